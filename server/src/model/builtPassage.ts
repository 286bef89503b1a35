import type { Passage } from '../parse/passage.ts';
import { proseOf } from '../parse/prose.ts';
import { span } from '../text/span.ts';
import { BlockIdentity, blockWith, type Block, type BlockKind } from './block.ts';
import { sameReading } from './knownIdentities.ts';
import type { Label } from './label.ts';
import type { LabelReading, Piece } from './piece.ts';

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
export interface PassageReadings {
  readonly accepted: readonly (LabelReading | undefined)[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
  /** For each piece the series of its label, -1 without. */
  readonly seriesOf: Int32Array;
}

/** The blocks of a passage with spans relative to it, and what they were built from. */
export interface BuiltPassage {
  readonly accepted: readonly (LabelReading | undefined)[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
  readonly series: readonly number[];
  readonly blocks: readonly Block[];
  /** Its first block is the rest of the block before it. */
  readonly goesOn: boolean;
  /** What is known of both together. */
  joint: { readonly identity: BlockIdentity; readonly of: readonly [BlockIdentity, BlockIdentity] } | undefined;
  /** Its first piece. */
  first: number;
}

/** Whether the blocks of a passage with so many pieces, of which the `first` stands there, are what they were. */
export function isAsBefore(before: BuiltPassage, count: number, readings: PassageReadings, first: number): boolean {
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
export function builtOf({ passage, pieces }: PassageOfPieces, readings: PassageReadings, first: number): BuiltPassage {
  const series = [...readings.seriesOf.subarray(first, first + pieces.length)];
  const blocks: Block[] = [];
  /** By block: the last of the pieces that go on with it. */
  const ends = new Map<number, Piece>();
  const accepted = readings.accepted.slice(first, first + pieces.length);
  const language = readings.language.slice(first, first + pieces.length);
  const stream = readings.stream.slice(first, first + pieces.length);
  pieces.forEach((piece, k) => {
    const reading = accepted[k];
    if (!piece.opens && reading === undefined && blocks.length > 0) {
      ends.set(blocks.length - 1, piece);
      return;
    }
    const label = reading === undefined || piece.candidate === undefined ? undefined : {
      index: 0, span: piece.candidate.span, form: reading.form, path: reading.path, suffix: reading.suffix, series: Math.max(0, series[k] ?? 0), block: 0,
    };
    blocks.push(blockOf(piece, passage, label, language[k] ?? 'en', stream[k] ?? 'en'));
  });
  for (const [at, piece] of ends) {
    const block = blocks[at];
    if (block !== undefined) blocks[at] = joined(block, piece, passage);
  }
  return { accepted, language, stream, series, blocks, goesOn: pieces[0]?.opens === false && accepted[0] === undefined, joint: undefined, first };
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
export function joinedAcross(block: Block, rest: Block, built: BuiltPassage): Block {
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
