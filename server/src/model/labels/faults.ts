import { least } from '../../text/manyItems.ts';
import type { LabelForm } from '../label.ts';
import type { NumberingFault, Shift } from '../numbering.ts';
import { firstDifference, same } from './counts.ts';
import type { Step } from './explain.ts';
import type { StepKind } from './follow.ts';

/** A label of a run, with how it was read. */
export interface Counted {
  readonly piece: number;
  /** As written. */
  readonly path: readonly number[];
  /** It was put in behind the label with its number: “6 bis”. */
  readonly isInserted: boolean;
  readonly step: Step;
  /** The piece with the label before it in the same count. */
  readonly previous: number | undefined;
  /** The form in which it should be written, where it is written otherwise. */
  readonly like: LabelForm | undefined;
  /** It stands in another section than its number says. */
  readonly outOfSection: boolean;
}

type Path = readonly number[];
/** The label of the run that first used the value of the `i`th, where that is one before it. */
type UsedBefore = (i: number) => Counted | undefined;
/** The labels from the `i`th on, moved so that it becomes `meant`. */
type Onward = (i: number, meant: Path) => readonly Shift[] | undefined;

/** What is wrong in one run of labels. */
export interface FaultsOfRun {
  readonly faults: readonly NumberingFault[];
  /** So many labels besides do not follow the one before them, and nothing is wrong with that where the run is a numbering at all. */
  readonly excused: number;
}

/**
 * The faults of one run of labels, and how each is mended.
 * @param series the run's place among all runs; @param shallowest see `explain`
 */
export function faultsOf(run: readonly Counted[], series: number, shallowest: number): FaultsOfRun {
  const faults: NumberingFault[] = [];
  let firstUses: ReadonlyMap<string, number> | undefined;
  const uses: UsedBefore = (i) => {
    firstUses ??= firstUsesIn(run);
    const first = firstUses.get((run[i]?.path ?? []).join('.')) ?? i;
    return first < i && run[i]?.isInserted !== true ? run[first] : undefined;
  };
  const onward: Onward = (i, meant) => (faults.length < MOST_MOVED_ON ? [shifted(run, i, meant, series)] : undefined);
  const headed = isHeaded(run, shallowest);
  const top = least(run.map(({ path }) => path.length));
  /** The mistyped label before: of two that were exchanged, with others between them, the second is no fault of its own. */
  let slipped: Counted | undefined;
  let excused = 0;
  run.forEach((label, i) => {
    const { kind, expected, shared } = label.step;
    const exchanged = kind === 'mistyped' && slipped !== undefined && same(slipped.path, label.step.path) && same(slipped.step.path, label.path);
    if (kind === 'mistyped') slipped = label;
    if (kind === 'mistyped' && (shared || exchanged)) {
      const before = faults.at(-1);
      if (before !== undefined) faults[faults.length - 1] = { ...before, mend: new Map([...before.mend, [label.piece, label.step.path]]) };
      return;
    }
    if (label.like !== undefined && IN_ITS_PLACE.has(kind)) faults.push({ ...base(run, i, label.path), kind: 'style', form: label.like });
    if (expected === undefined) return;
    if (kind === 'headless' && headed) faults.push({ ...base(run, i, label.path), kind: 'gap', missing: [label.path.slice(0, -1)], mend: new Map() });
    else if (kind === 'gap' && lacksHeadOnly(label.path, expected, top)) excused++;
    else if (kind === 'gap') faults.push(gap(run, i, expected, shallowest, onward));
    else if (kind === 'repeat') faults.push(repetition(run, i, expected, uses, onward));
    else if (kind === 'backward') faults.push(backward(run, i, expected, uses, onward));
    else if (kind === 'mistyped') faults.push(slip(run, i, expected, uses));
  });
  return { faults, excused };
}

const IN_ITS_PLACE: ReadonlySet<StepKind> = new Set(['next', 'start', 'restart', 'headless'] as const);

/** Whether most sections, in which the labels of the run are counted, begin with a label of their own ("2" before "2.1."). */
function isHeaded(run: readonly Counted[], shallowest: number): boolean {
  const sections = run.filter(({ path, step }, i) => i === 0 || step.kind === 'headless' || firstDifference(path, run[i - 1]?.path ?? []) < shallowest - 1);
  return sections.filter(({ step, outOfSection }) => step.kind === 'headless' || outOfSection).length * FEWEST_SECTIONS_PER_HEADLESS <= sections.length;
}

const FEWEST_SECTIONS_PER_HEADLESS = 3;

/** In a run in which no section has a label of its own, such as a list of tables ("1.1", "2.1", "2.2", "4.1"): what is missing is that label. */
function lacksHeadOnly(path: Path, expected: Path, top: number): boolean {
  return firstDifference(path, expected) + 1 < Math.min(top, path.length);
}

