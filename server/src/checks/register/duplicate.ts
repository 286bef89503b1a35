import { message } from '../../text/message.ts';
import { typedNumber } from '../../register/recordIndex.ts';
import type { Resolution } from '../../register/resolution.ts';
import type { LoadedRegister } from '../../register/resolutions.ts';
import type { ResolutionIdentity } from '../../model/citation.ts';
import type { RegisterCheck, RegisterFinding } from './registerCheck.ts';

/** Two records with one identity: whoever looks one up gets the other half of the time. */
export const duplicate: RegisterCheck = {
  rule: 'register/duplicate',
  title: 'A register lists one identity twice.',
  severity: 'error',
  basis: 'ours',
  fix: '–',
  find: function* (register) {
    const first = new Map<string, { readonly record: Resolution; readonly translated: string }>();
    for (const { record, identity } of identitiesOf(register)) {
      const key = keyOf(identity);
      const before = first.get(key);
      const translated = withoutLanguage(record.uri);
      if (before === undefined) first.set(key, { record, translated });
      // A file for each language lists every resolution once.
      else if (before.record !== record && (before.record.uri === record.uri || before.translated !== translated)) yield finding(record, before.record, identity);
    }
  },
};

export function* identitiesOf({ readings }: LoadedRegister): Iterable<{ readonly record: Resolution; readonly identity: ResolutionIdentity }> {
  for (const reading of readings) {
    for (const record of reading.records) {
      for (const identity of record.identities) yield { record, identity };
    }
  }
}

function keyOf({ body, kind, number, year, meeting, part }: ResolutionIdentity): string {
  return [body, kind, number, year, meeting, part].map((it) => it ?? '').join('|');
}

/** The address without what tells languages apart: "meetings-fr/24.yml", "24.fr.yml", "fr/24.yml". */
function withoutLanguage(uri: string): string {
  return uri.replace(/(?<=[/._-])(?:en|fr|es|ru|ja|zh|ar|de|it|pt|ko|eng|fra|spa|rus|jpn|zho|ara|deu)(?=[/._-])/giu, '');
}

function finding(record: Resolution, before: Resolution, identity: ResolutionIdentity): RegisterFinding {
  return {
    uri: record.uri,
    span: record.numberSpan,
    message: message('{0} of {1} is listed twice: two resolutions cannot have one number.', typedNumber(identity), identity.body ?? ''),
    related: [{ uri: before.uri, span: before.numberSpan, message: message('It is listed here first.') }],
  };
}
