import { message } from '../../text/message.ts';
import { typedNumber } from '../../register/recordIndex.ts';
import { withoutLanguage } from '../../register/languageInName.ts';
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
    const running = runningBodies(register);
    const first = new Map<string, Resolution>();
    for (const { record, identity } of identitiesOf(register)) {
      const key = keyOf(identity, isBare(record, identity) && running.has(seriesOf(identity)));
      const before = first.get(key);
      if (before === undefined) first.set(key, record);
      // A file for each language lists every resolution once.
      else if (before !== record && (before.uri === record.uri || withoutLanguage(before.uri) !== withoutLanguage(record.uri))) yield finding(record, before, identity);
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

/** Bodies whose bare numbers run on through the years, so that a number used again in another year is a repetition. */
function runningBodies(register: LoadedRegister): ReadonlySet<string> {
  const numbers = new Map<string, { readonly distinct: Set<string>; count: number }>();
  for (const { record, identity } of identitiesOf(register)) {
    if (!isBare(record, identity)) continue;
    const series = numbers.get(seriesOf(identity)) ?? { distinct: new Set<string>(), count: 0 };
    numbers.set(seriesOf(identity), series);
    series.distinct.add(identity.number ?? '');
    series.count++;
  }
  return new Set([...numbers].filter(([, { distinct, count }]) => distinct.size >= count * RUNNING).map(([key]) => key));
}

/** Share of numbers that must be used once for a series to run on through the years; a few doubled ones do not break it. */
export const RUNNING = 0.9;

function seriesOf({ body, kind, meeting }: ResolutionIdentity): string {
  return `${body ?? ''}|${kind}|${meeting ?? ''}`;
}

/** The year is that of its adoption, and no part of the number. */
function isBare(record: Resolution, { year }: ResolutionIdentity): boolean {
  return year === undefined || !record.designation.includes(String(year));
}

function keyOf({ body, kind, number, year, meeting, part }: ResolutionIdentity, withoutYear: boolean): string {
  return [body, kind, number, withoutYear ? undefined : year, meeting, part].map((it) => it ?? '').join('|');
}

function finding(record: Resolution, before: Resolution, identity: ResolutionIdentity): RegisterFinding {
  return {
    uri: record.uri,
    span: record.numberSpan,
    message: message('{0} of {1} is listed twice: two resolutions cannot have one number.', isBare(record, identity) ? record.designation : typedNumber(identity), identity.body ?? ''),
    related: [{ uri: before.uri, span: before.numberSpan, message: message('It is listed here first.') }],
  };
}
