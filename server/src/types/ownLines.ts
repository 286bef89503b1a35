import { greatest } from '../text/manyItems.ts';
import { widthOf } from '../text/width.ts';

/**
 * The lines of a block as its author means them: a line that was broken only because the next word did not fit is one with the next.
 * A line of a title page, of an address or of a signature stays one of its own. Without blanks around; empty ones are left out.
 *
 * @param written the same as it is written, where mark-up in `text` is blank
 */
export function ownLines(text: string, written = text): readonly string[] {
  const ends = written.split(LINE_BREAK);
  const all = text.split(LINE_BREAK).map((line, i) => ({ line: line.trim(), end: ends[i] ?? '' })).filter(({ line }) => line !== '');
  const lines = all.map(({ line }) => line);
  const width = greatest(lines.map(widthOf));
  const own: string[] = [];
  let wrapped = false;
  for (const [i, line] of lines.entries()) {
    const before = own.length - 1;
    if (wrapped) own[before] = `${own[before] ?? ''} ${line}`;
    else own.push(line);
    wrapped = !HARD_BREAK.test(all[i]?.end ?? '') && isFull(line, lines[i + 1], width);
  }
  return own;
}

const LINE_BREAK = /\r\n|\n|\r/u;
/** As Markdown breaks a line on purpose. */
const HARD_BREAK = /(?: {2}|\\)$/u;

/** Whether the line is as long as lines are in a paragraph, and the first word of the next would have made it longer than any. */
function isFull(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || widthOf(line) < LEAST_WIDTH || FIELD.test(next) || (ENDS_NAME.test(line) && CAPITAL.test(next))) return false;
  return widthOf(line) + widthOf(FIRST_WORD.exec(next)?.[0] ?? '') > width;
}

/** “Date: 3 May”, “Your ref.: A 7”, “日付：”: a line of the head of a letter or a memorandum. */
const FIELD = /^\p{Lu}[\p{L}.\/]{0,15}(?: [\p{L}.\/]{1,15})?\s?[:：]|^\p{Lo}{1,6}\s?[:：]/u;
/** A name above another, or above an address. */
const ENDS_NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]{2,40}$/u;
const CAPITAL = /^\p{Lu}/u;
/** In columns: nobody breaks the lines of a paragraph as short as this. */
const LEAST_WIDTH = 45;
/** Before a word stands a blank; Japanese breaks before any few characters, signs at a line's beginning excepted. */
const FIRST_WORD = /^(?:[\u2E80-\u9FFF\uFF01-\uFF60]{1,3}|\S{1,60})/u;
