import type { Costs } from './cost.ts';
import type { Unit } from './units.ts';

/** Units of both sides that belong together; one side may be empty. Indices into the sides, half-open. */
export interface Bead {
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/**
 * The cheapest monotone alignment of two sequences in which up to four blocks of one side stand for one of the other.
 * Looks only at `band(i)` of the target for each block of the source, so that its cost is linear in the blocks.
 */
export function align(source: readonly Unit[], target: readonly Unit[], costs: Costs, band: (sourceIndex: number) => readonly [from: number, to: number]): readonly Bead[] {
  const bands = Array.from({ length: source.length + 1 }, (_, i) => band(i));
  const quick = alignWithin(source, target, costs, bands, HOPELESS);
  // Past a long stretch of the target that the source lacks, no way leads that is not much worse for a while: then nothing is given up.
  return longestGap(quick) < LONG_GAP ? quick : alignWithin(source, target, costs, bands, Infinity);
}

/** The longest stretch of the target's blocks without a counterpart. */
function longestGap(beads: readonly Bead[]): number {
  let longest = 0;
  let gap = 0;
  for (const { source: [from, to], target } of beads) {
    gap = from === to ? gap + target[1] - target[0] : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}

const LONG_GAP = 5;

/** @param hopeless by how much a way may be worse than the best of its row before it is given up */
function alignWithin(source: readonly Unit[], target: readonly Unit[], costs: Costs, bands: readonly (readonly [from: number, to: number])[], hopeless: number): readonly Bead[] {
  const rows: Row[] = [];
  for (const [i, [from, to]] of bands.entries()) {
    const row: Row = { from, kept: [from, to], cost: new Float64Array(to - from + 1).fill(Infinity), step: new Uint8Array(to - from + 1), shared: new Float64Array(to - from + 1) };
    rows.push(row);
    fill(rows, i, source, target, costs, hopeless);
    forget(row, hopeless);
  }
  return trace(rows, source.length, target.length);
}

/** The cells of one block of the source: `cost[j - from]` is the least cost of all up to (i, j), `shared` the evidence between blocks i - 1 and j - 1. */
interface Row {
  readonly from: number;
  /** The first and the last cell that may still win. */
  kept: readonly [first: number, last: number];
  readonly cost: Float64Array;
  readonly step: Uint8Array;
  readonly shared: Float64Array;
}

/** How many blocks of the source and of the target a step takes. Number 0 stands for none. */
const STEPS: readonly (readonly [number, number])[] = [[0, 0], [1, 1], [1, 0], [0, 1], [2, 1], [1, 2], [3, 1], [1, 3], [4, 1], [1, 4]];

function fill(rows: readonly Row[], i: number, source: readonly Unit[], target: readonly Unit[], costs: Costs, hopeless: number): void {
  const row = rows[i];
  if (row === undefined) return;
  const s = source[i - 1];
  const [first, last] = reach(rows, i);
  let best = Infinity;
  for (let j = Math.max(row.from, first); j < row.from + row.cost.length; j++) {
    const at = j - row.from;
    if (j > last && (row.cost[at - 1] ?? Infinity) > best + hopeless) break;
    const t = target[j - 1];
    // Cells that no way leads to are not looked at.
    if (s !== undefined && t !== undefined && (costAt(rows, i - 1, j - 1) < Infinity || costAt(rows, i - 1, j) < Infinity || (row.cost[at - 1] ?? Infinity) < Infinity)) {
      row.shared[at] = costs.shared(s, t);
    }
    if (i === 0 && j === 0) {
      row.cost[at] = 0;
      continue;
    }
    for (let step = 1; step < STEPS.length; step++) {
      const [ds, dt] = STEPS[step] ?? [1, 1];
      const before = costAt(rows, i - ds, j - dt);
      if (before === Infinity || before - BEST_EVIDENCE >= (row.cost[at] ?? Infinity)) continue;
      const cost = before + stepCost(rows, i, j, ds, dt, source, target, costs, (row.cost[at] ?? Infinity) - before);
      if (cost < (row.cost[at] ?? Infinity)) {
        row.cost[at] = cost;
        row.step[at] = step;
        if (cost < best) best = cost;
      }
    }
  }
}

/** Which cells of a row a step can lead to from those that the rows before it have kept. */
function reach(rows: readonly Row[], i: number): readonly [first: number, last: number] {
  if (i === 0) return [0, 0];
  let first = Infinity;
  let last = -1;
  for (let back = 1; back <= MOST_JOINED && back <= i; back++) {
    const row = rows[i - back];
    if (row === undefined) continue;
    first = Math.min(first, row.kept[0]);
    last = Math.max(last, row.kept[1] + MOST_JOINED);
  }
  return [first, last];
}

const MOST_JOINED = 4;

/** Gives up the cells that are so much worse than the best of their row that no way through them can win. */
function forget(row: Row, hopeless: number): void {
  let best = Infinity;
  for (const cost of row.cost) if (cost < best) best = cost;
  let first = Infinity;
  let last = -1;
  for (let at = 0; at < row.cost.length; at++) {
    if ((row.cost[at] ?? Infinity) > best + hopeless) row.cost[at] = Infinity;
    else {
      first = Math.min(first, row.from + at);
      last = row.from + at;
    }
  }
  row.kept = [first, last];
}

const HOPELESS = 60;

/** No step earns more than this. */
const BEST_EVIDENCE = 14;

function stepCost(
  rows: readonly Row[], i: number, j: number, ds: number, dt: number, source: readonly Unit[], target: readonly Unit[], costs: Costs, most: number,
): number {
  const s = source[i - 1];
  const t = target[j - 1];
  if (dt === 0) return s === undefined ? Infinity : costs.alone(s, 'source');
  if (ds === 0) return t === undefined ? Infinity : costs.alone(t, 'target');
  if (ds === 1 && dt === 1) return s === undefined || t === undefined ? Infinity : costs.pair(s, t, sharedAt(rows, i, j));
  if (ds + dt > 2 && costs.join(source, target, i, j, ds, dt) - BEST_EVIDENCE >= most) return Infinity;
  let shared = 0;
  for (let a = 0; a < ds; a++) for (let b = 0; b < dt; b++) shared += sharedAt(rows, i - a, j - b);
  return costs.group(source.slice(i - ds, i), target.slice(j - dt, j), shared);
}

function costAt(rows: readonly Row[], i: number, j: number): number {
  const row = rows[i];
  return row?.cost[j - row.from] ?? Infinity;
}

function sharedAt(rows: readonly Row[], i: number, j: number): number {
  const row = rows[i];
  return row?.shared[j - row.from] ?? 0;
}

function trace(rows: readonly Row[], sources: number, targets: number): readonly Bead[] {
  const beads: Bead[] = [];
  let i = sources;
  let j = targets;
  while (i > 0 || j > 0) {
    const row = rows[i];
    const [ds, dt] = STEPS[row?.step[j - row.from] ?? 0] ?? [0, 0];
    if (ds === 0 && dt === 0) {
      // No way leads here: the rest has no counterparts.
      if (i > 0) beads.push({ source: [0, i], target: [j, j] });
      if (j > 0) beads.push({ source: [0, 0], target: [0, j] });
      break;
    }
    beads.push({ source: [i - ds, i], target: [j - dt, j] });
    i -= ds;
    j -= dt;
  }
  return beads.reverse();
}
