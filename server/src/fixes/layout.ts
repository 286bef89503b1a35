import type { Block } from '../model/block.ts';
import type { LabelForm } from '../model/label.ts';
import { writeLabel } from '../model/labels/readLabel.ts';
import type { Draft } from '../model/draft.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { behindNumber, firstLineOf, withoutBrackets } from '../types/firstLine.ts';

/**
 * A heading written as another one is: its mark-up, its blanks, capitals where it has capitals alone.
 * @param label form and value; `undefined` writes no label
 */
export function headingLike(draft: Draft, model: Block, title: string, label: { readonly form: LabelForm; readonly path: readonly number[] } | undefined): string {
  const { span, content, masked } = model;
  const proseEnd = span.start + masked.trimEnd().length;
  // A cell is all content: what is no prose around it is its mark-up.
  const [first, last] = model.cell === undefined ? [model.label?.span.start ?? content.start, content.end] : [span.start + masked.search(/\S|$/u), proseEnd];
  const before = draft.text.slice(span.start, first);
  const words = content.start - span.start;
  const between = model.label === undefined ? '' : draft.text.slice(model.label.span.end, content.start) + behindNumber(model, masked.slice(words));
  const line = firstLineOf(model);
  const isInBrackets = withoutBrackets(line) !== line;
  const number = label === undefined ? '' : `${writeLabel(label.form, label.path)}${between === '' && !isInBrackets ? ' ' : between}`;
  const closing = draft.text.slice(proseEnd, Math.max(proseEnd, last));
  const after = `${isOpenIn(`${before}${number}`, closing) ? closing : ''}${draft.text.slice(last, span.end)}`;
  const written = isInCapitals(line) ? title.toUpperCase() : title;
  return `${before}${number}${isInBrackets ? `（${written}）` : written}${after}`;
}

/** Whether an emphasis that begins in the text is ended by the mark. */
function isOpenIn(text: string, mark: string): boolean {
  return EMPHASIS.test(mark) && (text.match(MARKS)?.filter((other) => other === mark).length ?? 0) % 2 === 1;
}

const EMPHASIS = /^(?:\*{1,3}|_{1,3})$/u;
const MARKS = /\*{1,3}|_{1,3}/gu;

/** Letters, and none of them small; scripts without capitals have none. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** What stands between a block and the one before it: one line break, or several. */
export function gapBefore(draft: Draft, block: Block): string {
  const before = draft.blocks[block.index - 1];
  return before === undefined ? usualGap(draft) : gapOf(draft, before, block);
}

/** What stands between a block and the one after it. */
export function gapAfter(draft: Draft, block: Block): string {
  const after = draft.blocks[block.index + 1];
  return after === undefined ? usualGap(draft) : gapOf(draft, block, after);
}

function gapOf(draft: Draft, before: Block, after: Block): string {
  const lineBreak = lineBreakOf(draft.text);
  const lines = draft.lines.lineOf(after.span.start) - draft.lines.lineOf(before.span.end);
  return lines > 1 ? lineBreak + lineBreak : lineBreak;
}

/** A blank line, unless the draft has none between its blocks. */
export function usualGap(draft: Draft): string {
  const lineBreak = lineBreakOf(draft.text);
  const tight = draft.dialect === 'plainText' && draft.blocks.length > 1 && !BLANK_LINE.test(draft.text.toString().trim());
  return tight ? lineBreak : lineBreak + lineBreak;
}

const BLANK_LINE = /\n[ \t]{0,9}\r?\n|\r[ \t]{0,9}\r/u;

/** The end of the line on which the block ends. */
export function lineEndOf(draft: Draft, block: Block): number {
  return draft.lines.spanOf(draft.lines.lineOf(block.span.end)).end;
}

/** The beginning of the line on which the block begins. */
export function lineStartOf(draft: Draft, block: Block): number {
  return draft.lines.spanOf(draft.lines.lineOf(block.span.start)).start;
}
