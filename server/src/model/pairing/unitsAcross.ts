import type { Change } from '../../text/change.ts';
import type { Draft } from '../draft.ts';
import { FARTHEST_BESIDE } from '../needsNoTranslation.ts';
import type { Stream } from './stream.ts';
import { areComparedAlike, isTranslatable, unitOf, type Comparison, type Unit } from './units.ts';

/** The units of a stream after blocks were put into its draft, or taken out: the very same objects, but for those that came. */
export interface UnitsAcross {
  readonly units: readonly Unit[];
  readonly gone: readonly Unit[];
  readonly come: readonly Unit[];
}

/**
 * The units of `stream`, whose draft came out of `former`, where `units` are all there were; `undefined` where more is another than a few blocks in a
 * row. The lexicon is told of what came and went. Units that stay are told where their block stands now, and are of no use to the draft before.
 */
export function unitsAcross(units: readonly Unit[], former: Draft, { draft, blocks }: Stream, comparison: Comparison): UnitsAcross | undefined {
  const change = changeOfBlocks(former, draft);
  // A mark for a translation belongs to its source as many blocks before it as the draft has other languages.
  if (Math.max(change.formerTo, change.to) - change.from > MOST_BLOCKS || draft.languages.length > FARTHEST_BESIDE) return undefined;
  const now: Unit[] = [];
  const come: Unit[] = [];
  const stay = new Set<Unit>();
  let next = 0;
  for (const block of blocks) {
    if (!isTranslatable(block)) continue;
    while (isAmongThose(units[next], change.from, change.formerTo)) next++;
    const last = block.index >= change.from && block.index < change.to ? undefined : units[next++];
    const index = block.index < change.from ? block.index : block.index - change.to + change.formerTo;
    if (last === undefined ? block.index < change.from || block.index >= change.to : last.block.index !== index) return undefined;
    const before = now.at(-1);
    let unit = last !== undefined && !isNear(index, change) && before === units[next - 2] && last.meant === comparison.meant.get(block.index) ? last : unitOf(draft, block, before, comparison);
    // What stands around is seen otherwise, and how far it is from its source may be another.
    if (last !== undefined && unit !== last && !unit.open && areComparedAlike(last, unit)) {
      comparison.lexicon.release(unit.tokens);
      unit = last;
    }
    if (unit === last) {
      unit.block = block;
      stay.add(unit);
    } else come.push(unit);
    now.push(unit);
  }
  while (isAmongThose(units[next], change.from, change.formerTo)) next++;
  if (next < units.length) return undefined;
  const gone = units.filter((unit) => !stay.has(unit));
  for (const { tokens } of gone) comparison.lexicon.release(tokens);
  return { units: now, gone, come };
}

/** More than these are another text. */
const MOST_BLOCKS = 200;

/** The blocks that came in the place of others, by their words, numbers and languages. */
function changeOfBlocks(former: Draft, draft: Draft): Change {
  if (former === draft) return { from: draft.blocks.length, formerTo: draft.blocks.length, to: draft.blocks.length };
  const shorter = Math.min(former.blocks.length, draft.blocks.length);
  const isSame = (i: number, k: number): boolean => former.blocks[i]?.identity === draft.blocks[k]?.identity;
  let from = 0;
  while (from < shorter && isSame(from, from)) from++;
  let tail = 0;
  while (tail < shorter - from && isSame(former.blocks.length - 1 - tail, draft.blocks.length - 1 - tail)) tail++;
  return { from, formerTo: former.blocks.length - tail, to: draft.blocks.length - tail };
}

function isAmongThose(unit: Unit | undefined, from: number, to: number): boolean {
  return unit !== undefined && unit.block.index >= from && unit.block.index < to;
}

/** Whether a block, by its former index, stands so near that what came or went tells whether it needs a translation. */
function isNear(index: number, { from, formerTo }: Change): boolean {
  return index >= from - FARTHEST_BESIDE && index < formerTo + FARTHEST_BESIDE;
}
