import { COST } from './costs.ts';
import { Counts, firstDifference, isWithin, type Count } from './counts.ts';
import { expectedAt, follow, isNext, STEP_KINDS, type Followed, type Following, type StepKind } from './follow.ts';
import type { Observed } from './observed.ts';

/**
 * The model. Observed labels of one group (one form, one language) are explained by a hidden count. A state after a label is the
 * value that the count has reached; a label is read
 *   – as it stands (its value becomes the count; what that costs depends on how it follows the count so far),
 *   – as mistyped (the count goes on as expected, whatever is written), or
 *   – as no label at all (the count stays; what that costs is the candidate's weight).
 * The reading of the whole group at least cost is the one that is reported: an alignment of what is written with what could
 * have been meant, after Wagner and Fischer, "The String-to-String Correction Problem", J. ACM 21 (1974), with affine costs for
 * runs of missing numbers after Gotoh, J. Mol. Biol. 162 (1982). Of the states after each label only the few cheapest are kept,
 * so that time and memory are linear in the number of labels. How a label follows a count is asked once for all states that stand at
 * that count, and what would not be among the cheapest is never made a state.
 */
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

/** What it costs that a count starts again at a piece when it stood last at another: it follows from what stands between. */
export type RestartCost = (last: number, piece: number) => number;

const DOUBTFUL_BELOW = 0.5;
const MOST_STATES = 12;
const WORST_STATE = 4;
const LONGEST_RUN_OF_SLIPS = 6;
/** Pieces between two labels after which the second may belong to something else. */
const FAR = 60;

const RESUME: Following = { kind: 'resume', cost: COST.resume };

/** After a label: what the count says, and how it came to that. */
interface State {
  readonly count: Count | undefined;
  /** The label written at `last` where it was mistyped: a slip shared with the next label depends on it. */
  readonly written: Count | undefined;
  /** The count that goes on after the list inside it has ended. */
  readonly outer: Count | undefined;
  readonly cost: number;
  readonly kind: StepKind;
  readonly shared: boolean;
  /** The observation that the count stands at, or -1. */
  readonly last: number;
  readonly slips: number;
  /** Rank of the state before it among those after the label before. */
  readonly before: number;
}

const BEFORE_ALL: State = { count: undefined, written: undefined, outer: undefined, cost: 0, kind: 'start', shared: false, last: -1, slips: 0, before: 0 };

/** A group of labels and what is needed to explain it. */
interface Task {
  readonly observed: readonly Observed[];
  readonly shallowest: number;
  readonly restartCost: RestartCost;
  readonly counts: Counts;
}

/**
 * The reading of `observed` at least cost.
 * @param shallowest the least depth of a path that is counted in this group
 */
export function explain(observed: readonly Observed[], shallowest: number, restartCost: RestartCost): Explanation {
  const task: Task = { observed, shallowest, restartCost, counts: new Counts() };
  const trail = new Trail(observed.length);
  let states: readonly State[] = [BEFORE_ALL];
  for (let i = 0; i < observed.length; i++) {
    states = statesAfter(states, i, task);
    trail.add(i, states);
  }
  return { cost: states[0]?.cost ?? 0, steps: trail.steps(task) };
}

/** How each state that was kept came about, as numbers: the states themselves are gone after the next label. */
class Trail {
  readonly #before: Uint8Array;
  readonly #kind: Uint8Array;
  readonly #shared: Uint8Array;
  readonly #last: Int32Array;
  readonly #count: Int32Array;

  constructor(labels: number) {
    const size = labels * MOST_STATES;
    this.#before = new Uint8Array(size);
    this.#kind = new Uint8Array(size);
    this.#shared = new Uint8Array(size);
    this.#last = new Int32Array(size);
    this.#count = new Int32Array(size);
  }

  add(i: number, states: readonly State[]): void {
    let at = i * MOST_STATES;
    for (const state of states) {
      this.#before[at] = state.before;
      this.#kind[at] = STEP_KINDS.indexOf(state.kind);
      this.#shared[at] = state.shared ? 1 : 0;
      this.#last[at] = state.last;
      this.#count[at] = state.count?.id ?? -1;
      at++;
    }
  }

