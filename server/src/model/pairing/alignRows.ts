import type { Band } from './band.ts';
import type { Costs } from './cost.ts';
import type { Unit } from './units.ts';

/** What is aligned: two sequences, what their units cost together, and where to look. */
export interface Sides {
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  readonly costs: Costs;
  readonly bands: readonly Band[];
}

/** Units of both sides that belong together; one side may be empty. Indices into the sides, half-open. */
export interface Bead {
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/** The cells of one block of the source: `base + cost[j - from]` is the least cost of all up to (i, j), `shared` the evidence between blocks i - 1 and j - 1. */
export interface Row {
  readonly from: number;
  /** The first and the last cell that may still win. */
  readonly kept: readonly [first: number, last: number];
  readonly base: number;
  /** In parts. */
  readonly cost: Float64Array;
  readonly step: Uint8Array;
  readonly shared: Float64Array;
}

/** The rows of a search before, each in its place now if it has one, and those (1 for each) in which a step may cost otherwise now. */
interface FormerRows {
  readonly at: (i: number) => Row | undefined;
  readonly affected: Uint8Array;
}

/**
 * The rows of a search, for each block of the source one, and one before them. Those of a search before are kept from where all costs differ
 * from what they were by one amount only.
 *
 * @param hopeless by how much a way may be worse than the best of its row before it is given up, in parts
 */
export function alignRows(sides: Sides, hopeless: number, former?: FormerRows): readonly Row[] {
  const rows: Row[] = [];
  /** By how much each row costs more than before; `NaN` where it is another row. */
  const shifts: number[] = [];
  for (let i = 0; i < sides.bands.length; i++) {
    const before = former?.at(i);
    const shift = before === undefined || former?.affected[i] === 1 ? NaN : commonShift(shifts, i);
    const row = before === undefined || Number.isNaN(shift) ? filled(rows, i, sides, hopeless) : shift === 0 ? before : { ...before, base: before.base + shift };
    rows.push(row);
    shifts.push(before === undefined || !Number.isNaN(shift) ? shift : shiftBetween(before, row));
  }
  return rows;
}

/** The shift of all rows that a step into row `i` can come from. */
function commonShift(shifts: readonly number[], i: number): number {
  const shift = shifts[i - 1] ?? 0;
  for (let back = 2; back <= MOST_JOINED && back <= i; back++) if (shifts[i - back] !== shift) return NaN;
  return shift;
}

function shiftBetween(before: Row, now: Row): number {
  if (before.from !== now.from || before.cost.length !== now.cost.length || before.kept[0] !== now.kept[0] || before.kept[1] !== now.kept[1]) return NaN;
  let shift = NaN;
  for (let at = 0; at < now.cost.length; at++) {
    if (before.step[at] !== now.step[at] || before.shared[at] !== now.shared[at]) return NaN;
    const [a, b] = [before.cost[at] ?? Infinity, now.cost[at] ?? Infinity];
    if (a === Infinity && b === Infinity) continue;
    const own = now.base + b - before.base - a;
    if (Number.isNaN(shift)) shift = own;
    if (own !== shift) return NaN;
  }
  return shift;
}

/** How many blocks of the source and of the target a step takes. Number 0 stands for none. */
const STEPS: readonly (readonly [number, number])[] = [[0, 0], [1, 1], [1, 0], [0, 1], [2, 1], [1, 2], [3, 1], [1, 3], [4, 1], [1, 4]];
/** So many blocks of one side stand for one of the other at most. */
export const MOST_JOINED = 4;
/** Costs are whole numbers of these parts of one: differences between them are exact. */
export const PARTS = 1024;
/** No step earns more than this. */
const BEST_EVIDENCE = 14;

function filled(rows: readonly Row[], i: number, { source, target, costs, bands }: Sides, hopeless: number): Row {
  const [from, to] = bands[i] ?? [0, 0];
  const cost = new Float64Array(to - from + 1).fill(Infinity);
  const step = new Uint8Array(cost.length);
  const shared = new Float64Array(cost.length);
  // A step along the target alone, and the evidence of a group, look at the row itself.
  const open = [...rows.slice(-MOST_JOINED), { from, base: 0, cost, shared }];
  const own = open.length - 1;
  const s = source[i - 1];
  const [first, last] = reach(rows, i);
  let best = Infinity;
  for (let j = Math.max(from, first); j <= to; j++) {
    const at = j - from;
    if (j > last && (cost[at - 1] ?? Infinity) > best + hopeless) break;
    const t = target[j - 1];
    // Cells that no way leads to are not looked at.
    if (s !== undefined && t !== undefined && (costAt(open[own - 1], j - 1) < Infinity || costAt(open[own - 1], j) < Infinity || (cost[at - 1] ?? Infinity) < Infinity)) {
      shared[at] = costs.shared(s, t);
    }
    if (i === 0 && j === 0) {
      cost[at] = 0;
      continue;
    }
    const sharedIn = (a: number, b: number): number => sharedAt(open[own - a], j - b);
    for (let k = 1; k < STEPS.length; k++) {
      const [ds, dt] = STEPS[k] ?? [1, 1];
      const before = costAt(open[own - ds], j - dt);
      const known = cost[at] ?? Infinity;
      if (before === Infinity || before - BEST_EVIDENCE * PARTS >= known) continue;
      const all = before + Math.round(PARTS * stepCost(sharedIn, i, j, ds, dt, source, target, costs, (known - before) / PARTS));
      if (all < known) {
        cost[at] = all;
        step[at] = k;
        if (all < best) best = all;
      }
    }
  }
  return { from, base: 0, cost, step, shared, kept: forget(from, cost, hopeless) };
}

/** Which cells of a row a step can lead to from those that the rows before it have kept. */
function reach(rows: readonly Row[], i: number): readonly [first: number, last: number] {
  if (i === 0) return [0, 0];
  let first = Infinity;
  let last = -1;
  for (const { kept } of rows.slice(-MOST_JOINED)) {
    first = Math.min(first, kept[0]);
    last = Math.max(last, kept[1] + MOST_JOINED);
  }
  return [first, last];
}

/** Gives up the cells that are so much worse than the best of their row that no way through them can win. The answer is the first and the last that are kept. */
function forget(from: number, cost: Float64Array, hopeless: number): readonly [first: number, last: number] {
  let best = Infinity;
  for (const each of cost) if (each < best) best = each;
  let first = Infinity;
  let last = -1;
  for (let at = 0; at < cost.length; at++) {
    if ((cost[at] ?? Infinity) > best + hopeless) cost[at] = Infinity;
    else {
      first = Math.min(first, from + at);
      last = from + at;
    }
  }
  return [first, last];
}

function stepCost(
  sharedIn: (rowsBack: number, columnsBack: number) => number, i: number, j: number, ds: number, dt: number, source: readonly Unit[], target: readonly Unit[], costs: Costs, most: number,
): number {
  const s = source[i - 1];
  const t = target[j - 1];
  if (dt === 0) return s === undefined ? Infinity : costs.alone(s, 'source');
  if (ds === 0) return t === undefined ? Infinity : costs.alone(t, 'target');
  if (ds === 1 && dt === 1) return s === undefined || t === undefined ? Infinity : costs.pair(s, t, sharedIn(0, 0));
  if (costs.join(source, target, i, j, ds, dt) - BEST_EVIDENCE >= most) return Infinity;
  let shared = 0;
  for (let a = 0; a < ds; a++) for (let b = 0; b < dt; b++) shared += sharedIn(a, b);
  return costs.group(source.slice(i - ds, i), target.slice(j - dt, j), shared);
}

type Costed = Pick<Row, 'from' | 'base' | 'cost'>;

function costAt(row: Costed | undefined, j: number): number {
  return row === undefined ? Infinity : row.base + (row.cost[j - row.from] ?? Infinity);
}

function sharedAt(row: Pick<Row, 'from' | 'shared'> | undefined, j: number): number {
  return row?.shared[j - row.from] ?? 0;
}

/** The beads of the cheapest way through the rows. */
export function traceRows(rows: readonly Row[], { source, target }: Sides): readonly Bead[] {
  const beads: Bead[] = [];
  let i = source.length;
  let j = target.length;
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
