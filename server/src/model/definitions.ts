import { definesResolution } from './citations.ts';
import type { BodyTable } from './bodies.ts';
import { blockAt, type Draft } from './draft.ts';

/** The same draft, read as minutes or a list of resolutions: each heading that begins with the name of a resolution defines it. */
export function withDefinitions(draft: Draft, bodies: BodyTable): Draft {
  const defined = new Set<number>();
  const citations = draft.citations.map((citation) => {
    const block = blockAt(draft, citation.span.start);
    // The first one names it; what the title cites after it is cited.
    if (block?.kind !== 'heading' || defined.has(block.index) || !definesResolution(block.masked, bodies)) return citation;
    defined.add(block.index);
    return { ...citation, defines: true };
  });
  return defined.size === 0 ? draft : { ...draft, citations };
}
