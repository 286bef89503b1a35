import type { Draft } from '../model/draft.ts';
import { titleIn } from '../register/resolution.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Span } from '../text/span.ts';

export interface ResolutionLink {
  readonly span: Span;
  /** An address on the web, as the register has it. */
  readonly target: string;
  readonly tooltip: string;
}

/** Links from the numbers cited to the texts of their resolutions, where a register knows an address. */
export function resolutionLinks(draft: Draft, resolutions: Resolutions): readonly ResolutionLink[] {
  return draft.citations.flatMap((citation): ResolutionLink[] => {
    const answer = resolutions.find(citation.identity);
    if (answer.state !== 'found') return [];
    const target = answer.resolution.urls.find((url) => /^https?:\/\/\S{1,2000}$/iu.test(url));
    return target === undefined ? [] : [{ span: citation.numberSpan, target, tooltip: titleIn(answer.resolution, draft.languages[0] ?? 'en') ?? '' }];
  });
}
