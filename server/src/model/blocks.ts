import type { Passage } from '../parse/passage.ts';
import { proseOf } from '../parse/prose.ts';
import { sameItems } from '../text/sameItems.ts';
import { span } from '../text/span.ts';
import { BlockIdentity, blockWith, type Block, type BlockKind } from './block.ts';
import type { Label } from './label.ts';
import { Labels } from './labels.ts';
import type { ReadNumbering } from './labels/readNumbering.ts';
import type { AssignedLanguages } from './languages.ts';
import type { Numbering, NumberingFault, Series } from './numbering.ts';
import { sameReading, withKnownIdentities } from './knownIdentities.ts';
import type { LabelReading, Piece } from './piece.ts';
import { PlacedBlock } from './placedBlock.ts';

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
   * @param passages with the pieces of each; @param starts where each stands; @param read and @param assigned tell of the pieces of all passages, one after the other
   */
  build(passages: readonly PassageOfPieces[], starts: readonly number[], read: ReadNumbering, assigned: AssignedLanguages): BuiltBlocks {
    const former = this.#former?.read === read ? this.#former : undefined;
    const alike = former !== undefined && sameItems(former.assigned.language, assigned.language) && sameItems(former.assigned.stream, assigned.stream);
    const seriesOf = former?.seriesOf ?? seriesOfPieces(read);
    const same = former === undefined || !alike ? 0 : sameBeginning(former, passages, starts);
    const blocks = former?.blocks.slice(0, former.firstBlocks[same]) ?? [];
    const carriers = former?.carriers.slice(0, former.firstLabels[same]) ?? [];
    const firstBlocks = former?.firstBlocks.slice(0, same) ?? [];
    const firstLabels = former?.firstLabels.slice(0, same) ?? [];
    const readings = { accepted: read.accepted, language: assigned.language, stream: assigned.stream, seriesOf };
    const others: number[] = [];
    const before = passages[same - 1];
    let first = before === undefined ? 0 : (before.built?.first ?? 0) + before.pieces.length;
    for (let i = same; i < passages.length; i++) {
      firstBlocks.push(blocks.length);
      firstLabels.push(carriers.length);
      const passage = passages[i];
      const start = starts[i] ?? 0;
      if (passage === undefined) continue;
      let built = passage.built;
      if (built === undefined || !((alike && built.first === first) || isAsBefore(built, passage.pieces.length, readings, first))) {
        const now = builtOf(passage, readings, first);
        const before = built ?? passage.replaces;
        built = before === undefined ? now : { ...now, blocks: withKnownIdentities(now.blocks, before.blocks) };
      }
      if (built !== passage.built || passage !== former?.passages[i]) others.push(i);
      passage.built = built;
      passage.replaces = undefined;
      built.first = first;
      const goneOnWith = built.goesOn ? blocks.pop() : undefined;
      const placed = placedAt(built, start, blocks.length, carriers.length);
      const [goneOn] = placed;
      if (goneOnWith !== undefined && goneOn !== undefined) blocks.push(joinedAcross(goneOnWith, goneOn, built));
      for (let k = goneOnWith === undefined ? 0 : 1; k < placed.length; k++) {
        if (placed[k]?.isLabelled === true) carriers.push(blocks.length);
        blocks.push(placed[k] as Block);
      }
      first += passage.pieces.length;
    }
    const { series, faults } = former ?? countedIn(read);
    this.#former = { read, assigned, seriesOf, series, faults, passages, starts, blocks, carriers, firstBlocks, firstLabels };
    const retyped = alike && former.blocks.length === blocks.length && sameItems(former.firstBlocks, firstBlocks) ? blocksOf(others, firstBlocks, blocks.length) : undefined;
    return { blocks, numbering: { labels: new Labels(blocks, carriers), series, faults }, retyped };
  }
}

interface BuiltBlocks {
  readonly blocks: Block[];
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
  readonly starts: readonly number[];
  readonly blocks: readonly Block[];
  /** The blocks that carry labels. */
  readonly carriers: readonly number[];
  /** How many blocks and labels stand before each passage. */
  readonly firstBlocks: readonly number[];
  readonly firstLabels: readonly number[];
}

/** How many passages at the beginning are the same, in the same places, and hold all of their blocks. */
function sameBeginning(former: BuiltDraft, passages: readonly PassageOfPieces[], starts: readonly number[]): number {
  const shorter = Math.min(passages.length, former.passages.length);
  let same = 0;
  while (same < shorter && former.passages[same] === passages[same] && former.starts[same] === starts[same]) same++;
  while (same > 0 && former.passages[same]?.built?.goesOn === true) same--;
  return same;
}

/** A passage, and the pieces of which it consists. */
export interface PassageOfPieces {
  readonly passage: Passage;
  readonly pieces: readonly Piece[];
  /** Its blocks as they were built last: the builder's own. */
  built: BuiltPassage | undefined;
  /** Where words were typed in a passage: the one before this, until this one is built. */
  replaces: BuiltPassage | undefined;
}

