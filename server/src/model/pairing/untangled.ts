import { greatest } from '../../text/manyItems.ts';
import type { Block } from '../block.ts';
import type { FoundPairs as Found, Pair } from '../pairing.ts';
import type { Costs } from './cost.ts';
import type { Meanings } from './meanings.ts';
import { costOf } from './moved.ts';
import type { Unit } from './units.ts';

/**
 * Looks again around a paragraph of the source without a counterpart, where paragraphs of the translation stand in another order: an
 * alignment that keeps the order then pairs what does not fit, or lets one block stand for two. The blocks of such pairs and those left over are
 * paired one to one in whatever order they fit, where that is cheaper by far.
 */
export function untangled(found: Found, source: readonly Unit[], target: readonly Unit[], costs: Costs, meanings: Meanings): Found {
  if (found.missing.length === 0 || found.missing.length > MOST_MISSING) return found;
  const sides: Sides = { source, target, costs, meanings };
  let now = found;
  for (const item of found.missing) {
    if (now.missing.includes(item)) now = around(now, item, sides) ?? now;
  }
  return now;
}

/** A draft that lacks more is another text. */
const MOST_MISSING = 20;
/** In units. */
const WINDOW = 9;
const MOST_UNITS = 12;
/** A pair that costs more does not fit well. */
const POOR = 1;
const ALONE = 6;
/** A paragraph that stands elsewhere is rare, and what is found must be cheaper by more than that. */
const MOVE = 2;
const MARGIN = 2.5;
/** More than this no pair of paragraphs costs that stand elsewhere. */
const CERTAIN = 2.5;

interface Sides {
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  readonly costs: Costs;
  readonly meanings: Meanings;
}

/** Where the block's unit stands among those of its side, which follow the text; -1 where it has none. */
function placeOf(units: readonly Unit[], block: Block | undefined): number {
  if (block === undefined) return -1;
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.block.index ?? Infinity) < block.index) low = middle + 1;
    else high = middle;
  }
  return units[low]?.block === block ? low : -1;
}

function unitsOf(units: readonly Unit[], blocks: readonly Block[]): readonly Unit[] {
  return blocks.flatMap((block) => units[placeOf(units, block)] ?? []);
}

/** The first and the last index of the blocks of the units around a place. */
function stretchAround(units: readonly Unit[], place: number): readonly [first: number, last: number] {
  return [units[Math.max(0, place - WINDOW)]?.block.index ?? 0, units[Math.min(units.length - 1, place + WINDOW)]?.block.index ?? -1];
}

function isIn([first, last]: readonly [number, number], block: Block | undefined): boolean {
  return block !== undefined && block.index >= first && block.index <= last;
}

