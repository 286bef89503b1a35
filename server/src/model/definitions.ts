import { definesResolution, findCitations } from './citations.ts';
import type { Citation, ResolutionIdentity } from './citation.ts';
import { plainCharacters } from './citation/plainCharacters.ts';
import type { BodyTable } from './bodies.ts';
import type { Block } from './block.ts';
import { blockAt, type Draft } from './draft.ts';

/**
 * The same draft, read as minutes or a list of resolutions: each heading that begins with the name of a resolution defines it. Where the
 * headings name no body ("Resolution 1/2023 Budget"), it is the one of the title ("Minutes of the 50th meeting of the Council").
 */
export function withDefinitions(draft: Draft, bodies: BodyTable): Draft {
  const defined = new Map<number, Citation>();
  for (const citation of draft.citations) {
    const block = blockAt(draft, citation.span.start);
    // The first one names it; what the title cites after it is cited.
    if (block?.kind === 'heading' && !defined.has(block.index) && definesResolution(block.masked, bodies)) defined.set(block.index, citation);
  }
  const [first] = defined.keys();
  if (first === undefined) return draft;
  const named = [...defined.values()].every(({ identity }) => identity.body === undefined) ? bodyOfTitle(draft.blocks.slice(0, Math.min(first, FRONT)), bodies) : undefined;
  const definitions = new Map([...defined].map(([index, citation]) => [citation, { ...citation, defines: true, identity: named === undefined ? citation.identity : identityFor(named, draft.blocks[index], bodies) ?? citation.identity }]));
  return { ...draft, citations: draft.citations.map((it) => definitions.get(it) ?? it) };
}

/** A title page has no more blocks. */
const FRONT = 15;

/** The one body that the title page names, as it is named there. */
function bodyOfTitle(blocks: readonly Block[], bodies: BodyTable): string | undefined {
  const names = new Map<string, string>();
  for (const { masked } of blocks) {
    const { text } = plainCharacters(masked);
    for (const { start, end, codes } of bodies.find(text)) names.set(codes.join(), text.slice(start, end));
  }
  return names.size === 1 ? [...names.values()][0] : undefined;
}

/** What the heading would name, had the sentence before named the body. */
function identityFor(body: string, heading: Block | undefined, bodies: BodyTable): ResolutionIdentity | undefined {
  return findCitations(`${body}. ${heading?.masked.replace(/^[\s#]+/u, '') ?? ''}`, bodies)[0]?.identity;
}
