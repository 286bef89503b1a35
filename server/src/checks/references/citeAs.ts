import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import { identityOf, titleIn, type Resolution } from '../../register/resolution.ts';
import { message } from '../../text/message.ts';
import type { Fix } from '../check.ts';
import { editsToCite } from './citationEdits.ts';
import { shortened } from './shortened.ts';

/** Cites another resolution in the same place: its number, year and meeting replace those written; body, case and language stay. */
export function citeAs(draft: Draft, citation: Citation, resolution: Resolution, preferred: 'preferred' | 'offered'): readonly Fix[] {
  const identity = resolution.identities.find((it) => it.body === citation.identity.body) ?? identityOf(resolution);
  const cited = editsToCite(draft.text, citation, { identity, designation: resolution.designation });
  if (cited === undefined || cited.edits.length === 0) return [];
  const title = titleIn(resolution, blockAt(draft, citation.span.start)?.language ?? 'en');
  return [{
    title: title === undefined ? message('Cite {0}.', cited.shown) : message('Cite {0}: {1}.', cited.shown, shortened(title)),
    preferred: preferred === 'preferred',
    safe: false,
    changes: [{ uri: undefined, edits: cited.edits }],
  }];
}
