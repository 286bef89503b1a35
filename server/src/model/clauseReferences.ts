import type { Block } from './block.ts';
import type { Citation } from './citation.ts';
import type { ClauseReference } from './clauseReference.ts';
import type { Numbering } from './numbering.ts';

/** References to places of the draft, with the labels to which they lead. */
export function resolveClauseReferences(_blocks: readonly Block[], _numbering: Numbering, _citations: readonly Citation[]): readonly ClauseReference[] {
  return [];
}
