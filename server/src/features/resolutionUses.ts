import { agrees } from '../model/citation/agrees.ts';
import type { CitingDraft } from '../model/citingDraft.ts';
import type { Draft } from '../model/draft.ts';
import type { ResolutionIdentity } from '../model/citation.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';

export interface ResolutionUse {
  readonly uri: string;
  readonly span: Span;
  readonly numberSpan: Span;
}

/** All places in `drafts` that cite the resolution cited at `offset` of `draft`, in whatever language. */
export function resolutionUses(draft: Draft, resolutions: Resolutions, offset: number, drafts: Iterable<CitingDraft>): readonly ResolutionUse[] | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined || citation.identity.number === undefined) return undefined;
  const answer = resolutions.find(citation.identity);
  return usesOfIdentities(answer.state === 'found' ? answer.resolution.identities : [citation.identity], resolutions, drafts);
}

function usesOfIdentities(identities: readonly ResolutionIdentity[], resolutions: Resolutions, drafts: Iterable<CitingDraft>): readonly ResolutionUse[] {
  const uses: ResolutionUse[] = [];
  for (const draft of drafts) {
    for (const citation of draft.citations) {
      if (!identities.some((own) => agrees(citation.identity, own))) continue;
      // "Resolution 11/2023" of no body may be another's.
      if (citation.identity.body === undefined && resolutions.find(citation.identity).state === 'ambiguous') continue;
      uses.push({ uri: draft.uri, span: citation.span, numberSpan: citation.numberSpan });
    }
  }
  return uses;
}
