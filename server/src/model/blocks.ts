import type { PlacedPassages } from '../parse/passage.ts';
import { Overwritten } from '../text/overwritten.ts';
import { sameItems } from '../text/sameItems.ts';
import type { Block } from './block.ts';
import { builtOf, isAsBefore, joinedAcross, type PassageOfPieces } from './builtPassage.ts';
import { withKnownIdentities } from './knownIdentities.ts';
import { Labels } from './labels.ts';
import type { ReadNumbering } from './labels/readNumbering.ts';
import type { AssignedLanguages } from './languages.ts';
import type { Numbering, NumberingFault, Series } from './numbering.ts';
import { movedBlock, PlacedBlock } from './placedBlock.ts';

/**
 * The blocks of a draft: pieces whose candidate is no label go on in the block before them, the others begin one.
 * With them the numbering, in which labels are named by their place in the draft.
 *
 * Read again and again: the blocks of a passage are built anew only where their labels or languages changed, and only moved where
 * something before them did.
 */
export class BlockBuilder {
  #former: BuiltDraft | undefined;

  /**
   * @param passages with the pieces of each; @param standing where each stands; @param read and @param assigned tell of the pieces of all passages, one after the other
   */
  build(passages: readonly PassageOfPieces[], standing: Standing, read: ReadNumbering, assigned: AssignedLanguages): BuiltBlocks {
    const last = this.#former;
    const former = last?.read === read ? last : undefined;
    const alike = former !== undefined && sameItems(former.assigned.language, assigned.language) && sameItems(former.assigned.stream, assigned.stream);
    const seriesOf = former?.seriesOf ?? seriesOfPieces(read);
    const { same, moved } = former === undefined || !alike ? { same: 0, moved: passages.length } : stretchesAlike(former, passages, standing);
    const shift = (last?.passages.length ?? 0) - passages.length;
    const blocks = new Overwritten<Block>(former?.blocks ?? [], former?.firstBlocks[same] ?? former?.blocks.length ?? 0);
    const carriers = new Overwritten<number>(former?.carriers ?? [], former?.firstLabels[same] ?? former?.carriers.length ?? 0);
    const firstBlocks = new Overwritten<number>(former?.firstBlocks ?? [], same);
    const firstLabels = new Overwritten<number>(former?.firstLabels ?? [], same);
    const readings = { accepted: read.accepted, language: assigned.language, stream: assigned.stream, seriesOf };
    const others: number[] = [];
    const before = passages[same - 1];
    let first = before === undefined ? 0 : (before.built?.first ?? 0) + before.pieces.length;
    for (let i = same; i < passages.length; i++) {
      const passage = passages[i];
      const start = startOf(standing, i);
      if (passage === undefined) continue;
      const place: Place = { start, firstBlock: blocks.length, firstLabel: carriers.length };
      if (former !== undefined && i >= moved && passage.built?.first === first && !passage.built.goesOn && isPlaceOf(former, i + shift, place)) {
        for (let k = i + shift; k < former.firstBlocks.length; k++) {
          firstBlocks.push(former.firstBlocks[k] as number);
          firstLabels.push(former.firstLabels[k] as number);
        }
        for (let k = place.firstLabel; k < former.carriers.length; k++) carriers.push(former.carriers[k] as number);
        const by = start - startOf(former.standing, i + shift);
        for (let k = place.firstBlock; k < former.blocks.length; k++) blocks.push(movedBlock(former.blocks[k] as Block, by));
        break;
      }
      firstBlocks.push(blocks.length);
      firstLabels.push(carriers.length);
      let built = passage.built;
      if (built === undefined || !((alike && built.first === first) || isAsBefore(built, passage.pieces.length, readings, first))) {
        const now = builtOf(passage, readings, first);
        const before = built ?? passage.replaces;
        built = before === undefined ? now : { ...now, blocks: withKnownIdentities(now.blocks, before.blocks) };
      }
      if (built !== passage.built || passage !== former?.passages[i]) others.push(i);
      const stands = built === passage.built ? placedBefore(last, i, passage, place) ?? placedBefore(last, i + shift, passage, place) : undefined;
      passage.built = built;
      passage.replaces = undefined;
      built.first = first;
      const goneOnWith = built.goesOn ? blocks.pop() : undefined;
      const placed = goneOnWith === undefined ? stands ?? placedAt(built.blocks, place) : placedAt(built.blocks, { ...place, firstBlock: blocks.length });
      const [goneOn] = placed;
      if (goneOnWith !== undefined && goneOn !== undefined) blocks.push(joinedAcross(goneOnWith, goneOn, built));
      for (let k = goneOnWith === undefined ? 0 : 1; k < placed.length; k++) {
        if (built.blocks[k]?.label !== undefined) carriers.push(blocks.length);
        blocks.push(placed[k] as Block);
      }
      first += passage.pieces.length;
    }
    const { series, faults } = former ?? countedIn(read);
    const now = { blocks: blocks.finished(), carriers: carriers.finished(), firstBlocks: firstBlocks.finished(), firstLabels: firstLabels.finished() };
    this.#former = { read, assigned, seriesOf, series, faults, passages, standing, ...now };
    const retyped = alike && former.blocks.length === now.blocks.length && sameItems(former.firstBlocks, now.firstBlocks) ? blocksOf(others, now.firstBlocks, now.blocks.length) : undefined;
    return { blocks: now.blocks, numbering: { labels: new Labels(now.blocks, now.carriers), series, faults }, retyped };
  }
}

