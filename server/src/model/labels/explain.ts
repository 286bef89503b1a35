import type { LabelReading } from '../piece.ts';

/**
 * The model. Observed labels of one group (one form, one language) are explained by a hidden count. A state after a label is the
 * value that the count has reached; a label is read
 *   – as it stands (its value becomes the count; what that costs depends on how it follows the count so far),
 *   – as mistyped (the count goes on as expected, whatever is written), or
 *   – as no label at all (the count stays; what that costs is the candidate's weight).
 * The reading of the whole group at least cost is the one that is reported: an alignment of what is written with what could
 * have been meant, after Wagner and Fischer, "The String-to-String Correction Problem", J. ACM 21 (1974), with affine costs for
 * runs of missing numbers after Gotoh, J. Mol. Biol. 162 (1982). Of the states after each label only the few cheapest are kept,
 * so that time and memory are linear in the number of labels.
 */
export interface Observed {
  readonly readings: readonly LabelReading[];
  readonly weight: number;
  /** What it costs that a count starts again here when it stood last at observation `last`: it follows from what stands between. */
  readonly restartSince: (last: number) => number;
  /** What stands before it introduces a list ("the following:"). */
  readonly introduced: boolean;
  /** It may begin a list inside another: the count around may go on after that list. */
  readonly nested: boolean;
  /** The count around a list that has ended may go on here. */
  readonly resumes: boolean;
  /** What stands before it names this very number: what follows is quoted. */
  readonly announced: boolean;
  /** The count was left so long ago at `last` that other numbers here need not go on from it. */
  readonly farFrom: (last: number) => boolean;
  /** Number of the section in which it stands, as other labels have it, for paths whose beginning is not counted in this group. */
  readonly container: readonly number[] | undefined;
}

export type StepKind = 'start' | 'next' | 'gap' | 'repeat' | 'restart' | 'resume' | 'new-series' | 'late-start' | 'backward' | 'mistyped' | 'skip';

export interface Step {
  readonly kind: StepKind;
  /** What the label is taken to mean; that of the state before for a skipped one. */
  readonly path: readonly number[];
  /** What was expected before it was read. */
  readonly expected: readonly number[] | undefined;
  /** The observation before it in the same count, or -1. */
  readonly previous: number;
  /** A mistyped label that shares its slip (a wrong beginning) with the mistyped label before it. */
  readonly shared: boolean;
}

export interface Explanation {
  readonly cost: number;
  /** One for each observation. */
  readonly steps: readonly Step[];
}

/** Costs in faults. The order matters, not the decimals: see the comments. */
const COST = {
  /** Just under a mistyped label: "1 2 4" at the end of a list is a skipped number. */
  gap: 0.95,
  /** For each doubling of a gap: a number far off is rather a slip of the pen. */
  gapGrowth: 0.05,
  repeat: 1,
  mistyped: 1.05,
  /** A second mistyped label that has the same wrong beginning: part of the same slip. */
  shared: 0.3,
  /** The other half of two swapped labels. */
  swapped: 0.5,
  backward: 1.6,
  /** A first label that is not 1: excerpts and continued lists are legitimate. */
  lateStart: 0.4,
  /** "1.1" again, without another section in between. */
  restartInSection: 0.6,
  /** A count that starts again, but not at 1. */
  lateRestart: 1.1,
  /** The count around a list of the same form goes on after it. */
  resume: 0.2,
  /** Something else is numbered from here on, and does not begin with 1: an excerpt, a quotation. */
  newSeries: 1.3,
  /** The same, many blocks later: more than one skipped number, less than one mistyped label that the next ones do not follow. */
  newSeriesFarOff: 0.99,
  /** The same, with nothing around that would let a count start: numbers that are quoted inside an item. */
  quotation: 1.5,
  /** The same, after words that name its number. */
  announced: 0.2,
  /** The same, after words that introduce it ("the following for Clause 5.9:"). */
  excerpt: 0.9,
  otherContainer: 0.6,
  /** A candidate that is rather a wrapped line is a label only where a number would be missing without it. */
  doubtful: 0.3,
} as const;
const DOUBTFUL_BELOW = 0.5;
const MOST_STATES = 12;
const WORST_STATE = 4;
const LONGEST_RUN_OF_SLIPS = 6;

interface State {
  readonly count: readonly number[] | undefined;
  readonly key: string;
  readonly cost: number;
  readonly step: Step | undefined;
  readonly before: State | undefined;
  /** The observation that the count stands at. */
  readonly last: number;
  /** The label written at `last` where it was mistyped. */
  readonly written: readonly number[] | undefined;
  readonly slips: number;
  /** The count that goes on after the list inside it has ended. */
  readonly outer: readonly number[] | undefined;
}

