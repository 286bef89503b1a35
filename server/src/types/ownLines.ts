import { greatest } from '../text/manyItems.ts';
import type { Span } from '../text/span.ts';
import { widthOf } from '../text/width.ts';

/**
 * The lines of a block as its author means them: a line that was broken only because the next word did not fit is one with the next.
 * A line of a title page, of an address or of a signature stays one of its own. Without blanks around; empty ones are left out.
 *
 * @param written the same as it is written, where mark-up in `text` is blank
 */
export function ownLines(text: string, written = text): readonly OwnLine[] {
  const own: OwnLine[] = [];
  for (const line of brokenLines(text, written)) {
    const before = own.at(-1);
    if (line.goesOn && before !== undefined) own[own.length - 1] = { text: `${before.text} ${line.text}`, span: { start: before.span.start, end: line.span.end } };
    else own.push(line);
  }
  return own;
}

/** Each line as it is broken, and whether it seems to go on with the one before. */
export function brokenLines(text: string, written = text): readonly BrokenLine[] {
  const lines = linesIn(text);
  const width = greatest(lines.map((line) => widthOf(line.text)));
  return lines.map((line, i) => {
    const before = lines[i - 1];
    return { ...line, goesOn: before !== undefined && !HARD_BREAK.test(written.slice(before.span.start, before.to)) && isFull(before.text, line.text, width) };
  });
}

/** One line, and where it stands in the text of which it is one, without the blanks around it. */
export interface OwnLine {
  readonly text: string;
  readonly span: Span;
}

export interface BrokenLine extends OwnLine {
  readonly goesOn: boolean;
}

interface WrittenLine extends OwnLine {
  /** Where its line break stands. */
  readonly to: number;
}

function linesIn(text: string): readonly WrittenLine[] {
  let from = 0;
  return text.split(LINE_BREAK).flatMap((line) => {
    const at = from;
    // Of CRLF the second half is a blank at the beginning of the next line.
    from += line.length + 1;
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    return end <= start ? [] : [{ text: text.slice(start, end), span: { start, end }, to: at + line.length }];
  });
}

const LINE_BREAK = /[\r\n]/u;
/** As Markdown breaks a line on purpose. */
const HARD_BREAK = /(?: {2}|\\)$/u;

/** Whether the line is as long as lines are in a paragraph, and the first word of the next would have made it longer than any. */
function isFull(line: string, next: string, width: number): boolean {
  if (widthOf(line) < LEAST_WIDTH || next === line || isField(next) || (ENDS_NAME.test(line) && CAPITAL.test(next))) return false;
  return widthOf(line) + widthOf(FIRST_WORD.exec(next)?.[0] ?? '') > width;
}

const FIELD = /^\p{Lu}[\p{L}.\/]{0,15}(?: [\p{L}.\/]{1,15})?\s?[:：]|^\p{Lo}{1,6}\s?[:：]/u;
/** “Date: 3 May”, “Your ref.: A 7”, “日付：”: a line of the head of a letter or a memorandum. */
export function isField(line: string): boolean {
  return FIELD.test(line);
}

/** A name above another, or above an address. */
const ENDS_NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]{2,40}$/u;
const CAPITAL = /^\p{Lu}/u;
/** In columns: nobody breaks the lines of a paragraph as short as this. */
const LEAST_WIDTH = 45;
/** Before a word stands a blank; Japanese breaks before any few characters, signs at a line's beginning excepted. */
const FIRST_WORD = /^(?:[\u2E80-\u9FFF\uFF01-\uFF60]{1,3}|\S{1,60})/u;
