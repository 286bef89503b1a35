import { message } from '../../text/message.ts';
import type { Resolution } from '../../register/resolution.ts';
import { RUNNING, identitiesOf } from './duplicate.ts';
import type { RegisterCheck, RegisterFinding } from './registerCheck.ts';

/** A number that no record has was never given, or is missing from the register: only its secretary knows. */
export const gap: RegisterCheck = {
  rule: 'register/gap',
  title: 'Numbers are missing between those of a register.',
  severity: 'hint',
  basis: 'ours',
  fix: '–',
  find: function* (register) {
    const bodies = new Map<string, Numbered[]>();
    for (const { record, identity } of identitiesOf(register)) {
      if (!/^\d{1,6}$/u.test(identity.number ?? '')) continue;
      const key = `${identity.body ?? ''}|${identity.kind}|${identity.meeting ?? ''}`;
      const numbered = { record, number: Number(identity.number), year: identity.year };
      const list = bodies.get(key);
      if (list === undefined) bodies.set(key, [numbered]);
      else list.push(numbered);
    }
    for (const list of bodies.values()) {
      for (const series of seriesOf(list)) yield* holesIn(series);
    }
  },
};

interface Numbered {
  readonly record: Resolution;
  readonly number: number;
  readonly year: number | undefined;
}

/** Numbers that run on through the years are one series; where most begin again each year, each year has its own. */
function seriesOf(list: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const distinct = new Set(list.map((it) => it.number)).size;
  if (distinct >= list.length * RUNNING) return [list];
  const years = new Map<number | undefined, Numbered[]>();
  for (const it of list) {
    const year = years.get(it.year);
    if (year === undefined) years.set(it.year, [it]);
    else year.push(it);
  }
  return [...years.values()];
}

/** A list that holds less than this share of its numbers is a selection, and no series. */
const DENSE = 0.5;

function* holesIn(series: readonly Numbered[]): Iterable<RegisterFinding> {
  const sorted = [...series].sort((a, b) => a.number - b.number);
  const first = sorted[0]?.number ?? 0;
  const last = sorted.at(-1)?.number ?? 0;
  if (sorted.length < 3 || new Set(sorted.map((it) => it.number)).size < (last - first + 1) * DENSE) return;
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1];
    const here = sorted[i];
    if (before === undefined || here === undefined || here.number <= before.number + 1) continue;
    const from = before.number + 1;
    const to = here.number - 1;
    yield {
      uri: here.record.uri,
      span: here.record.numberSpan,
      message: from === to ? message('{0} is missing before {1}.', from, here.number) : message('{0} to {1} are missing before {2}.', from, to, here.number),
      related: [{ uri: before.record.uri, span: before.record.numberSpan, message: message('This is the number before the gap.') }],
    };
  }
}
