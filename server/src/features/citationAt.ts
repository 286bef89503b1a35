import type { Citation } from '../model/citation.ts';
import type { Draft } from '../model/draft.ts';
import { lastStartingAt } from '../text/span.ts';

/** The citation in which `offset` stands, its end included. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  const found = draft.citations[lastStartingAt(draft.citations, offset, (it) => it.span.start)];
  return found !== undefined && offset <= found.span.end ? found : undefined;
}
