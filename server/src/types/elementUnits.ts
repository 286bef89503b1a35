import { recall, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { ownLines } from './ownLines.ts';
import { comparable } from './phrase.ts';

/** A line of a block, or the whole of it: what may be an element. */
export interface Unit {
  readonly block: Block;
  readonly written: string;
  readonly text: string;
  readonly whole: boolean;
}

/** The block as a whole, and each of its lines where it has several. */
export function unitsOf(draft: Draft, block: Block): readonly Unit[] {
  const written = draft.text.slice(block.content.start, block.span.end);
  const masked = draft.dialect === 'markdown' ? block.masked.slice(block.content.start - block.span.start) : written;
  const lines = ownLines(masked.replace(/\*\*/gu, ' '), written);
  const whole = wholeUnit(block);
  return lines.length < 2 ? [whole] : [whole, ...lines.map((line) => ({ block, written: line, text: comparable(line), whole: false }))];
}

export function wholeUnit(block: Block): Unit {
  return { block, written: block.prose, whole: true, get text() { return recall(block, comparableProse); } };
}

function comparableProse({ prose }: Block): string {
  return comparable(prose);
}
