import { span, type Span } from './span.ts';

/** The one stretch in which two texts differ: `[from, formerTo)` of the first became `[from, to)` of the second, in UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly formerTo: number;
  readonly to: number;
}

/** Compared at once: equal stretches are told by the machine's own comparison of strings, only the unequal ones unit by unit. */
const STRETCH = 4096;

/** What changed between two texts: the shortest stretch outside which both are the same. */
export function changeBetween(former: string, text: string): Change {
  const shorter = Math.min(former.length, text.length);
  let head = 0;
  while (head + STRETCH <= shorter && former.slice(head, head + STRETCH) === text.slice(head, head + STRETCH)) head += STRETCH;
  while (head < shorter && former.charCodeAt(head) === text.charCodeAt(head)) head++;
  const most = shorter - head;
  let tail = 0;
  while (tail + STRETCH <= most && endOf(former, tail) === endOf(text, tail)) tail += STRETCH;
  while (tail < most && former.charCodeAt(former.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  return { from: head, formerTo: former.length - tail, to: text.length - tail };
}

/** The stretch that ends `tail` code units before the text's end. */
function endOf(text: string, tail: number): string {
  return text.slice(text.length - tail - STRETCH, text.length - tail);
}

/** Where the stretch stands after the change; what stood inside what changed is cut to its beginning. */
export function movedSpan(at: Span, { from, formerTo, to }: Change): Span {
  const moved = (offset: number): number => (offset <= from ? offset : offset >= formerTo ? offset + to - formerTo : from);
  return span(moved(at.start), moved(at.end));
}
