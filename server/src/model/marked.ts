import type { Change } from '../text/change.ts';
import type { Characters } from '../text/longText.ts';

/** How the comments begin in which a draft says something to its reader: what to pass over, which paragraphs are a pair. */
const MARKER = 'rapporteur-';

/** Whether the text may hold such a comment. @param change where the former text had none: only what changed is looked at */
export function isMarked(text: Characters, change?: Change): boolean {
  return (change === undefined ? text.toString() : text.slice(Math.max(0, change.from - MARKER.length), change.to + MARKER.length)).includes(MARKER);
}