/** What is said of the pieces of a draft. */
interface PassageReadings {
  readonly accepted: readonly (LabelReading | undefined)[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
  /** For each piece the series of its label, -1 without. */
  readonly seriesOf: Int32Array;
}

/** The blocks of a passage with spans relative to it, and what they were built from; where the passage stood last. */
export interface BuiltPassage {
  readonly accepted: readonly (LabelReading | undefined)[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
  readonly series: Int32Array;
  readonly blocks: readonly Block[];
  /** Its first block is the rest of the block before it. */
  readonly goesOn: boolean;
  /** What is known of both together. */
  joint: { readonly identity: BlockIdentity; readonly of: readonly [BlockIdentity, BlockIdentity] } | undefined;
  /** Its first piece. */
  first: number;
  placed: PlacedBlocks | undefined;
}

/** The blocks of a passage as part of the draft: the builder's own, those of an edit in the place of those before it. */
interface PlacedBlocks {
  start: number;
  firstBlock: number;
  firstLabel: number;
  readonly blocks: PlacedBlock[];
}

function isAsBefore(before: BuiltPassage, count: number, readings: PassageReadings, first: number): boolean {
  return hasSameLabels(before, count, readings, first) && hasSameSeries(before, readings.seriesOf, first);
}

function hasSameLabels(before: BuiltPassage, count: number, { accepted, language, stream }: PassageReadings, first: number): boolean {
  if (before.accepted.length !== count) return false;
  for (let k = 0; k < count; k++) {
    if (before.language[k] !== language[first + k] || before.stream[k] !== stream[first + k] || !sameReading(before.accepted[k], accepted[first + k])) return false;
  }
  return true;
}

function hasSameSeries(before: BuiltPassage, seriesOf: Int32Array, first: number): boolean {
  return before.series.every((series, k) => series === seriesOf[first + k]);
}

/** The blocks of a passage, with spans relative to it. */
function builtOf({ passage, pieces }: PassageOfPieces, readings: PassageReadings, first: number): BuiltPassage {
  const series = readings.seriesOf.slice(first, first + pieces.length);
  const blocks: Block[] = [];
  const accepted = readings.accepted.slice(first, first + pieces.length);
  const language = readings.language.slice(first, first + pieces.length);
  const stream = readings.stream.slice(first, first + pieces.length);
  pieces.forEach((piece, k) => {
    const reading = accepted[k];
    const before = blocks.at(-1);
    if (!piece.opens && reading === undefined && before !== undefined) {
      blocks[blocks.length - 1] = joined(before, piece, passage);
      return;
    }
    const label = reading === undefined || piece.candidate === undefined ? undefined : {
      index: 0, span: piece.candidate.span, form: reading.form, path: reading.path, suffix: reading.suffix, series: Math.max(0, series[k] ?? 0), block: 0,
    };
    blocks.push(blockOf(piece, passage, label, language[k] ?? 'en', stream[k] ?? 'en'));
  });
  return { accepted, language, stream, series, blocks, goesOn: pieces[0]?.opens === false && accepted[0] === undefined, joint: undefined, first, placed: undefined };
}

/** The blocks of the passage where it stands now. */
function placedAt(built: BuiltPassage, start: number, firstBlock: number, firstLabel: number): readonly PlacedBlock[] {
  const placed = built.placed ??= { start: -1, firstBlock, firstLabel, blocks: [] };
  if (placed.start === start && placed.firstBlock === firstBlock && placed.firstLabel === firstLabel) return placed.blocks;
  let labels = firstLabel;
  for (let k = 0; k < built.blocks.length; k++) {
    const block = built.blocks[k] as Block;
    placed.blocks[k] = new PlacedBlock(block, start, firstBlock + k, block.label === undefined ? -1 : labels++);
  }
  placed.start = start;
  placed.firstBlock = firstBlock;
  placed.firstLabel = firstLabel;
  return placed.blocks;
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

function blockOf(piece: Piece, passage: Passage, label: Label | undefined, language: string, stream: string): Block {
  const content = label === undefined ? piece.content : behind(piece, passage, label);
  const prose = label === undefined ? piece.prose : wordsOf(passage, content);
  return {
    index: 0, kind: kindOf(piece, label), span: piece.span, content, prose, masked: piece.masked, label, bullet: piece.bullet,
    level: piece.level, quoted: piece.quoted, language, stream, cell: piece.cell, comment: piece.comment, identity: new BlockIdentity(),
  };
}

function kindOf(piece: Piece, label: Label | undefined): BlockKind {
  return label !== undefined && piece.kind === 'paragraph' ? 'listItem' : piece.kind;
}

/** The words behind the label. */
function behind(piece: Piece, passage: Passage, label: Label): Block['content'] {
  let from = Math.max(label.span.end, piece.content.start);
  while (from < piece.content.end && /[\s\u00A0\u3000]/u.test(passage.masked.charAt(from))) from++;
  return span(from, Math.max(from, piece.content.end));
}

function wordsOf(passage: Passage, at: Block['content']): string {
  return proseOf(passage.text, passage.masked, at);
}

function joined(block: Block, piece: Piece, passage: Passage): Block {
  const content = span(block.content.start, Math.max(block.content.start, piece.content.end));
  return {
    ...block,
    span: span(block.span.start, piece.span.end),
    content,
    prose: wordsOf(passage, content),
    masked: passage.masked.slice(block.span.start, piece.span.end),
  };
}

/** A block and the rest of it, which begins the next passage. */
function joinedAcross(block: Block, rest: Block, built: BuiltPassage): Block {
  const known = built.joint;
  const identity = known?.of[0] === block.identity && known.of[1] === rest.identity ? known.identity : new BlockIdentity();
  built.joint = { identity, of: [block.identity, rest.identity] };
  const prose = `${block.prose}\n${rest.prose}`;
  return blockWith(block, {
    span: span(block.span.start, rest.span.end),
    content: span(block.content.start, Math.max(block.content.start, rest.content.end)),
    prose: proseOf(prose, prose, span(0, prose.length)),
    masked: `${block.masked}\n${' '.repeat(Math.max(0, rest.span.start - block.span.end - 1))}${rest.masked}`,
    identity,
  });
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
