import { findCitations } from '../model/citations.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import { adoptionOf, identityOf, titleIn, type Resolution } from '../register/resolution.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Characters } from '../text/longText.ts';
import type { Span } from '../text/span.ts';
import { typedNumber } from '../register/recordIndex.ts';
import { dateIn } from './resolutionDate.ts';

export interface ResolutionItem {
  /** "11/2023" */
  readonly label: string;
  readonly title: string;
  /** Body and date. */
  readonly detail: string;
  /** What replaces `ResolutionCompletion.span`. */
  readonly text: string;
  /** Sorts the list: what is nearest to what is typed, the newest first. */
  readonly sortText: string;
}

export interface ResolutionCompletion {
  /** The number as far as it is typed, and its rest after the cursor. */
  readonly span: Span;
  readonly items: readonly ResolutionItem[];
  /** More were left out: ask again when more is typed. */
  readonly incomplete: boolean;
}

const MOST = 100;
const REACH = 240;
/** The part of a number that stands right before or after the cursor. */
const TYPED = /[\p{L}\p{N}/-]{0,24}$/u;
const REST = /^[\p{N}/-]{0,24}/u;
/** Where this number stands, a citation that is being typed becomes a whole one. */
const STAND_IN = '1/2000';

/** The resolutions that may be cited at `offset`, where the text before it says "Resolution" in any language; else `undefined`. */
export function resolutionCompletion(draft: Draft, resolutions: Resolutions, offset: number): ResolutionCompletion | undefined {
  const block = blockAt(draft, offset) ?? blockAt(draft, trimmedBefore(draft.text, offset));
  if (block === undefined || resolutions.size === 0) return undefined;
  const masked = draft.text.slice(block.span.end, Math.max(block.span.end, offset));
  const whole = block.masked + (/^[ \t]*$/u.test(masked) ? masked : '');
  const at = offset - block.span.start;
  const before = whole.slice(Math.max(0, at - REACH), at);
  const typed = typedIn(before);
  const rest = REST.exec(whole.slice(at, at + 24))?.[0] ?? '';
  const text = before.slice(0, before.length - typed.length);
  const citation = findCitations(`${text}${STAND_IN}${whole.slice(at + rest.length, at + rest.length + REACH)}`, resolutions.bodies).find((it) => it.numberSpan.start === text.length);
  if (citation === undefined) return undefined;
  const found = resolutions.beginning(typed.replace(/^0+(?=\d)/u, '').replace(/-/gu, '/'), citation.identity.body, Number.MAX_SAFE_INTEGER)
    .filter((it) => identityOf(it).kind === citation.identity.kind);
  const newest = [...new Set(found)].sort((a, b) => (identityOf(b).year ?? 0) - (identityOf(a).year ?? 0));
  const language = block.language;
  return {
    span: { start: offset - typed.length, end: offset + rest.length },
    items: newest.slice(0, MOST).map((it, i) => itemOf(it, language, i)),
    incomplete: newest.length > MOST,
  };
}

function typedIn(before: string): string {
  const word = TYPED.exec(before)?.[0] ?? '';
  // Japanese and Chinese write the number right after the word.
  return /\d/u.test(word) ? word.replace(/^[^\d]*(?=\d)/u, '') : '';
}

function trimmedBefore(text: Characters, offset: number): number {
  let at = offset;
  while (at > 0 && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at--;
  return at;
}

function itemOf(resolution: Resolution, language: string, place: number): ResolutionItem {
  const identity = identityOf(resolution);
  const date = adoptionOf(resolution)?.date;
  const number = identity.meeting === undefined ? numberOf(resolution) : identity.number ?? resolution.designation;
  return {
    label: number,
    title: titleIn(resolution, language) ?? '',
    detail: [identity.body ?? '', date === undefined ? '' : dateIn(language, date)].filter((part) => part !== '').join(', '),
    text: number,
    sortText: String(place).padStart(4, '0'),
  };
}

/** As its register writes it, but for zeros in front where the body counts by year. */
function numberOf(resolution: Resolution): string {
  const identity = identityOf(resolution);
  return /^\d+\/\d{4}$/u.test(resolution.designation) ? typedNumber(identity) : resolution.designation;
}
