import { least } from '../../text/manyItems.ts';
/** A stretch of pieces of one language, those without a language of their own left out. */
export interface Run {
  readonly language: string;
  readonly members: readonly number[];
}

/** The whole text of each language in one run, cut where the least text comes to stand in another language's. */
export function oneAfterTheOther(known: readonly (string | undefined)[], weights: readonly number[]): readonly Run[] {
  const members = [...known.keys()].filter((i) => known[i] !== undefined);
  const centres = new Map<string, { sum: number; weight: number }>();
  for (const [k, i] of members.entries()) {
    const centre = centres.get(known[i] ?? '') ?? { sum: 0, weight: 0 };
    centres.set(known[i] ?? '', centre);
    centre.sum += k * ((weights[i] ?? 0) + 1);
    centre.weight += (weights[i] ?? 0) + 1;
  }
  const order = [...centres].sort(([, a], [, b]) => a.sum / a.weight - b.sum / b.weight).map(([language]) => language);
  /** `best[l]`: the least text in another's run up to here, if this piece stands in the run of language `l`; `begins[l]`: where that run began. */
  let best = order.map((_, l) => (l === 0 ? 0 : Infinity));
  let begins: readonly (readonly number[])[] = order.map(() => [0]);
  for (const [k, i] of members.entries()) {
    const next: number[] = [];
    const from: (readonly number[])[] = [];
    for (const [l, language] of order.entries()) {
      const stays = best[l] ?? Infinity;
      const comes = next[l - 1] === undefined ? Infinity : best[l - 1] ?? Infinity;
      from.push(comes < stays ? [...begins[l - 1] ?? [0], k] : begins[l] ?? [0]);
      next.push(Math.min(stays, comes) + (known[i] === language ? 0 : (weights[i] ?? 0) + 1));
    }
    best = next;
    begins = from;
  }
  const starts = begins[best.indexOf(least(best))] ?? [0];
  return starts.map((start, l) => ({ language: order[l] ?? '', members: members.slice(start, starts[l + 1]) }));
}

/** Whether the languages change with every paragraph or two. */
export function isAlternating(runs: readonly Run[]): boolean {
  const inShortRuns = runs.reduce((sum, run) => sum + (run.members.length <= ALTERNATING_RUN ? run.members.length : 0), 0);
  return runs.length > 3 && inShortRuns >= runs.reduce((sum, run) => sum + run.members.length, 0) * MOSTLY_SHORT;
}

const MOSTLY_SHORT = 0.4;
/** Runs up to this length alternate paragraph by paragraph. */
const ALTERNATING_RUN = 2;
