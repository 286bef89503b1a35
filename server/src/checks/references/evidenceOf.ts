import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import type { Evidence } from '../../register/evidence.ts';
import type { Characters } from '../../text/longText.ts';
import { lastStartingAt } from '../../text/span.ts';
import { contextOf } from './answers.ts';
import { isoOf, statedDate } from './statedDate.ts';

/** What the draft tells of the resolution that a wrong citation means: the words around it, the date beside it, and what else it cites. */
export function evidenceOf(draft: Draft, citation: Citation): Evidence {
  const at = lastStartingAt(draft.citations, citation.span.start, (it) => it.span.start);
  const around = draft.citations.slice(Math.max(0, at - FAR), at + FAR).filter((it) => !(it.span.start === citation.span.start && it.span.end === citation.span.end));
  const own = around.filter((it) => it.identity.body === citation.identity.body && Math.abs(it.span.start - citation.span.start) < NEAR);
  const heading = own.findLast((it) => it.span.start < citation.span.start && heads(draft, it));
  const others = own.filter((it) => !heads(draft, it));
  const block = blockAt(draft, citation.span.start);
  const inBlock = others.filter((it) => blockAt(draft, it.span.start) === block);
  const beside = inBlock.length > 0 ? inBlock : others;
  const date = statedDate(draft, citation);
  return {
    words: contextOf(draft, citation),
    elsewhere: around.filter((it) => !it.defines && !heads(draft, it)).map((it) => it.identity),
    before: beside.filter((it) => it.span.start < citation.span.start).slice(-BESIDE).map((it) => it.identity),
    after: beside.filter((it) => it.span.start > citation.span.start).slice(0, BESIDE).map((it) => it.identity),
    listed: beside.filter((it) => inOneList(draft.text, it, citation)).map((it) => it.identity),
    date: date === undefined ? undefined : isoOf(date.date),
    within: citation.namedAsSuperseded || heads(draft, citation) ? undefined : heading?.identity,
  };
}

/** So many citations before and after are looked at. */
const FAR = 200;
/** So many characters apart they may be of one list, or one section, and so many of them show an order. */
const NEAR = 1_500;
const BESIDE = 3;

/** Nothing but figures, commas and a short word stands between. */
function inOneList(text: Characters, one: Citation, other: Citation): boolean {
  const [from, to] = one.span.start < other.span.start ? [one.span.end, other.span.start] : [other.span.end, one.span.start];
  return to - from < LONGEST_LIST && /^(?:[\s\d,;/#№()–-]|\p{L}{1,3}(?!\p{L}))*$/u.test(text.slice(from, to));
}

const LONGEST_LIST = 80;

/** Its block begins with it, as one does that says what the resolution is. */
function heads(draft: Draft, { span }: Citation): boolean {
  const block = blockAt(draft, span.start);
  return block !== undefined && /^[\s\p{P}\p{S}]*$/u.test(draft.text.slice(block.span.start, span.start));
}
