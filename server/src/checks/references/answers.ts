import { agrees } from '../../model/citation/agrees.ts';
import type { Citation } from '../../model/citation.ts';
import { blockAt, type Draft } from '../../model/draft.ts';
import type { Answer, Resolutions } from '../../register/resolutions.ts';

export interface Answered {
  readonly citation: Citation;
  readonly answer: Answer;
}

/**
 * What the registers say of each citation of the draft. Headings that define a resolution and citations of what this draft defines
 * itself ask nothing of a register; quotations repeat what others wrote.
 */
export function answersFor(draft: Draft, resolutions: Resolutions): readonly Answered[] {
  const defined = draft.citations.filter((it) => it.defines);
  return draft.citations.flatMap((citation): Answered[] => {
    if (citation.defines || defined.some((it) => agrees(citation.identity, it.identity))) return [];
    if (blockAt(draft, citation.span.start)?.quoted === true) return [];
    return [{ citation, answer: resolutions.find(citation.identity) }];
  });
}

/** The citation on one line, for messages. */
export function cited(draft: Draft, citation: Citation): string {
  return draft.text.slice(citation.span.start, citation.span.end).replace(/\s+/gu, ' ').trim();
}

/** The prose around the citation: its words tell which of several resolutions is meant. */
export function contextOf(draft: Draft, citation: Citation): string {
  const block = blockAt(draft, citation.span.start);
  const before = block === undefined ? undefined : draft.blocks[block.index - 1];
  return `${before?.prose ?? ''} ${block?.prose ?? ''}`;
}
