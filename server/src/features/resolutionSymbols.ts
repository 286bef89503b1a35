import { identityOf, titleIn, type Resolution } from '../register/resolution.ts';
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
  const found: ResolutionSymbol[] = [];
  for (const resolution of resolutions.all()) {
    const text = searched(resolution);
    if (!words.every((word) => text.includes(word))) continue;
    const title = titleIn(resolution, 'en');
    found.push({
      name: title === undefined ? resolution.designation : `${resolution.designation} ${title}`,
      container: identityOf(resolution).body ?? '',
      uri: resolution.uri,
      span: resolution.numberSpan,
    });
    if (found.length === MOST) break;
  }
  return found;
}

function searched(resolution: Resolution): string {
  return `${identityOf(resolution).body ?? ''} ${resolution.designation} ${resolution.titles.map((it) => it.text).join(' ')}`.toLowerCase();
}
