import { greatest } from '../text/manyItems.ts';
import { widthOf } from '../text/width.ts';

/**
 * The lines of a block as its author means them: a line that was broken only because the next word did not fit is one with the next.
 * A line of a title page, of an address or of a signature stays one of its own. Without blanks around; empty ones are left out.
 */
export function ownLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u).map((line) => line.trim()).filter((line) => line !== '');
  const width = greatest(lines.map(widthOf));
  const own: string[] = [];
  let wrapped = false;
  for (const [i, line] of lines.entries()) {
    const before = own.length - 1;
    if (wrapped) own[before] = `${own[before] ?? ''} ${line}`;
    else own.push(line);
    wrapped = isFull(line, lines[i + 1], width);
  }
  return own;
}

/** Whether the line is as long as lines are in a paragraph, and the first word of the next would have made it longer than any. */
function isFull(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || widthOf(line) < LEAST_WIDTH) return false;
  return widthOf(line) + widthOf(FIRST_WORD.exec(next)?.[0] ?? '') > width;
}

/** In columns: nobody breaks the lines of a paragraph as short as this. */
const LEAST_WIDTH = 45;
/** Before a word stands a blank; Japanese breaks before any few characters, signs at a line's beginning excepted. */
const FIRST_WORD = /^(?:[\u2E80-\u9FFF\uFF01-\uFF60]{1,3}|\S{1,60})/u;
