import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { adoptionOf, type Resolution } from '../../register/resolution.ts';
import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import { span, type Span } from '../../text/span.ts';
import { readDates, type ReadDate } from '../../types/readDates.ts';
import type { Check, Finding, Fix } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { dateLike } from './dateLike.ts';
import { relatedEntry } from './unresolved.ts';

/** "Resolution 11/2023 adopted on 24 February 2023": when the day is wrong, the number may be, too. */
export const mismatch: Check = {
  rule: 'references/mismatch',
  title: 'The date or title stated of a resolution differs from the register\'s.',
  severity: 'warning',
  basis: 'ours',
  fix: 'the register\'s',
  find: function* ({ draft, resolutions }) {
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      if (answer.state !== 'found' || disagrees(draft, citation)) continue;
      const stated = statedDate(draft, citation);
      if (stated !== undefined && !isDateOf(answer.resolution, stated)) yield finding(draft, citation, answer.resolution, stated);
    }
  },
};

/** A pair whose languages cite different resolutions is that one fault. */
function disagrees(draft: Draft, citation: Citation): boolean {
  const block = blockAt(draft, citation.span.start);
  return block?.quoted === true;
}

interface Stated {
  readonly date: ReadDate;
  readonly span: Span;
}

/** Between a citation and its date: "adopted on", ", of", "от", "принятой", "(", "採択". */
const BETWEEN_AFTER = /^[\s,(]{0,4}(?:(?:which\s{1,4}was\s{1,4})?(?:adopted|approved|taken|passed)(?:\s{1,4}by(?:\s{1,4}[\p{L}/]{1,30}){1,4}?)?(?:\s{1,4}on)?|of|du|de|del|от|принят\p{L}{1,4}|adoptée\s+le|le|adoptada\s+el|el|\(|[（、])?[\s,(]{0,4}$/iu;
/** Japanese and Chinese put the date first: "2023年2月23日, 理事会決議 11/2023". */
const BETWEEN_BEFORE = /^(?:付け?の|の|に|付)?[\s,、，(（]{0,4}$/u;
const REACH = 90;

function statedDate(draft: Draft, citation: Citation): Stated | undefined {
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

/** Any date that the register gives it may be meant, as exactly as the register knows it. */
function isDateOf(resolution: Resolution, { date }: Stated): boolean {
  const written = isoOf(date);
  return resolution.dates.length === 0 || resolution.dates.some((it) => written.startsWith(it.date));
}

function isoOf({ from }: ReadDate): string {
  return `${from.year ?? 0}-${String(from.month).padStart(2, '0')}-${String(from.day).padStart(2, '0')}`;
}

function finding(draft: Draft, citation: Citation, resolution: Resolution, stated: Stated): Finding {
  const right = adoptionOf(resolution)?.date ?? '';
  const there = draft.text.slice(stated.span.start, stated.span.end);
  return {
    rule: 'references/mismatch',
    span: stated.span,
    message: message('“{0}” is not the date of “{1}”: the register has {2}.', there.replace(/\s+/gu, ' '), cited(draft, citation), right),
    related: [relatedEntry(draft, citation, resolution)],
    fixes: () => asRegistered(there, right, stated.span),
  };
}

function asRegistered(there: string, right: string, at: Span): readonly Fix[] {
  const written = dateLike(there, right);
  return written === undefined ? [] : [{
    title: message('Write {0}.', written.replace(/\s+/gu, ' ')), preferred: true, safe: false, changes: [{ uri: undefined, edits: [replacement(at, written)] }],
  }];
}
