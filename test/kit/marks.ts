import type { Span } from '../../server/src/text/span.ts';

/** A text and the places that were marked in it with ⟦…⟧, in the order of their beginnings. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Takes the marks out of `marked`. Marks may stand inside each other; `⟦⟧` marks a place between two characters. */
export function readMarks(marked: string): Marked {
  const parts: string[] = [];
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let length = 0;
  let done = 0;
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charAt(i);
    if (unit !== OPEN && unit !== CLOSE) continue;
    parts.push(marked.slice(done, i));
    length += i - done;
    done = i + 1;
    if (unit === OPEN) {
      const span = { start: length, end: -1 };
      spans.push(span);
      open.push(span);
    } else {
      const span = open.pop();
      if (span === undefined) throw new Error(`A mark is closed that was never opened:\n${marked}`);
      span.end = length;
    }
  }
  if (open.length > 0) throw new Error(`A mark is never closed:\n${marked}`);
  parts.push(marked.slice(done));
  return { text: parts.join(''), spans };
}

/** The text with its places marked, as a person would write it in a test. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((span, order) => [
    { at: span.start, mark: OPEN, rank: span.start === span.end ? order * 2 : -span.end },
    { at: span.end, mark: CLOSE, rank: span.start === span.end ? order * 2 + 1 : -Infinity },
  ]);
  marks.sort((a, b) => a.at - b.at || rankOf(a) - rankOf(b));
  const parts: string[] = [];
  let done = 0;
  for (const { at, mark } of marks) {
    parts.push(text.slice(done, at), mark);
    done = at;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** At one place: first what closes there, then empty marks, then what opens, the longest first. */
function rankOf(mark: { readonly mark: string; readonly rank: number }): number {
  if (mark.rank === -Infinity) return -1e12;
  if (mark.rank >= 0) return mark.rank - 1e11;
  return 1e12 + mark.rank;
}
