import type { Characters } from '../text/longText.ts';
import type { Span } from '../text/span.ts';

/** A line without its line break. */
export interface Line {
  readonly start: number;
  /** First character that is no blank; equal to `last` in a blank line. */
  readonly first: number;
  /** Behind the last character that is no blank. */
  readonly last: number;
}

/** The lines in `at`, cut at LF, CRLF and CR. */
export function* linesOf(text: Characters, at: Span): Iterable<Line> {
  let start = at.start;
  while (start <= at.end) {
    let end = start;
    while (end < at.end && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
    yield trimmed(text, start, end);
    if (end >= at.end) return;
    start = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
}

/** What `\s` takes for a blank, but the line breaks LF and CR: no-break and ideographic spaces, byte order marks and Unicode's own line separators among them. */
export function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || unit === 9 || unit === 11 || unit === 12;
  return unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200a) || RARE_BLANKS.has(unit);
}

const RARE_BLANKS: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f]);

const LF = 10;
const CR = 13;

function trimmed(text: Characters, start: number, end: number): Line {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return { start, first, last };
}