interface BuiltBlocks {
  readonly blocks: readonly Block[];
  readonly numbering: Numbering;
  /** Indices of the blocks that may not say what they said, where all others are the same as before, in the same places; `undefined` where more is another. */
  readonly retyped: readonly number[] | undefined;
}

/** The blocks of these passages, and the one before each, which may go on in it. */
function blocksOf(passages: readonly number[], firstBlocks: readonly number[], count: number): readonly number[] {
  const blocks = new Set<number>();
  for (const i of passages) for (let k = Math.max(0, (firstBlocks[i] ?? 0) - 1); k < (firstBlocks[i + 1] ?? count); k++) blocks.add(k);
  return [...blocks];
}

/** What was built last, and from what. */
interface BuiltDraft {
  readonly read: ReadNumbering;
  readonly assigned: AssignedLanguages;
  readonly seriesOf: Int32Array;
  readonly series: readonly Series[];
  readonly faults: readonly NumberingFault[];
  readonly passages: readonly PassageOfPieces[];
  readonly standing: Standing;
  readonly blocks: readonly Block[];
  /** The blocks that carry labels. */
  readonly carriers: readonly number[];
  /** How many blocks and labels stand before each passage. */
  readonly firstBlocks: readonly number[];
  readonly firstLabels: readonly number[];
}

/** Where the passages of a draft stand. */
interface Standing extends PlacedPassages {
  /** Where what they were read in begins. */
  readonly from: number;
}

function startOf({ passages, from }: Standing, i: number): number {
  return (passages[i]?.start ?? 0) + from;
}

/**
 * How many passages at the beginning are the `same`, in the same places, and hold all of their blocks; and from which passage on all are the same,
 * `moved` by one amount.
 */
function stretchesAlike(former: BuiltDraft, passages: readonly PassageOfPieces[], standing: Standing): { readonly same: number; readonly moved: number } {
  const known = standing.since?.former === former.standing.passages && standing.from === former.standing.from ? standing.since.change : undefined;
  const { from, formerTo, to } = known ?? { from: 0, formerTo: former.passages.length, to: passages.length };
  let same = from;
  while (same < Math.min(formerTo, to) && former.passages[same] === passages[same] && startOf(former.standing, same) === startOf(standing, same)) same++;
  while (same > 0 && former.passages[same]?.built?.goesOn === true) same--;
  let [at, other] = [to, formerTo];
  const by = startOf(standing, passages.length - 1) - startOf(former.standing, former.passages.length - 1);
  while (at > same && other > 0 && passages[at - 1] === former.passages[other - 1] && startOf(standing, at - 1) - startOf(former.standing, other - 1) === by) {
    at--;
    other--;
  }
  return { same, moved: at };
}

/** Where a passage stands: behind so many blocks and labels. */
interface Place {
  readonly start: number;
  readonly firstBlock: number;
  readonly firstLabel: number;
}

/** The blocks of a passage where it stands. @param relative with spans relative to the passage */
function placedAt(relative: readonly Block[], { start, firstBlock, firstLabel }: Place): readonly Block[] {
  let labels = firstLabel;
  return relative.map((block, k) => PlacedBlock.of(block, start, firstBlock + k, block.label === undefined ? -1 : labels++));
}

/** Whether as many blocks and labels stood before the passage. */
function isPlaceOf(draft: BuiltDraft, passage: number, { firstBlock, firstLabel }: Place): boolean {
  return draft.firstBlocks[passage] === firstBlock && draft.firstLabels[passage] === firstLabel;
}

/** The blocks of the passage, where the same one stood in the very same place in the draft before and went on in no other. */
function placedBefore(draft: BuiltDraft | undefined, at: number, passage: PassageOfPieces, place: Place): readonly Block[] | undefined {
  if (draft === undefined || draft.passages[at] !== passage || startOf(draft.standing, at) !== place.start || !isPlaceOf(draft, at, place)) return undefined;
  const blocks = draft.blocks.slice(place.firstBlock, draft.firstBlocks[at + 1]);
  return blocks.every((block) => block instanceof PlacedBlock) ? blocks : undefined;
}

/** For each piece the series of its label, -1 without. */
function seriesOfPieces(read: ReadNumbering): Int32Array {
  const seriesOf = new Int32Array(read.accepted.length).fill(-1);
  read.runs.forEach((run, series) => { for (const piece of run.pieces) seriesOf[piece] = series; });
  return seriesOf;
}

/** Series and faults, with labels for pieces. */
function countedIn(read: ReadNumbering): { readonly series: readonly Series[]; readonly faults: readonly NumberingFault[] } {
  const labelOf = new Int32Array(read.accepted.length);
  let labels = 0;
  read.accepted.forEach((reading, piece) => { if (reading !== undefined) labelOf[piece] = labels++; });
  const name = (piece: number): number => labelOf[piece] ?? 0;
  const series = read.runs.map((run, index) => ({ index, language: run.language, form: run.form, labels: run.pieces.map(name) }));
  return { series, faults: read.faults.map((fault) => renamed(fault, name)) };
}

function renamed(fault: NumberingFault, name: (piece: number) => number): NumberingFault {
  const names = <T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> => new Map([...map].map(([piece, value]) => [name(piece), value]));
  return {
    ...fault,
    label: name(fault.label),
    previous: fault.previous === undefined ? undefined : name(fault.previous),
    first: fault.first === undefined ? undefined : name(fault.first),
    echoes: fault.echoes.map(name),
    mend: names(fault.mend),
  };
}
