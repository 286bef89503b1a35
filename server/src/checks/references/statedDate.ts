import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { span, type Span } from '../../text/span.ts';
import type { ReadDate } from '../../types/dateForm.ts';
import { readDates } from '../../types/readDates.ts';

/** The date that a text gives a resolution. */
export interface StatedDate {
  readonly date: ReadDate;
  readonly span: Span;
}

/** Between a citation and its date: "adopted on", ", of", "от", "принятой", "(", "採択". */
const BETWEEN_AFTER = /^[\s,(]{0,4}(?:(?:which\s{1,4}was\s{1,4})?(?:adopted|approved|taken|passed)(?:\s{1,4}by(?:\s{1,4}[\p{L}/]{1,30}){1,4}?)?(?:\s{1,4}on)?|of|du|de|del|от|принят\p{L}{1,4}|adoptée\s+le|le|adoptada\s+el|el|\(|[（、])?[\s,(]{0,4}$/iu;
/** Japanese and Chinese put the date first: "2023年2月23日, 理事会決議 11/2023". */
const BETWEEN_BEFORE = /^(?:付け?の|の|に|付)?[\s,、，(（]{0,4}$/u;
const REACH = 90;

/** A whole date right after the citation; in Japanese and Chinese right before it, too. */
export function statedDate(draft: Draft, citation: Citation): StatedDate | undefined {
  const block = blockAt(draft, citation.span.start);
  if (block === undefined) return undefined;
  const from = Math.max(block.span.start, citation.span.start - REACH);
  const to = Math.min(block.span.end, citation.span.end + REACH);
  const text = block.masked.slice(from - block.span.start, to - block.span.start);
  const start = citation.span.start - from;
  const end = citation.span.end - from;
  const dates = readDates(text).filter((date) => date.to === undefined && date.from.year !== undefined);
  const after = dates.find((date) => date.span.start >= end && BETWEEN_AFTER.test(text.slice(end, date.span.start)));
  const isHan = /\p{Script=Han}/u.test(text.slice(start, end));
  const before = isHan ? dates.findLast((date) => date.span.end <= start && BETWEEN_BEFORE.test(text.slice(date.span.end, start))) : undefined;
  const date = after ?? before;
  return date === undefined ? undefined : { date, span: span(from + date.span.start, from + date.span.end) };
}

/** "2023-02-23" */
export function isoOf({ from }: ReadDate): string {
  return `${from.year ?? 0}-${String(from.month).padStart(2, '0')}-${String(from.day).padStart(2, '0')}`;
}