function around(found: Found, { source: lonely, after }: Found['missing'][number], sides: Sides): Found | undefined {
  const { source, target } = sides;
  const at = placeOf(source, lonely);
  if (source[at]?.exempt !== false) return undefined;
  const here = stretchAround(source, at);
  const there = stretchAround(target, Math.max(0, placeOf(target, after)));
  const moved = new Set(found.moved);
  const open = found.pairs.filter((pair) => !moved.has(pair) && (isIn(here, pair.source[0]) || isIn(there, pair.target[0])) && (isMany(pair) || pairCost(pair, sides) > POOR));
  const missing = found.missing.filter((item) => isIn(here, item.source));
  // What stands before the first pair is the title page.
  const begins = found.pairs[0]?.target[0]?.index ?? 0;
  const extra = found.extra.filter((block) => block.index > begins && isIn(there, block));
  const ofSource = [...missing.map((item) => item.source), ...open.flatMap((pair) => pair.source)];
  const ofTarget = [...extra, ...open.flatMap((pair) => pair.target)];
  if (open.length === 0 || ofSource.length > MOST_UNITS || ofTarget.length > MOST_UNITS) return undefined;
  const before = open.reduce((sum, pair) => sum + pairCost(pair, sides), ALONE * (missing.length + extra.length));
  const kept = found.pairs.filter((pair) => !open.includes(pair));
  const fitting = bestFit(unitsOf(source, ofSource), unitsOf(target, ofTarget), sides);
  const anchors = kept.filter((pair) => !moved.has(pair));
  const now = fitting.map(({ pair }) => pair);
  const elsewhere = outOfOrder(now, anchors);
  const paired = new Set(now.flatMap((pair) => [...pair.source, ...pair.target]));
  const left = [...ofSource, ...ofTarget].filter((block) => !paired.has(block));
  const cost = fitting.reduce((sum, it) => sum + it.cost, ALONE * left.length + MOVE * elsewhere.length);
  if (elsewhere.length === 0 || left.length >= missing.length + extra.length || cost > before - MARGIN || fitting.some((it) => elsewhere.includes(it.pair) && it.cost > CERTAIN)) return undefined;
  const lonelyNow = new Set(left);
  return {
    pairs: [...kept, ...now].sort((a, b) => (a.source[0]?.index ?? 0) - (b.source[0]?.index ?? 0)),
    moved: [...found.moved, ...elsewhere],
    missing: [...found.missing.filter((item) => !missing.includes(item) || lonelyNow.has(item.source)), ...ofSource.filter((block) => lonelyNow.has(block) && !missing.some((item) => item.source === block)).map((block) => ({ source: block, after }))]
      .sort((a, b) => a.source.index - b.source.index),
    extra: [...found.extra.filter((block) => !extra.includes(block) || lonelyNow.has(block)), ...ofTarget.filter((block) => lonelyNow.has(block) && !extra.includes(block))].sort((a, b) => a.index - b.index),
  };
}

/** Of the new pairs, the cheapest first, those that cross others. */
function outOfOrder(pairs: readonly Pair[], anchors: readonly Pair[]): readonly Pair[] {
  const inOrder = [...anchors];
  const elsewhere: Pair[] = [];
  for (const pair of pairs) {
    if (inOrder.some((other) => isCrossed(pair, other))) elsewhere.push(pair);
    else inOrder.push(pair);
  }
  return elsewhere;
}

/** One to one, the cheapest first. */
function bestFit(source: readonly Unit[], target: readonly Unit[], { costs, meanings }: Sides): readonly { readonly pair: Pair; readonly cost: number }[] {
  const tries = source.flatMap((one) => target.map((other) => ({ one, other, cost: costOf(one, other, costs, meanings) }))).filter(({ cost }) => cost < 2 * ALONE).sort((a, b) => a.cost - b.cost);
  const taken = new Set<Unit>();
  return tries.flatMap(({ one, other, cost }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [{ pair: { source: [one.block], target: [other.block] }, cost }];
  });
}

function isMany({ source, target }: Pair): boolean {
  return source.length > 1 || target.length > 1;
}

/** What the pair costs, with what the best of its couples have in common. */
function pairCost(pair: Pair, { source, target, costs, meanings }: Sides): number {
  const ones = unitsOf(source, pair.source);
  const others = unitsOf(target, pair.target);
  const [one] = ones;
  const [other] = others;
  if (one === undefined || other === undefined) return 0;
  if (!isMany(pair)) return costOf(one, other, costs, meanings);
  const couples = ones.flatMap((a) => others.map((b) => ({ shared: costs.shared(a, b), bonus: costs.pair(a, b, costs.shared(a, b)) - costOf(a, b, costs, meanings) })));
  return costs.group(ones, others, couples.reduce((sum, it) => sum + it.shared, 0)) - greatest(couples.map((it) => it.bonus));
}

function isCrossed(one: Pair, other: Pair): boolean {
  return (firstOf(one.source) < firstOf(other.source)) !== (firstOf(one.target) < firstOf(other.target));
}

function firstOf(blocks: readonly Block[]): number {
  return blocks[0]?.index ?? 0;
}
