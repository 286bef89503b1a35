import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import type { ResolutionIdentity } from '../../model/citation.ts';
import { identityOf, titleIn, type Resolution } from '../../register/resolution.ts';
import { blockAt } from '../../model/draft.ts';
import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Fix } from '../check.ts';
import { shortened } from './shortened.ts';

/** Cites another resolution in the same place: its number and year replace those written, body, case and language stay. */
export function citeAs(draft: Draft, citation: Citation, resolution: Resolution, preferred: 'preferred' | 'offered'): readonly Fix[] {
  const identity = resolution.identities.find((it) => it.body === citation.identity.body) ?? identityOf(resolution);
  const written = writtenNumber(identity, citation);
  const there = draft.text.slice(citation.numberSpan.start, citation.numberSpan.end);
  if (written === undefined || written === there) return [];
  const title = titleIn(resolution, blockAt(draft, citation.span.start)?.language ?? 'en');
  return [{
    title: title === undefined ? message('Cite {0}.', written) : message('Cite {0}: {1}.', written, shortened(title)),
    preferred: preferred === 'preferred',
    safe: false,
    changes: [{ uri: undefined, edits: [replacement(citation.numberSpan, written)] }],
  }];
}

/** The number in the form in which the citation is written, or in that of its body where that form cannot tell the year. */
export function writtenNumber(identity: ResolutionIdentity, citation: Citation): string | undefined {
  const { number, year, meeting } = identity;
  if (number === undefined) return undefined;
  switch (citation.form) {
    case 'number/year': case 'placeholder': return year === undefined ? number : `${number}/${year}`;
    case 'year/number': return year === undefined ? number : citation.canonical === undefined ? `${year}/${number}` : `${number}/${year}`;
    case 'year-number': return year === undefined ? number : citation.canonical === undefined ? `${year}-${number.padStart(2, '0')}` : `${number}/${year}`;
    case 'number-year': return year === undefined ? number : citation.canonical === undefined ? `${number.padStart(3, '0')}-${year}` : `${number}/${year}`;
    case 'number (year)': return year === undefined ? number : `${number} (${year})`;
    case 'meeting/number': case 'meeting-number': {
      if (citation.canonical !== undefined) return year === undefined ? number : `${number}/${year}`;
      return meeting === undefined ? undefined : `${meeting}${citation.form === 'meeting/number' ? '/' : '-'}${number}`;
    }
    case 'number': return citation.identity.year === undefined && year !== undefined && citation.identity.meeting === undefined && isCountedByYear(identity) ? `${number}/${year}` : number;
    default: return year === undefined ? number : `${number}/${year}`;
  }
}

/** Numbers of these bodies begin again each year. */
function isCountedByYear(identity: ResolutionIdentity): boolean {
  return identity.body !== undefined && !/\d$/u.test(identity.body) && identity.meeting === undefined;
}
