import type { Characters } from './longText.ts';
import { span, type Span } from './span.ts';

/** The one stretch in which two texts, or two lists, differ: `[from, formerTo)` of the first became `[from, to)` of the second, in UTF-16 offsets, or in indices. */
export interface Change {
  readonly from: number;
  readonly formerTo: number;
  readonly to: number;
}

/** Compared at once, the longer ones first: equal stretches are told by the machine's own comparison of strings. */
const STRETCHES = [16_384, 512, 16, 1];

/** What changed between two texts: a short stretch outside which both are the same. */
export function changeBetween(former: Characters, text: Characters): Change {
  if (typeof former === 'string' || typeof text === 'string') return changeOfStrings(former.toString(), text.toString());
  const { head, tail } = former.sharedWith(text);
  const { from, formerTo, to } = changeOfStrings(former.slice(head, former.length - tail), text.slice(head, text.length - tail));
  return { from: from + head, formerTo: formerTo + head, to: to + head };
}

function changeOfStrings(former: string, text: string): Change {
  const shorter = Math.min(former.length, text.length);
  let head = 0;
  for (const length of STRETCHES) while (head + length <= shorter && former.slice(head, head + length) === text.slice(head, head + length)) head += length;
  const most = shorter - head;
  let tail = 0;
  for (const length of STRETCHES) while (tail + length <= most && endOf(former, tail, length) === endOf(text, tail, length)) tail += length;
  return { from: head, formerTo: former.length - tail, to: text.length - tail };
}

/** The stretch of that length which ends `tail` code units before the text's end. */
function endOf(text: string, tail: number, length: number): string {
  return text.slice(text.length - tail - length, text.length - tail);
}

/** What changed between two lists of objects or plain values: the shortest stretch outside which both hold the very same, in indices. */
export function changeOfItems(former: readonly unknown[], items: readonly unknown[]): Change {
  const shorter = Math.min(former.length, items.length);
  let from = 0;
  while (from < shorter && former[from] === items[from]) from++;
  let tail = 0;
  while (tail < shorter - from && former[former.length - 1 - tail] === items[items.length - 1 - tail]) tail++;
  return { from, formerTo: former.length - tail, to: items.length - tail };
}

/** How a list came out of the one before it. */
export interface Since {
  readonly former: readonly unknown[];
  readonly change: Change;
}

/** `changeOfItems`, where it is not known already. */
export function changeSince(since: Since | undefined, former: readonly unknown[], items: readonly unknown[]): Change {
  return since?.former === former ? since.change : changeOfItems(former, items);
}

/** Where the stretch stands after the change; what stood inside what changed is cut to its beginning. */
export function movedSpan(at: Span, { from, formerTo, to }: Change): Span {
  const moved = (offset: number): number => (offset <= from ? offset : offset >= formerTo ? offset + to - formerTo : from);
  return span(moved(at.start), moved(at.end));
}
