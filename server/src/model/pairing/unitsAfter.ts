import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import { FARTHEST_BESIDE, tellsOfNames } from '../needsNoTranslation.ts';
import type { Stream } from './stream.ts';
import { areComparedAlike, isTranslatable, unitOf, type Comparison, type Unit } from './units.ts';

/** The units of a stream after an edit: the very same objects where a block says the same. */
export interface UnitsAfter {
  readonly units: readonly Unit[];
  readonly changed: readonly ChangedUnit[];
}

export interface ChangedUnit {
  readonly before: Unit;
  readonly now: Unit;
  /** Index among the units of both. */
  readonly place: number;
}

/**
 * The units of `stream`, where it came out of `former`, whose units are `units`; `undefined` where more than the words of a few blocks changed.
 * The lexicon is told of what came and went.
 *
 * @param known that both hold blocks in the same places, and the indices of the blocks whose numbers mean something else than they did
 */
export function unitsAfter(units: readonly Unit[], former: Stream, stream: Stream, comparison: Comparison, known: { readonly samePlaces: boolean; readonly otherNumbers: readonly number[] }): UnitsAfter | undefined {
  const retyped = retypedBlocks(former.draft, stream.draft);
  if (retyped === undefined || !(known.samePlaces || standInSamePlaces(former.blocks, stream.blocks))) return undefined;
  if (retyped.some((index) => isTranslatable(blockAt(former.draft, index)) !== isTranslatable(blockAt(stream.draft, index)))) return undefined;
  // Whether a block is a name above an address those beside it tell.
  const tellsOtherwise = (index: number): boolean => tellsOfNames(blockAt(former.draft, index)) !== tellsOfNames(blockAt(stream.draft, index));
  const touched = new Set([...known.otherNumbers, ...retyped.flatMap((index) => (tellsOtherwise(index) ? AROUND.map((away) => index + away) : [index]))]);
  const open = [...touched].map((index) => placeOf(units, index)).filter((place) => place >= 0).sort((a, b) => a - b);
  const now = [...units];
  const changed: ChangedUnit[] = [];
  for (let k = 0; k < open.length; k++) {
    const place = open[k] ?? 0;
    const before = units[place];
    if (before === undefined) continue;
    const block = blockAt(stream.draft, before.block.index);
    const unit = unitOf(stream.draft, block, now[place - 1], comparison);
    comparison.lexicon.release(before.tokens);
    if (block.identity === before.block.identity && areComparedAlike(before, unit)) continue;
    now[place] = unit;
    changed.push({ before, now: unit, place });
    // The next one may go on with its sentence, or no more.
    if (unit.ends !== before.ends && open[k + 1] !== place + 1) open.splice(k + 1, 0, place + 1);
  }
  return { units: changed.length === 0 ? units : now, changed };
}

const AROUND = Array.from({ length: 2 * FARTHEST_BESIDE + 1 }, (_, k) => k - FARTHEST_BESIDE);

function standInSamePlaces(before: readonly Block[], now: readonly Block[]): boolean {
  return before.length === now.length && now.every((block, i) => block.index === before[i]?.index);
}

/** The indices of the blocks whose words are others, in a draft that came out of `former`; `undefined` where it is another in more. */
function retypedBlocks(former: Draft, draft: Draft): readonly number[] | undefined {
  if (former === draft) return [];
  if (former.blocks.length !== draft.blocks.length) return undefined;
  const candidates = draft.revision?.former === former.reading ? draft.revision.retyped : draft.blocks.keys();
  const retyped: number[] = [];
  for (const index of candidates) {
    const [before, now] = [blockAt(former, index), blockAt(draft, index)];
    if (before.identity === now.identity) continue;
    if (retyped.length === MOST_RETYPED || !areInSamePlace(before, now)) return undefined;
    retyped.push(index);
  }
  return retyped;
}

/** More than these are another text. */
const MOST_RETYPED = 40;

function areInSamePlace(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.level === b.level && a.quoted === b.quoted && a.bullet === b.bullet && a.language === b.language && a.stream === b.stream
    && a.comment === undefined && b.comment === undefined && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;
}

function blockAt({ blocks }: Draft, index: number): Block {
  return blocks[index] as Block;
}

/** Where the unit of the block stands among the units, or -1. */
function placeOf(units: readonly Unit[], index: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.block.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return units[low]?.block.index === index ? low : -1;
}
