import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import type { Resolution } from '../../register/resolution.ts';
import { span, type Span } from '../../text/span.ts';

export interface StatedTitle {
  /** Between the quotation marks. */
  readonly span: Span;
  readonly registered: string;
}

/**
 * A title in quotation marks right after the citation that is almost, and not quite, the register's in this language.
 * Words that have little in common with the title are a quotation of something else.
 */
export function statedTitle(draft: Draft, citation: Citation, resolution: Resolution, language: string): StatedTitle | undefined {
  const block = blockAt(draft, citation.span.start);
  if (block === undefined) return undefined;
  const after = block.masked.slice(citation.span.end - block.span.start, citation.span.end - block.span.start + LONGEST);
  const match = QUOTED.exec(after);
  const stated = match?.[1];
  if (match === null || stated === undefined) return undefined;
  const titles = resolution.titles.filter((it) => it.language === '' || it.language.split('-')[0] === language.split('-')[0]).map((it) => it.text);
  if (titles.some((title) => bareTitle(title) === bareTitle(stated) || bareTitle(title).includes(bareTitle(stated)))) return undefined;
  const registered = titles.find((title) => likeness(title, stated) >= ALIKE);
  if (registered === undefined) return undefined;
  const start = citation.span.end + match[0].lastIndexOf(stated);
  return { span: span(start, start + stated.length), registered };
}

const LONGEST = 320;
/** Share of words that both have. */
const ALIKE = 0.5;
const QUOTED = /^[\s,:–—-]{0,6}(?:on\s|entitled\s|intitulée\s|titulada\s|«?\s?)?["“„«「『]([^"“”„«»「」『』]{4,240})["”»」』]/u;

/** A title without case, punctuation and line breaks. */
export function bareTitle(text: string): string {
  return text.toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim();
}

function likeness(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size, b.size);
}

/** Words; in Japanese and Chinese characters. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(bareTitle(text).match(/\p{Script=Han}|[\p{L}\p{N}]{1,40}/gu) ?? []);
}
