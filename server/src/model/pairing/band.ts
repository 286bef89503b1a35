import { addAll } from '../../text/manyItems.ts';
import { sameItems } from '../../text/sameItems.ts';
import type { Unit } from './units.ts';

/** Where in the target to look for the counterpart of a block. */
export type Band = readonly [from: number, to: number];

/**
 * Where to look for the counterparts of each block, and, first, of none: around the line through the anchors, which are blocks that carry
 * what no other block of their side carries, in the same order on both sides.
 */
export function bandsAround(source: readonly Unit[], target: readonly Unit[]): readonly Band[] {
  const points = [[0, 0] as const, ...anchors(source, target), [source.length, target.length] as const];
  let segment = 0;
  return Array.from({ length: source.length + 1 }, (_, i) => {
    while (segment + 2 < points.length && (points[segment + 1]?.[0] ?? 0) < i) segment++;
    const [i0, j0] = points[segment] ?? [0, 0];
    const [i1, j1] = points[segment + 1] ?? [source.length, target.length];
    const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(MOST_CELLS / (i1 - i0))), NARROWEST + Math.abs(i1 - i0 - (j1 - j0)) + Math.ceil(SLOPE * (i1 - i0)));
    const centre = i1 === i0 ? j0 : j0 + ((j1 - j0) * (i - i0)) / (i1 - i0);
    // The corners must be reachable, and rows must overlap, however steep the line.
    const steep = i1 === i0 ? 0 : (j1 - j0) / (i1 - i0);
    const from = i === 0 ? 0 : Math.max(0, Math.floor(centre - width - steep));
    const to = i === source.length ? target.length : Math.min(target.length, Math.ceil(centre + width + steep));
    return [Math.min(from, target.length), to];
  });
}

/** Whether `bandsAround` sees the same in both. */
export function areMarkedAlike(a: Unit, b: Unit): boolean {
  return a === b || (a.label === b.label && a.meant === b.meant && a.block.kind === b.block.kind && sameItems(a.tokens, b.tokens));
}

const NARROWEST = 24;
const WIDEST = 400;
/** Between two anchors, on each side of the line: thousands of paragraphs without any are nearly all alike. */
const MOST_CELLS = 2_000_000;
const SLOPE = 0.08;

type Point = readonly [source: number, target: number];

/**
 * Pairs of indices, growing on both sides: the longest chain among the blocks that have a mark of their own. Where these are far apart,
 * as in a text that says the same again and again, those between them that have a mark as often on both sides, each time with its counterpart.
 */
function anchors(source: readonly Unit[], target: readonly Unit[]): readonly Point[] {
  const unique = anchorsBetween(source, target, [0, 0], [source.length, target.length], 1);
  const chain: Point[] = [];
  let from: Point = [0, 0];
  for (const to of [...unique, [source.length, target.length] as const]) {
    if (to[0] - from[0] > FAR || to[1] - from[1] > FAR) addAll(chain, anchorsBetween(source, target, from, to, Infinity));
    chain.push(to);
    from = to;
  }
  return chain.slice(0, -1);
}

/** Blocks between two anchors from which on more are looked for. */
const FAR = 150;

/** @param most how often a mark may stand on each side */
function anchorsBetween(source: readonly Unit[], target: readonly Unit[], from: Point, to: Point, most: number): readonly Point[] {
  const there = marked(target, from[1], to[1]);
  const candidates: Point[] = [];
  for (const [mark, here] of marked(source, from[0], to[0])) {
    const counterparts = there.get(mark);
    if (counterparts?.length !== here.length || here.length > most) continue;
    here.forEach((i, k) => candidates.push([i, counterparts[k] ?? 0]));
  }
  candidates.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return longestChain(candidates);
}

/** The marks of the units in `[from, to)`, each with those that have it. */
function marked(units: readonly Unit[], from: number, to: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (mark: string, i: number): void => {
    const known = places.get(mark);
    if (known === undefined) places.set(mark, [i]);
    else if (known.at(-1) !== i) known.push(i);
  };
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    // Where what is written may be a slip, it marks no place.
    if (unit.label !== undefined && unit.meant === undefined) add(`${unit.block.kind === 'heading' ? 'h' : ''}${unit.label}`, i);
    for (const token of unit.tokens) add(`t${token}`, i);
  }
  return places;
}

function longestChain(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [k, [, j]] of points.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((points[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[k] = tails[low - 1] ?? -1;
    tails[low] = k;
  }
  const chain: (readonly [number, number])[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) {
    const point = points[k];
    if (point !== undefined && point[0] < (chain.at(-1)?.[0] ?? Infinity)) chain.push(point);
  }
  return chain.reverse();
}
