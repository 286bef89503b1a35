import { agrees } from '../model/citation/agrees.ts';
import type { Draft } from '../model/draft.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';

/** Where a resolution is defined. */
export interface ResolutionPlace {
  readonly uri: string;
  /** The whole entry, and the number in it. */
  readonly span: Span;
  readonly numberSpan: Span;
}

/** The entries of the registers that the citation at `offset` may mean, and the heading of this draft that defines it. */
export function resolutionDefinition(draft: Draft, resolutions: Resolutions, offset: number): { readonly from: Span; readonly places: readonly ResolutionPlace[] } | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined) return undefined;
  const here = draft.citations.filter((it) => it.defines && agrees(citation.identity, it.identity)).map((it) => ({ uri: draft.uri, span: it.span, numberSpan: it.numberSpan }));
  const answer = resolutions.find(citation.identity);
  const found = answer.state === 'found' ? [answer.resolution] : answer.state === 'ambiguous' ? answer.candidates : [];
  const places = [...here, ...found.map(({ uri, span, numberSpan }) => ({ uri, span, numberSpan }))];
  return places.length === 0 ? undefined : { from: citation.span, places };
}
