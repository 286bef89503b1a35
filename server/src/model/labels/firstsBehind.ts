import type { LabelCandidate } from '../piece.ts';
import { readLabel } from './readLabel.ts';

/**
 * The labels with which lists begin right behind a number, on its line: "(a) (i)" of "3. (a) (i) Where …", "1°" of "2     1° The …", "a." of "3a. Where …"; "" where
 * none does. One a line.
 *
 * @param line begins with the number, or right behind it where mark-up sets it, without blanks around
 */
export function firstsBehind(line: string, { written, readings: [outer] }: LabelCandidate): string {
  // "3a." may be the third and its first.
  const firsts = outer?.suffix === 'a' && CLOSED.test(written) ? [`a${outer.form.after}`] : [];
  let worded = outer !== undefined && WORDED.test(outer.form.key);
  for (let at = behindBlanks(line, line.startsWith(written) ? written.length : 0); firsts.length < MOST_FIRSTS; ) {
    const read = readLabel(line, at, line.length);
    if (read === undefined || read.worded || !read.readings.some(({ path }) => path.at(-1) === 1)) break;
    const label = line.slice(at, at + read.length).trim();
    // A bare number may count what follows: "2. 1 copy".
    if (!CLOSED.test(label) && !worded) break;
    firsts.push(label);
    worded = false;
    at = behindBlanks(line, at + read.length);
  }
  return firsts.join('\n');
}

const MOST_FIRSTS = 3;
const WORDED = /^(?:\p{Ll}{3,} |§ |第)/u;
const CLOSED = /[^\p{L}\p{Nd}]$/u;

/** Where the words go on behind blanks and the dash that may stand between two numbers. */
function behindBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && BETWEEN.test(line.charAt(at))) at++;
  return at;
}

const BETWEEN = /[\s\u00A0\u3000–—-]/u;
