import { identityOf, titleIn } from '../register/resolution.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Span } from '../text/span.ts';

export interface ResolutionSymbol {
  /** "11/2023 Approval of the Code" */
  readonly name: string;
  /** The body. */
  readonly container: string;
  readonly uri: string;
  readonly span: Span;
}

const MOST = 200;

/** The resolutions whose number, body or title holds every word of `query`; at most 200, in the order of the registers. */
export function resolutionSymbols(resolutions: Resolutions, query: string): readonly ResolutionSymbol[] {
  const words = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return resolutions.holding(words, MOST).map((resolution) => {
    const title = titleIn(resolution, 'en');
    return {
      name: title === undefined ? resolution.designation : `${resolution.designation} ${title}`,
      container: identityOf(resolution).body ?? '',
      uri: resolution.uri,
      span: resolution.numberSpan,
    };
  });
}
