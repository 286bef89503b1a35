import { message } from '../../text/message.ts';
import type { RegisterCheck } from './registerCheck.ts';

/** What cannot be read answers no question; the rest of the file does. */
export const invalid: RegisterCheck = {
  rule: 'register/invalid',
  title: 'A register, or one of its records, cannot be read.',
  severity: 'error',
  basis: 'the Edoxen schema; for CSV and the rest ours',
  fix: '–',
  find: function* (register) {
    for (const reading of register.readings) {
      for (const problem of reading.problems) yield { uri: reading.uri, ...problem, related: [] };
      for (const record of reading.records) {
        const same = record.titles.find((title, i) => record.titles.slice(0, i).some((other) => other.text === title.text && other.language !== title.language));
        if (same === undefined) continue;
        yield {
          uri: reading.uri,
          span: record.numberSpan,
          message: message('The titles of {0} in two languages are the same text: one is probably not translated yet.', record.designation),
          related: [],
          severity: 'hint',
        };
      }
    }
  },
};