  /** The steps that lead to the best of the last states. */
  steps({ observed, shallowest, counts }: Task): readonly Step[] {
    const steps: Step[] = [];
    for (let i = observed.length - 1, rank = 0; i >= 0; i--) {
      const at = i * MOST_STATES + rank;
      rank = this.#before[at] ?? 0;
      const before = i === 0 ? -1 : (i - 1) * MOST_STATES + rank;
      const label = observed[i];
      const kind = STEP_KINDS[this.#kind[at] ?? 0] ?? 'skip';
      const counted = counts.withId(this.#count[at] ?? -1)?.path ?? [];
      const expected = kind === 'mistyped' ? counted
        : kind === 'skip' || label === undefined ? undefined : expectedAt(counts.withId(this.#count[before] ?? -1), label, observed[this.#last[before] ?? -1], counts, shallowest)[0]?.path;
      steps.push({
        kind, expected, path: kind === 'mistyped' || kind === 'skip' ? counted : label?.reading.path ?? [],
        previous: this.#last[before] ?? -1, shared: this.#shared[at] === 1,
      });
    }
    return steps.reverse();
  }
}

/** The cheapest states after the `i`th label, the best first. */
function statesAfter(states: readonly State[], i: number, task: Task): readonly State[] {
  const label = task.observed[i];
  if (label === undefined) return states;
  const own = task.counts.at(label.reading.path);
  const doubtful = label.weight < DOUBTFUL_BELOW;
  const next: State[] = [];
  const asked: Asked[] = [];
  for (let before = 0; before < states.length; before++) {
    const state = states[before] ?? BEFORE_ALL;
    const { count, last, outer } = state;
    const skipped = state.cost + label.weight;
    if (mayStay(next, skipped)) offer(next, { count, written: state.written, outer, cost: skipped, kind: 'skip', shared: false, last, slips: state.slips, before });
    let known = answered(asked, count, last);
    if (known === undefined) asked.push(known = ask(count, last, label, task));
    const follow = outer !== undefined && label.resumes && known.inCount.cost > COST.resume && isNext(own.path, outer.path) ? RESUME : known.atAll;
    const doubt = doubtful ? costOfDoubt(count, own, known.far) : 0;
    const cost = state.cost + doubt + follow.cost;
    if (mayStay(next, cost)) {
      offer(next, { count: own, written: undefined, outer: outerAfter(state, follow.kind, label), cost, kind: follow.kind, shared: false, last: i, slips: 0, before });
    }
    // A number that the words before it name is no slip.
    if (doubtful || label.announced || state.slips >= LONGEST_RUN_OF_SLIPS || !mayStay(next, state.cost + COST.shared)) continue;
    for (const meant of known.expected) {
      if (meant === own) continue;
      const shared = !known.far && sharesSlip(state, own.path, meant.path);
      const swapped = state.written === meant && count === own;
      const mistyped = state.cost + (shared ? COST.shared : swapped ? COST.swapped : COST.mistyped) + (leavesSection(label, meant.path) ? COST.otherContainer : 0);
      if (mayStay(next, mistyped)) {
        offer(next, { count: meant, written: own, outer, cost: mistyped, kind: 'mistyped', shared: shared || swapped, last: i, slips: state.slips + 1, before });
      }
    }
  }
  const limit = (next[0]?.cost ?? 0) + WORST_STATE;
  while ((next.at(-1)?.cost ?? 0) > limit) next.pop();
  return next;
}

function costOfDoubt(count: Count | undefined, own: Count, far: boolean): number {
  if (count === undefined) return COST.doubtfulFirst;
  return far || own.path.length < count.path.length ? COST.doubtfulApart : COST.doubtful;
}

/** How a label follows a count that stood last at one observation. */
interface Asked extends Followed {
  readonly count: Count | undefined;
  readonly last: number;
  /** The count was left long ago. */
  readonly far: boolean;
  readonly expected: readonly Count[];
}

function answered(asked: readonly Asked[], count: Count | undefined, last: number): Asked | undefined {
  for (const known of asked) if (known.count === count && known.last === last) return known;
  return undefined;
}

function ask(count: Count | undefined, last: number, label: Observed, { observed, counts, shallowest, restartCost }: Task): Asked {
  const lastPiece = observed[last]?.piece ?? -1;
  const far = last >= 0 && label.piece - lastPiece > FAR;
  const restart = count === undefined ? 0 : restartCost(lastPiece, label.piece);
  return { count, last, expected: expectedAt(count, label, observed[last], counts, shallowest), far, ...follow(count, label, shallowest, restart, far) };
}

function outerAfter(state: State, kind: StepKind, label: Observed): Count | undefined {
  if (kind === 'new-series' || (kind === 'restart' && label.nested)) return state.count;
  return kind === 'restart' || kind === 'resume' ? undefined : state.outer;
}

/** Whether a state at this cost could be among the cheapest. */
function mayStay(states: readonly State[], cost: number): boolean {
  return states.length < MOST_STATES || cost < (states[MOST_STATES - 1]?.cost ?? Infinity);
}

/**
 * Puts the state in its place among the cheapest, unless it is known at no higher cost. States are the same that say the same
 * count, with the same label written there and the same count around.
 */
function offer(states: State[], state: State): void {
  let free = 0;
  for (; free < states.length; free++) {
    const other = states[free];
    if (other?.count !== state.count || other?.written !== state.written || other?.outer !== state.outer) continue;
    if (other !== undefined && other.cost <= state.cost) return;
    break;
  }
  if (free === MOST_STATES) free--;
  for (; free > 0; free--) {
    const before = states[free - 1];
    if (before === undefined || before.cost <= state.cost) break;
    states[free] = before;
  }
  states[free] = state;
}

/** The label agrees with the section in which it stands, and what it is taken for does not. */
function leavesSection({ container, reading }: Observed, meant: readonly number[]): boolean {
  return container !== undefined && isWithin(reading.path, container) && !isWithin(meant, container);
}

/** The same wrong beginning as the mistyped label before: "3.1" and "3.2" under 2. */
function sharesSlip(state: State, written: readonly number[], meant: readonly number[]): boolean {
  if (state.written === undefined || state.count === undefined || written.length < 2) return false;
  const place = firstDifference(written, meant);
  const placeBefore = firstDifference(state.written.path, state.count.path);
  return place === placeBefore && place < written.length - 1 && written[place] === state.written.path[place] && meant[place] === state.count.path[place];
}
