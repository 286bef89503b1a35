import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { identityOf, titleIn, type Resolution } from '../../register/resolution.ts';
import { insertion, replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding, Fix } from '../check.ts';
import { answersFor, cited } from './answers.ts';
import { fullNumber } from './fullNumber.ts';
import { shortened } from './shortened.ts';
import { relatedEntry } from './unresolved.ts';

/** "Resolution 4" of which year, of which body? The reader of the next decade will not know. */
export const ambiguous: Check = {
  rule: 'references/ambiguous',
  title: 'Several resolutions match, because body or year is missing.',
  severity: 'warning',
  basis: 'ours',
  fix: 'each candidate in full',
  reach: 'citation',
  find: function* ({ draft, resolutions }) {
    for (const { citation, answer } of answersFor(draft, resolutions)) {
      if (answer.state === 'ambiguous') yield finding(draft, citation, answer.candidates);
    }
  },
};

const MOST_FIXES = 8;

function finding(draft: Draft, citation: Citation, candidates: readonly Resolution[]): Finding {
  const missing = citation.identity.body === undefined ? message('“{0}” may be any of {1} resolutions: the text does not say which body adopted it.', cited(draft, citation), candidates.length)
    : message('“{0}” may be any of {1} resolutions: the text does not say of which year or meeting.', cited(draft, citation), candidates.length);
  return {
    rule: 'references/ambiguous',
    span: citation.span,
    message: missing,
    related: candidates.slice(0, MOST_FIXES).map((it) => relatedEntry(draft, citation, it)),
    fixes: () => candidates.slice(0, MOST_FIXES).flatMap((it) => inFull(draft, citation, it)),
  };
}

/** Adds what is missing: the body before the citation, or year or meeting to its number. */
function inFull(draft: Draft, citation: Citation, resolution: Resolution): readonly Fix[] {
  const identity = resolution.identities.find((it) => it.body === citation.identity.body) ?? identityOf(resolution);
  const there = draft.text.slice(citation.numberSpan.start, citation.numberSpan.end);
  const number = isBare(citation) ? fullNumber(identity, there) : there;
  const body = citation.identity.body === undefined && identity.body !== undefined ? [insertion(citation.span.start, `${identity.body} `)] : [];
  const edits = [...body, ...(number === there ? [] : [replacement(citation.numberSpan, number)])];
  if (edits.length === 0) return [];
  const title = titleIn(resolution, blockAt(draft, citation.span.start)?.language ?? 'en') ?? '';
  return [{
    title: message('Add what is missing: {0} {1}: {2}.', identity.body ?? '', number, shortened(title)),
    preferred: false, safe: false, changes: [{ uri: undefined, edits }],
  }];
}

/** Neither year nor meeting stands with the number. */
function isBare({ identity }: Citation): boolean {
  return identity.year === undefined && identity.meeting === undefined;
}
