import { COST } from './costs.ts';
import { firstDifference, isWithin, same, type Count, type Counts } from './counts.ts';
import { wordKindOf } from './labelWords.ts';
import type { Observed } from './observed.ts';

export const STEP_KINDS = ['start', 'next', 'gap', 'repeat', 'restart', 'resume', 'new-series', 'late-start', 'backward', 'mistyped', 'skip', 'headless'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A way in which a label may come after a count, taken as it stands. */
export interface Following {
  readonly kind: StepKind;
  readonly cost: number;
}

/** The cheapest way in which the label comes after the count: as part of it, and whatever it is part of. */
export interface Followed {
  readonly inCount: Following;
  readonly atAll: Following;
}

/** @param restart cost of a count that starts again here; @param far whether the count was left long ago */
export function follow(count: Count | undefined, label: Observed, shallowest: number, restart: number, far: boolean): Followed {
  const inCount = follows(count?.path, restart, label, shallowest);
  return { inCount, atAll: count === undefined ? inCount : orOtherwise(inCount, count.path, restart, label, far) };
}

/** What the label would be if nothing were wrong, the likeliest first. */
export function expectedAt(count: Count | undefined, label: Observed, before: Observed | undefined, counts: Counts, shallowest: number): readonly Count[] {
  if (count === undefined) {
    if (label.container !== undefined && isFirstOfSection(label)) return [counts.below(counts.at(label.container), 1)];
    return isSecond(label) ? [counts.at([1])] : NONE;
  }
  const depth = label.reading.path.length;
  // “6 bis” stands behind 6, and what is below that.
  if (label.reading.suffix !== '' && depth <= count.path.length) return [counts.at(count.path.slice(0, depth))];
  const next = counts.next(count, depth);
  const { container } = label;
  // Where the label before has not kept to the number of its section either, the two are counted apart.
  const apart = before?.container !== undefined && (same(before.container, container ?? []) || !fitsIn(before.container, before.reading.path));
  const counted = container !== undefined && !apart;
  if (counted && container.length === depth - 1 && depth === shallowest && !same(container, count.path.slice(0, depth - 1))) {
    const first = counts.below(counts.at(container), 1);
    return next === undefined ? [first] : [first, next];
  }
  return next === undefined ? NONE : [next];
}

const NONE: readonly Count[] = [];

/** The first label of all, right under the number of its section: whatever is counted there begins with 1, unless it is quoted. */
function isFirstOfSection({ container, reading, introduced, announced }: Observed): boolean {
  return container?.length === reading.path.length - 1 && !introduced && !announced;
}

/** A first label that is 2: the two first may have been exchanged. */
function isSecond({ reading: { path }, introduced, announced, firstStandsBefore }: Observed): boolean {
  return path.length === 1 && path[0] === 2 && !introduced && !announced && !firstStandsBefore;
}

/** The cheaper of how the label follows the count and of something else being numbered from here on. */
function orOtherwise(inCount: Following, count: readonly number[], restart: number, label: Observed, far: boolean): Following {
  const { path } = label.reading;
  const inSameSection = path.length > 1 && firstDifference(path, count) > 0;
  if (inCount.kind === 'repeat' || (inSameSection && !far)) return inCount;
  const passing = restart < 1;
  const cost = label.announced ? COST.announced : !passing ? COST.quotation : label.introduced ? COST.excerpt : far ? COST.newSeriesFarOff : COST.newSeries;
  return inCount.cost > cost ? { kind: 'new-series', cost } : inCount;
}

/** How well `path` follows the count, taken as it stands. */
function follows(count: readonly number[] | undefined, restart: number, label: Observed, shallowest: number): Following {
  const { path, suffix } = label.reading;
  const ones = path.every((value, i) => i < shallowest - 1 || value <= 1);
  if (label.firstStandsBefore && path.at(-1) === 2 && (count === undefined || !isNext(path, count))) return { kind: count === undefined ? 'start' : 'restart', cost: 0 };
  if (count === undefined) {
    const elsewhere = label.container !== undefined && !fitsIn(label.container, path);
    if (!ones && isFirstOfSection(label) && !elsewhere) return gap((path.at(-1) ?? 1) - 1);
    return { kind: 'start', cost: (ones ? 0 : COST.lateStart) + (elsewhere ? COST.otherContainer : 0) };
  }
  if (label.fromTwo && path.length === 1 && path[0] === 2 && restart < COST.gap / 2 && !isNext(path, count)) return { kind: 'restart', cost: restart };
  // "2.4 bis" stands behind 2.4, and behind what stands below that.
  if (suffix !== '' && (same(path, count) || isWithin(count, path))) return { kind: 'next', cost: 0 };
  if (suffix !== '' && isNext(path, count)) return { kind: 'next', cost: COST.insertionAlone };
  const place = firstDifference(path, count);
  if (place === path.length && ones && path.length <= shallowest && restart < COST.repeat) {
    return { kind: 'restart', cost: restart + (path.length === count.length && wordKindOf(label.reading.form) !== undefined ? COST.restartAtOnce : 0) };
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
    if (floating) return otherSection(count, path, shallowest, label);
    const skipped = value - former - 1 + rest.length;
    return skipped === 0 ? { kind: 'next', cost: 0 } : gap(skipped + Math.max(0, (rest.at(-1) ?? 1) - 1));
  }
  if (ones && place === 0) {
    return { kind: restart < 1 ? 'restart' : 'backward', cost: restart };
  }
  if (ones && path.length === shallowest && label.container === undefined) {
    const cost = restart + COST.restartInSection;
    return { kind: cost < COST.newSeries ? 'restart' : 'backward', cost };
  }
  if (place === 0 && rest.length === 0) {
    return restart < COST.gap / 2 ? { kind: 'late-start', cost: restart + COST.lateRestart } : { kind: 'backward', cost: COST.backward };
  }
  return { kind: 'backward', cost: COST.backward };
}

/** The beginning of the path, before `shallowest`, is counted by other labels (the "2" of a paragraph "2.1." by the heading "2"). */
function otherSection(count: readonly number[], path: readonly number[], shallowest: number, label: Observed): Following {
  const first = path.slice(shallowest - 1).every((value) => value <= 1);
  const place = firstDifference(path, count);
  const fits = label.container === undefined || fitsIn(label.container, path);
  if (first) {
    const follows = (path[place] ?? 0) === (count[place] ?? 0) + 1 && path.slice(place + 1).every((value) => value === 1);
    return fits ? { kind: 'next', cost: 0 } : { kind: follows ? 'headless' : 'next', cost: COST.otherContainer };
  }
  const skipped = gap((path.at(-1) ?? 1) - 1 + (path[place] ?? 0) - (count[place] ?? 0) - 1);
  return { kind: skipped.kind, cost: skipped.cost + (fits ? 0 : COST.otherContainer) };
}

function fitsIn(container: readonly number[], path: readonly number[]): boolean {
  return container.every((value, i) => value === path[i]);
}

function gap(skipped: number): Following {
  return { kind: 'gap', cost: COST.gap + COST.gapGrowth * Math.log2(Math.max(1, skipped)) };
}

export function isNext(path: readonly number[], count: readonly number[]): boolean {
  const place = firstDifference(path, count);
  return place === path.length - 1 && (path[place] ?? 0) === (count[place] ?? 0) + 1;
}
