import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { insertion, replacement, type Edit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';

/** Whether a block is a part of a paragraph that goes on below it. */
export function goesOnBelow(draft: Draft, { index, span }: Block): boolean {
  return (draft.blocks[index]?.span.end ?? span.end) > span.end;
}

/** Whether a block is a part of a paragraph that begins above it. */
export function goesOnAbove(draft: Draft, { index, span }: Block): boolean {
  return (draft.blocks[index]?.span.start ?? span.start) < span.start;
}

/** Puts lines below a part of a paragraph, as lines of the same paragraph: broken and indented as its others are. */
export function linesBelow(draft: Draft, part: Block, lines: string): Edit {
  const line = draft.lines.lineOf(part.span.end);
  return insertion(wordsOn(draft, line).end, breakIn(draft, part) + indentationOn(draft, line) + lines);
}

export function linesAbove(draft: Draft, part: Block, lines: string): Edit {
  const line = draft.lines.lineOf(part.span.start);
  return insertion(draft.lines.spanOf(line).start, indentationOn(draft, line) + lines + breakIn(draft, part));
}

/** The lines of a part, without the break by which they end. */
export function textOfPart(draft: Draft, part: Block): string {
  return draft.text.slice(wordsOn(draft, draft.lines.lineOf(part.span.start)).start, wordsOn(draft, draft.lines.lineOf(part.span.end)).end);
}

/** Takes a part out of its paragraph, which goes on. */
export function removePart(draft: Draft, part: Block): Edit {
  const [first, last] = [draft.lines.lineOf(part.span.start), draft.lines.lineOf(part.span.end)];
  if (last < lastLine(draft, part)) return replacement({ start: draft.lines.spanOf(first).start, end: draft.lines.spanOf(last + 1).start }, '');
  return replacement({ start: wordsOn(draft, first - 1).end, end: draft.lines.spanOf(last).end }, '');
}

function lastLine(draft: Draft, part: Block): number {
  return draft.lines.lineOf(draft.blocks[part.index]?.span.end ?? part.span.end);
}

/** How a line of the paragraph is broken, with the blanks or the backslash by which Markdown keeps the break. */
function breakIn(draft: Draft, part: Block): string {
  const line = draft.lines.lineOf(part.span.end);
  const model = line < lastLine(draft, part) ? line : line - 1;
  return draft.text.slice(wordsOn(draft, model).end, draft.lines.spanOf(model).end) + lineBreakOf(draft.text);
}

function indentationOn(draft: Draft, line: number): string {
  return draft.text.slice(draft.lines.spanOf(line).start, wordsOn(draft, line).start);
}

/** A line without indentation and what breaks it. */
function wordsOn(draft: Draft, line: number): { readonly start: number; readonly end: number } {
  const { start, end } = draft.lines.spanOf(line);
  const written = draft.text.slice(start, end);
  const words = written.replace(HARD_BREAK, '').trimEnd();
  return { start: start + words.length - words.trimStart().length, end: start + words.length };
}

const HARD_BREAK = /\\$/u;