/** A draft with more faults than this in one run is not renumbered onward from each of them: that would take the square of its length. */
const MOST_MOVED_ON = 100;

function firstUsesIn(run: readonly Counted[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  run.forEach((label, i) => {
    const key = label.path.join('.');
    if (!uses.has(key)) uses.set(key, i);
  });
  return uses;
}

function base(run: readonly Counted[], i: number, expected: Path): NumberingFault {
  const label = run[i];
  return {
    kind: 'out-of-order', label: label?.piece ?? 0, expected, previous: label?.previous, first: undefined, echoes: [], missing: [], form: undefined,
    mend: new Map([[label?.piece ?? 0, expected]]), onward: undefined,
  };
}

function gap(run: readonly Counted[], i: number, expected: Path, shallowest: number, onward: Onward): NumberingFault {
  const path = run[i]?.path ?? [];
  const place = firstDifference(path, expected);
  const deeper = place < path.length - 1 && place + 1 >= shallowest;
  if (deeper || expected.length !== path.length) {
    const parent = path.slice(0, Math.max(place + 1, 1));
    return { ...base(run, i, expected), kind: 'gap', missing: parent.length < path.length ? [parent] : missingBetween(expected, path), mend: new Map(), onward: undefined };
  }
  const from = place < path.length - 1 ? [...path.slice(0, -1), 1] : expected;
  const missing = run[i]?.isInserted === true ? missingBetween(nextTo(from), nextTo(path)) : missingBetween(from, path);
  // The first of its section: then the section before it is what is missing.
  return { ...base(run, i, from), kind: 'gap', missing: missing.length > 0 ? missing : [path.slice(0, -1)], onward: onward(i, from) };
}

function nextTo(path: Path): Path {
  return [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
}

/** The numbers from `from` up to, and without, `to`, at the last place. */
function missingBetween(from: Path, to: Path): readonly Path[] {
  const last = to.length - 1;
  const missing: Path[] = [];
  for (let value = from[last] ?? 1; value < (to[last] ?? 0) && missing.length < MOST_NAMED; value++) missing.push([...to.slice(0, last), value]);
  return missing;
}

const MOST_NAMED = 200;

function repetition(run: readonly Counted[], i: number, expected: Path, uses: UsedBefore, onward: Onward): NumberingFault {
  const path = run[i]?.path ?? [];
  const meant = expected.length === path.length ? expected : nextTo(path);
  const first = uses(i);
  return { ...base(run, i, meant), kind: 'duplicate', first: first?.piece, onward: onward(i, meant) };
}

/** The count goes on from a lower number. */
function backward(run: readonly Counted[], i: number, expected: Path, uses: UsedBefore, onward: Onward): NumberingFault {
  const first = uses(i);
  return { ...base(run, i, expected), kind: first === undefined ? 'out-of-order' : 'duplicate', first: first?.piece, onward: onward(i, expected) };
}

/** A single label that alone breaks its series: under the wrong parent, a repeated number, or just out of order. */
function slip(run: readonly Counted[], i: number, expected: Path, uses: UsedBefore): NumberingFault {
  const path = run[i]?.path ?? [];
  const place = firstDifference(path, expected);
  if (place < path.length - 1) return { ...base(run, i, expected), kind: 'wrong-parent', mend: withChildren(run, i, expected) };
  const first = uses(i);
  return { ...base(run, i, expected), kind: first === undefined ? 'out-of-order' : 'duplicate', first: first?.piece, mend: withChildren(run, i, expected) };
}

/** The label, and the labels below it that repeat its wrong number. */
function withChildren(run: readonly Counted[], i: number, expected: Path): ReadonlyMap<number, Path> {
  const wrong = run[i]?.path ?? [];
  const mend = new Map<number, Path>([[run[i]?.piece ?? 0, expected]]);
  for (let j = i + 1; j < run.length; j++) {
    const child = run[j];
    if (child === undefined || child.path.length <= wrong.length || !same(child.path.slice(0, wrong.length), wrong)) break;
    mend.set(child.piece, [...expected, ...child.path.slice(wrong.length)]);
  }
  return mend;
}

/** The labels from the `i`th on, moved so that it becomes `meant`; those in other containers stay. */
function shifted(run: readonly Counted[], i: number, meant: Path, series: number): Shift {
  const path = run[i]?.path ?? [];
  const place = meant.length - 1;
  let until = i;
  while (until < run.length && isInContainer(run[until]?.path ?? [], path, place)) until++;
  return { series, from: i, until, place, by: (meant[place] ?? 0) - (path[place] ?? 0) };
}

function isInContainer(path: Path, sibling: Path, place: number): boolean {
  for (let k = 0; k < place; k++) if (path[k] !== sibling[k]) return false;
  return path.length > place;
}