/** The reading of `observed` at least cost. `shallowest`: the least depth of a path that is counted in this group. */
export function explain(observed: readonly Observed[], shallowest: number): Explanation {
  let states: readonly State[] = [{ count: undefined, key: '', cost: 0, step: undefined, before: undefined, last: -1, written: undefined, slips: 0, outer: undefined }];
  observed.forEach((label, i) => {
    const next = new Map<string, State>();
    for (const state of states) extend(state, label, i, shallowest, next);
    states = cheapest([...next.values()]);
  });
  const best = states[0];
  const steps: Step[] = [];
  for (let state = best; state?.step !== undefined; state = state.before) steps.push(state.step);
  return { cost: best?.cost ?? 0, steps: steps.reverse() };
}

function cheapest(states: State[]): readonly State[] {
  states.sort((a, b) => a.cost - b.cost);
  const limit = (states[0]?.cost ?? 0) + WORST_STATE;
  return states.slice(0, MOST_STATES).filter((state) => state.cost <= limit);
}

function extend(state: State, label: Observed, i: number, shallowest: number, into: Map<string, State>): void {
  const path = label.readings[0]?.path ?? [];
  const suffix = label.readings[0]?.suffix ?? '';
  offer(into, {
    ...state, cost: state.cost + label.weight, before: state,
    step: { kind: 'skip', path: state.count ?? [], expected: undefined, previous: state.last, shared: false },
  });
  const doubt = label.weight < DOUBTFUL_BELOW ? COST.doubtful : 0;
  const expected = expectedAt(state.count, path.length, label.container, shallowest);
  const follow = bestFollowing(state, path, suffix, label, shallowest);
  const outer = follow.kind === 'new-series' || (follow.kind === 'restart' && label.nested) ? state.count : follow.kind === 'restart' ? undefined : follow.kind === 'resume' ? undefined : state.outer;
  offer(into, {
    count: path, key: keyOf(path, undefined, outer), cost: state.cost + doubt + follow.cost, before: state, last: i, written: undefined, slips: 0, outer,
    step: { kind: follow.kind, path, expected: expected[0], previous: state.last, shared: false },
  });
  if (state.count === undefined || doubt > 0 || state.slips >= LONGEST_RUN_OF_SLIPS) return;
  for (const meant of expected) {
    if (same(meant, path)) continue;
    const shared = sharesSlip(state, path, meant);
    const swapped = state.written !== undefined && same(state.written, meant) && same(state.count, path);
    offer(into, {
      count: meant, key: keyOf(meant, path, state.outer), before: state, last: i, written: path, slips: state.slips + 1, outer: state.outer,
      cost: state.cost + (shared ? COST.shared : swapped ? COST.swapped : COST.mistyped),
      step: { kind: 'mistyped', path: meant, expected: meant, previous: state.last, shared: shared || swapped },
    });
  }
}

function offer(into: Map<string, State>, state: State): void {
  const known = into.get(state.key);
  if (known === undefined || state.cost < known.cost) into.set(state.key, state);
}

/** A state is what the count says, what was written there (a slip shared with the next label depends on it), and the count around. */
function keyOf(count: readonly number[], written: readonly number[] | undefined, outer: readonly number[] | undefined): string {
  return `${count.join('.')} ${written?.join('.') ?? ''} ${outer?.join('.') ?? ''}`;
}

/** The same wrong beginning as the mistyped label before: "3.1" and "3.2" under 2. */
function sharesSlip(state: State, written: readonly number[], meant: readonly number[]): boolean {
  if (state.written === undefined || state.count === undefined || written.length < 2) return false;
  const place = firstDifference(written, meant);
  const placeBefore = firstDifference(state.written, state.count);
  return place === placeBefore && place < written.length - 1 && written[place] === state.written[place] && meant[place] === state.count[place];
}

/** What a label of this depth would be if nothing were wrong, the likeliest first. */
function expectedAt(count: readonly number[] | undefined, depth: number, container: readonly number[] | undefined, shallowest: number): readonly (readonly number[])[] {
  if (count === undefined) return [];
  const expected: (readonly number[])[] = [];
  if (container !== undefined && container.length === depth - 1 && depth === shallowest && !same(container, count.slice(0, depth - 1))) expected.push([...container, 1]);
  if (depth <= count.length) expected.push([...count.slice(0, depth - 1), (count[depth - 1] ?? 0) + 1]);
  else if (depth === count.length + 1) expected.push([...count, 1]);
  return expected;
}

