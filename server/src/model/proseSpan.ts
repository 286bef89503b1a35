import { span, type Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Draft } from './draft.ts';

/** Where a stretch of a block's prose (offsets into `Block.prose`) stands in the draft. */
export function proseSpan(draft: Draft, block: Block, at: Span): Span {
  const places = placesOf(draft, block);
  const start = places[at.start] ?? block.content.start;
  const last = places[at.end - 1] ?? block.content.end - 1;
  return span(start, last + 1);
}

/** For each code unit of the prose its offset in the draft: both hold the same characters, the prose without mark-up and with fewer blanks. */
function placesOf(draft: Draft, block: Block): readonly number[] {
  const shown = block.masked.length === block.span.end - block.span.start ? block.masked : draft.text.slice(block.span.start, block.span.end);
  const places: number[] = [];
  let at = block.content.start - block.span.start;
  for (let i = 0; i < block.prose.length; i++) {
    const unit = block.prose.charCodeAt(i);
    if (unit === BLANK) {
      places.push(block.span.start + at);
      continue;
    }
    while (at < shown.length && shown.charCodeAt(at) !== unit) at++;
    places.push(block.span.start + at);
    at++;
  }
  return places;
}

const BLANK = 32;
