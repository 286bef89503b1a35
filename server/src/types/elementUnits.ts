import { recall, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { brokenLines, ownLines, type BrokenLine, type OwnLine } from './ownLines.ts';
import { comparable } from './phrase.ts';

/** A line of a block, or the whole of it: what may be an element. */
export interface Unit {
  readonly block: Block;
  readonly written: string;
  readonly text: string;
  readonly whole: boolean;
  /** In a table also with the name of its field before it, as it is compared: “to: heads of delegation”. */
  readonly named?: string | undefined;
}

/** The block as a whole, and each of its lines where it has several. */
export function unitsOf(draft: Draft, block: Block): readonly Unit[] {
  const lines = linesOf(draft, block);
  const name = block.cell === undefined || block.cell.column === 0 ? undefined : draft.blocks[block.index - 1];
  const isNamed = name?.cell !== undefined && name.cell.table === block.cell?.table && name.cell.row === block.cell.row;
  const whole = isNamed ? { ...wholeUnit(block), named: comparable(`${name.prose.replace(/[:：]$/u, '')}: ${block.prose}`) } : wholeUnit(block);
  return lines.length < 2 ? [whole] : [whole, ...lines.map((line) => unitOfLine(block, line))];
}

export function unitOfLine(block: Block, { text }: OwnLine): Unit {
  return { block, written: text, text: comparable(text), whole: false };
}

/** The block's own lines; offsets are from where its content begins. */
function linesOf(draft: Draft, block: Block): readonly OwnLine[] {
  const { text, written } = contentOf(draft, block);
  return ownLines(text, written);
}

/** The lines of a block as they are broken; offsets are from where its content begins. */
export function brokenLinesOf(draft: Draft, block: Block): readonly BrokenLine[] {
  const { text, written } = contentOf(draft, block);
  return brokenLines(text, written);
}

function contentOf(draft: Draft, { content, span, masked }: Block): { readonly text: string; readonly written: string } {
  const written = draft.text.slice(content.start, span.end);
  return { text: draft.dialect === 'markdown' ? masked.slice(content.start - span.start).replace(/\*\*/gu, '  ') : written, written };
}

/** What stands beside each other on the lines of a block, parted by several blanks or a tab, as in the two columns of a head: “Ref: TSB 221     To: Member States”. */
export function columnUnitsOf(block: Block): readonly Unit[] {
  const written = block.masked.slice(block.content.start - block.span.start);
  if (block.cell !== undefined || !COLUMNS.test(written)) return [];
  return written.split(COLUMN_OR_LINE).filter((cell) => cell !== '').map((cell) => ({ block, written: cell, text: comparable(cell), whole: false }));
}

const COLUMNS = /\S(?: {3}|\t)\s{0,80}\S/u;
const COLUMN_OR_LINE = / {3,80}|[\t\r\n]/u;

export function wholeUnit(block: Block): Unit {
  return { block, written: block.prose, whole: true, get text() { return recall(block, comparableProse); } };
}

function comparableProse({ prose }: Block): string {
  return comparable(prose);
}
