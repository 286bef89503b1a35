import type { Block } from '../../model/block.ts';
import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import type { Pairing } from '../../model/pairing.ts';
import { adoptionOf, type Resolution } from '../../register/resolution.ts';
import type { Resolutions } from '../../register/resolutions.ts';
import { replacement } from '../../text/edit.ts';
import { citeAs } from './citeAs.ts';
import { bareTitle, statedTitle, type StatedTitle } from './statedTitle.ts';
import { message } from '../../text/message.ts';
import { lastStartingAt, type Span } from '../../text/span.ts';
import type { Check, Finding, Fix } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { dateLike } from './dateLike.ts';
import { shortened } from './shortened.ts';
import { isoOf, statedDate, type StatedDate } from './statedDate.ts';
import { relatedEntry } from './unresolved.ts';

/** "Resolution 11/2023 adopted on 24 February 2023": when the day is wrong, the number may be, too. */
export const mismatch: Check = {
  rule: 'references/mismatch',
  title: 'The date or title stated of a resolution differs from the register\'s.',
  severity: 'warning',
  basis: 'ours',
  fix: 'the register\'s',
  reach: 'monolingual citation',
  find: function* ({ draft, pairing, resolutions }) {
    let differing: ReadonlySet<number> | undefined;
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      const block = blockAt(draft, citation.span.start);
      if (answer.state !== 'found' || block === undefined) continue;
      const date = statedDate(draft, citation);
      const title = statedTitle(draft, citation, answer.resolution, block.language);
      const isOtherDate = date !== undefined && !isDateOf(answer.resolution, date);
      if ((!isOtherDate && title === undefined) || (differing ??= differingBlocks(draft, pairing)).has(block.index)) continue;
      if (isOtherDate) yield wrongDate(draft, citation, answer.resolution, date);
      if (title !== undefined) yield wrongTitle(draft, citation, answer.resolution, title, resolutions);
    }
  },
};

/** Paragraphs that cite other resolutions than their counterparts: that is one fault of the pair, told there. */
function differingBlocks(draft: Draft, pairing: Pairing): ReadonlySet<number> {
  const differing = new Set<number>();
  for (const { source, target } of pairing.languages.flatMap((it) => it.pairs)) {
    const there = citedIn(pairing.sourceDraft, source);
    const here = citedIn(pairing.targetDraft, target);
    if (there === here) continue;
    if (pairing.sourceDraft === draft) for (const block of source) differing.add(block.index);
    if (pairing.targetDraft === draft) for (const block of target) differing.add(block.index);
  }
  return differing;
}

/** The resolutions that the blocks cite, in one line that is the same for the same resolutions in any order and language. */
function citedIn(draft: Draft, blocks: readonly Block[]): string {
  const numbers = blocks.flatMap((block) => {
    const first = lastStartingAt(draft.citations, block.span.start - 1, (it) => it.span.start) + 1;
    const after = lastStartingAt(draft.citations, block.span.end, (it) => it.span.start) + 1;
    return draft.citations.slice(first, after).map(({ identity }) => `${identity.number ?? ''}/${identity.year ?? ''}`);
  });
  return [...new Set(numbers)].sort().join(' ');
}

/** Any date that the register gives it may be meant, as exactly as the register knows it. */
function isDateOf(resolution: Resolution, { date }: StatedDate): boolean {
  const written = isoOf(date);
  return resolution.dates.length === 0 || resolution.dates.some((it) => written.startsWith(it.date));
}

function wrongDate(draft: Draft, citation: Citation, resolution: Resolution, stated: StatedDate): Finding {
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

function wrongTitle(draft: Draft, citation: Citation, resolution: Resolution, stated: StatedTitle, resolutions: Resolutions): Finding {
  const there = draft.text.slice(stated.span.start, stated.span.end);
  return {
    rule: 'references/mismatch',
    span: stated.span,
    message: message('This is not the title of “{0}”: the register has “{1}”.', cited(draft, citation), stated.registered),
    related: [relatedEntry(draft, citation, resolution)],
    fixes: () => {
      // Where the title is that of another resolution, the number may be what is wrong.
      const others = resolutions.holding(bareTitle(there).split(' '), MOST_TITLED).filter((it) => it !== resolution && sharesBody(it, resolution) && it.titles.some((title) => bareTitle(title.text) === bareTitle(there)));
      const cite = others.slice(0, 1).flatMap((it) => citeAs(draft, citation, it, 'offered'));
      return [...cite, { title: message('Write “{0}”.', shortened(stated.registered)), preferred: cite.length === 0, safe: false, changes: [{ uri: undefined, edits: [replacement(stated.span, stated.registered)] }] }];
    },
  };
}

const MOST_TITLED = 20;

function sharesBody(one: Resolution, other: Resolution): boolean {
  return one.identities.some((a) => other.identities.some((b) => a.body === b.body));
}
