import type { Block } from '../block.ts';
import { readQuantities } from '../numbers/quantities.ts';
import type { FoundPairs, Pair } from '../pairing.ts';
import type { Costs } from './cost.ts';
import type { Meanings } from './meanings.ts';
import type { Unit } from './units.ts';

/** What an alignment that keeps the order finds. */
export type InOrder = Omit<FoundPairs, 'moved'>;

/**
 * Takes what is missing in one place and extra in another for a paragraph that was moved, where its length fits and something else
 * shows it: numbers, names and addresses in both, or a neighbour with which it was swapped.
 */
export function withMoved(found: InOrder, source: readonly Unit[], target: readonly Unit[], costs: Costs, meanings: Meanings): FoundPairs {
  if (found.missing.length === 0 || found.extra.length === 0 || found.missing.length * found.extra.length > MOST_TRIES) return { ...found, moved: [] };
  const ofSource = unitsOf(source, found.missing.map((item) => item.source));
  // What stands before the first pair is the title page.
  const begins = found.pairs[0]?.target[0]?.index ?? 0;
  const ofTarget = unitsOf(target, found.extra.filter((block) => block.index > begins));
  const swapped = neighboursOf(found, source, target);
  const tries = ofSource.flatMap((one) => ofTarget.map((other) => ({ one, other, cost: costOf(one, other, costs, meanings) - (swapped(one, other) ? SWAPPED : 0) }))).filter(({ cost }) => cost <= CERTAIN).sort((a, b) => a.cost - b.cost);
  const taken = new Set<Unit>();
  const moved: Pair[] = [];
  for (const { one, other } of tries) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    moved.push({ source: [one.block], target: [other.block] });
  }
  if (moved.length === 0) return { ...found, moved };
  const blocks = new Set([...taken].map((unit) => unit.block));
  return {
    pairs: [...found.pairs, ...moved].sort((a, b) => (a.source[0]?.index ?? 0) - (b.source[0]?.index ?? 0)),
    missing: found.missing.filter((item) => !blocks.has(item.source)),
    extra: found.extra.filter((block) => !blocks.has(block)),
    moved,
  };
}

/** More than this are two other texts, not a paragraph that was moved. */
const MOST_TRIES = 400;
/** As little as a pair costs that shares more than its length. */
const CERTAIN = -1;
/** What it counts that the two stand on either side of one pair. */
const SWAPPED = 4;

/** Whether a block of the source stands before a pair and the target's behind it, or the other way round. */
function neighboursOf(found: InOrder, source: readonly Unit[], target: readonly Unit[]): (one: Unit, other: Unit) => boolean {
  const places = new Map<Block, number>();
  for (const units of [source, target]) for (const [i, unit] of units.entries()) places.set(unit.block, i);
  const counterpart = new Map<number, number>();
  for (const pair of found.pairs) {
    if (pair.source.length > 1 || pair.target.length > 1) continue;
    const [one] = pair.source;
    const [other] = pair.target;
    if (one !== undefined && other !== undefined) counterpart.set(places.get(one) ?? -1, places.get(other) ?? -1);
  }
  return (one, other) => {
    const i = places.get(one.block) ?? -2;
    const j = places.get(other.block) ?? -2;
    return counterpart.get(i + 1) === j - 1 || counterpart.get(i - 1) === j + 1;
  };
}

function unitsOf(units: readonly Unit[], blocks: readonly Block[]): readonly Unit[] {
  const wanted = new Set(blocks);
  return units.filter((unit) => wanted.has(unit.block) && !unit.exempt && unit.block.kind !== 'heading');
}

/** What it costs that the two belong together, with the numbers and the concepts that both name. */
export function costOf(source: Unit, target: Unit, costs: Costs, meanings: Meanings): number {
  return costs.group([source], [target], costs.shared(source, target)) - QUANTITY * Math.min(2, quantitiesInBoth(source.block.prose, target.block.prose))
    - MEANING * Math.max(0, meanings.likeness(source, target) - CHANCE);
}

const MEANING = 12;
/** As alike are any two paragraphs of a draft. */
const CHANCE = 0.12;

/** Numbers that both name, in digits or words. */
function quantitiesInBoth(one: string, other: string): number {
  const there = new Set(readQuantities(other).map(({ value }) => value));
  return new Set(readQuantities(one).filter(({ value }) => there.has(value)).map(({ value }) => value)).size;
}

const QUANTITY = 0.7;
