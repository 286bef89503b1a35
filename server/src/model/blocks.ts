import type { PlacedPassage } from '../parse/passage.ts';
import { proseOf } from '../parse/prose.ts';
import { shifted, span } from '../text/span.ts';
import type { Block, BlockKind } from './block.ts';
import type { Label } from './label.ts';
import type { ReadNumbering } from './labels/readNumbering.ts';
import type { AssignedLanguages } from './languages.ts';
import type { Numbering, NumberingFault } from './numbering.ts';
import type { Piece } from './piece.ts';

/** A piece with the passage in which it stands. */
export interface PlacedPiece extends Piece {
  readonly home: PlacedPassage;
}

/**
 * The blocks of a draft: pieces whose candidate is no label go on in the block before them, the others begin one.
 * With them the numbering, in which labels are named by their place in the draft.
 */
export function buildBlocks(pieces: readonly PlacedPiece[], read: ReadNumbering, assigned: AssignedLanguages): { readonly blocks: readonly Block[]; readonly numbering: Numbering } {
  const blocks: Block[] = [];
  const labels: Label[] = [];
  const labelOf = new Map<number, number>();
  const seriesOf = new Map<number, number>();
  read.runs.forEach((run, series) => { for (const piece of run.pieces) seriesOf.set(piece, series); });
  pieces.forEach((piece, i) => {
    const reading = read.accepted[i];
    const before = blocks.at(-1);
    if (!piece.opens && reading === undefined && before !== undefined) {
      blocks[blocks.length - 1] = joined(before, piece);
      return;
    }
    const label = reading === undefined || piece.candidate === undefined ? undefined : {
      index: labels.length, span: piece.candidate.span, form: reading.form, path: reading.path, suffix: reading.suffix,
      series: seriesOf.get(i) ?? 0, block: blocks.length,
    };
    if (label !== undefined) {
      labelOf.set(i, labels.length);
      labels.push(label);
    }
    blocks.push(blockOf(piece, blocks.length, label, assigned.language[i] ?? 'en', assigned.stream[i] ?? 'en'));
  });
  const series = read.runs.map((run, index) => ({ index, language: run.language, form: run.form, labels: run.pieces.map((piece) => labelOf.get(piece) ?? 0) }));
  return { blocks, numbering: { labels, series, faults: read.faults.map((fault) => renamed(fault, labelOf)) } };
}

function blockOf(piece: PlacedPiece, index: number, label: Label | undefined, language: string, stream: string): Block {
  const content = label === undefined ? piece.content : behind(piece, label);
  const prose = label === undefined ? piece.prose : wordsOf(piece.home, content.start, content.end);
  return {
    index, kind: kindOf(piece, label), span: piece.span, content, prose, masked: piece.masked, label, bullet: piece.bullet,
    level: piece.level, quoted: piece.quoted, language, stream,
  };
}

function kindOf(piece: Piece, label: Label | undefined): BlockKind {
  return label !== undefined && piece.kind === 'paragraph' ? 'listItem' : piece.kind;
}

/** The words behind the label. */
function behind(piece: PlacedPiece, label: Label): Block['content'] {
  const { start, passage } = piece.home;
  let from = Math.max(label.span.end, piece.content.start);
  while (from < piece.content.end && /[\s\u00A0\u3000]/u.test(passage.masked.charAt(from - start))) from++;
  return span(from, Math.max(from, piece.content.end));
}

function wordsOf({ start, passage }: PlacedPassage, from: number, to: number): string {
  return proseOf(passage.text, passage.masked, shifted(span(from, to), -start));
}

function joined(block: Block, piece: PlacedPiece): Block {
  const { start, passage } = piece.home;
  const content = span(block.content.start, Math.max(block.content.start, piece.content.end));
  return {
    ...block,
    span: span(block.span.start, piece.span.end),
    content,
    prose: wordsOf(piece.home, content.start, content.end),
    masked: passage.masked.slice(block.span.start - start, piece.span.end - start),
  };
}

function renamed(fault: NumberingFault, labelOf: ReadonlyMap<number, number>): NumberingFault {
  const name = (piece: number): number => labelOf.get(piece) ?? 0;
  const names = <T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> => new Map([...map].map(([piece, value]) => [name(piece), value]));
  return {
    ...fault,
    label: name(fault.label),
    previous: fault.previous === undefined ? undefined : name(fault.previous),
    first: fault.first === undefined ? undefined : name(fault.first),
    echoes: fault.echoes.map(name),
    mend: names(fault.mend),
    onward: fault.onward === undefined ? undefined : names(fault.onward),
  };
}
