import type { Span } from '../text/span.ts';

/** The part of `at` on its first line, so that a whole block is not underlined for one slip in it. */
export function firstLine(text: string, at: Span): Span {
  let end = at.start;
  while (end < at.end && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start: at.start, end };
}

/** A span in which there is something to underline. */
export function atLeastOne(start: number, end: number, text: string): Span {
  const from = Math.min(start, text.length);
  if (end > from) return firstLine(text, { start: from, end: Math.min(end, text.length) });
  return { start: from, end: Math.min(from + 1, text.length) };
}