/** The cheapest way in which `path`, taken as it stands, comes after the state. */
function bestFollowing(state: State, path: readonly number[], suffix: string, label: Observed, shallowest: number): Following {
  const follow = follows(state, path, suffix, label, shallowest);
  if (state.outer !== undefined && label.resumes && follow.cost > COST.resume && isNext(path, state.outer)) return { kind: 'resume', cost: COST.resume };
  const inSameSection = path.length > 1 && firstDifference(path, state.count ?? []) > 0;
  const far = label.farFrom(state.last);
  if (state.last < 0 || (inSameSection && !far)) return follow;
  const passing = label.restartSince(state.last) < 1;
  const cost = label.announced ? COST.announced : !passing ? COST.quotation : label.introduced ? COST.excerpt : far ? COST.newSeriesFarOff : COST.newSeries;
  if (follow.kind !== 'repeat' && follow.cost > cost) return { kind: 'new-series', cost };
  return follow;
}

interface Following {
  readonly kind: StepKind;
  readonly cost: number;
}

/** How well `path` follows the count, taken as it stands. */
function follows(state: State, path: readonly number[], suffix: string, label: Observed, shallowest: number): Following {
  const count = state.count;
  const ones = path.every((value, i) => i < shallowest - 1 || value <= 1);
  if (count === undefined) {
    const elsewhere = label.container !== undefined && !label.container.every((value, i) => value === path[i]);
    return { kind: 'start', cost: (ones ? 0 : COST.lateStart) + (elsewhere ? COST.otherContainer : 0) };
  }
  if (suffix !== '' && (same(path, count) || isNext(path, count))) return { kind: 'next', cost: 0 };
  const place = firstDifference(path, count);
  if (place === path.length && ones && path.length <= shallowest && label.restartSince(state.last) < COST.repeat) {
    return { kind: 'restart', cost: label.restartSince(state.last) };
  }
  if (place === path.length) return place === count.length ? { kind: 'repeat', cost: COST.repeat } : { kind: 'repeat', cost: COST.repeat + 0.1 };
  const value = path[place] ?? 0;
  const former = count[place] ?? 0;
  const floating = place + 1 < shallowest;
  const rest = path.slice(place + 1);
  if (place === count.length) {
    const skipped = value - 1 + rest.length;
    return skipped <= 0 ? { kind: 'next', cost: 0 } : gap(skipped);
  }
  if (value > former) {
    if (floating) return otherSection(state, path, place, label);
    const skipped = value - former - 1 + rest.length;
    return skipped === 0 ? { kind: 'next', cost: 0 } : gap(skipped + Math.max(0, (rest.at(-1) ?? 1) - 1));
  }
  if (ones && place === 0) {
    const cost = label.restartSince(state.last);
    return { kind: cost < 1 ? 'restart' : 'backward', cost };
  }
  if (ones && path.length === shallowest && label.container === undefined) {
    const cost = label.restartSince(state.last) + COST.restartInSection;
    return { kind: cost < COST.newSeries ? 'restart' : 'backward', cost };
  }
  if (place === 0 && rest.length === 0) {
    const restart = label.restartSince(state.last);
    return restart < COST.gap / 2 ? { kind: 'late-start', cost: restart + COST.lateRestart } : { kind: 'backward', cost: COST.backward };
  }
  return { kind: 'backward', cost: COST.backward };
}

/** The beginning of the path is counted by other labels (the "2" of a paragraph "2.1." by the heading "2"). */
function otherSection(state: State, path: readonly number[], place: number, label: Observed): Following {
  const first = path.slice(place + 1).every((value) => value <= 1);
  const known = label.container;
  const fits = known === undefined || known.every((value, i) => value === path[i]);
  if (first) return { kind: 'next', cost: fits ? 0 : COST.otherContainer };
  const skipped = gap((path.at(-1) ?? 1) - 1 + (path[place] ?? 0) - (state.count?.[place] ?? 0) - 1);
  return { kind: skipped.kind, cost: skipped.cost + (fits ? 0 : COST.otherContainer) };
}

function gap(skipped: number): Following {
  return { kind: 'gap', cost: COST.gap + COST.gapGrowth * Math.log2(Math.max(1, skipped)) };
}

function isNext(path: readonly number[], count: readonly number[]): boolean {
  const place = firstDifference(path, count);
  return place === path.length - 1 && (path[place] ?? 0) === (count[place] ?? 0) + 1;
}

export function firstDifference(a: readonly number[], b: readonly number[]): number {
  let place = 0;
  while (place < a.length && place < b.length && a[place] === b[place]) place++;
  return place;
}

export function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
