import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { FoundPairs, LanguagePairing, Pair } from '../pairing.ts';
import { inDraft } from './inDraft.ts';

/** The drafts whose languages are paired; one draft, where it holds both. */
export interface Drafts {
  readonly sourceDraft: Draft;
  readonly targetDraft: Draft;
}

/**
 * What was found, with the blocks of the drafts as they are now. An edit moves thousands of pairs and few are looked at: they are put in their
 * places when somebody asks.
 *
 * @param found perhaps in drafts of before, whose blocks stood in the same places
 */
export function foundInDrafts(language: string, found: FoundPairs, drafts: Drafts): LanguagePairing {
  let pairs: readonly Pair[] | undefined;
  const placed = (): readonly Pair[] => (pairs ??= found.pairs.map((pair) => pairIn(pair, drafts)));
  const source = (block: Block): Block => drafts.sourceDraft.blocks[block.index] ?? block;
  const target = (block: Block): Block => drafts.targetDraft.blocks[block.index] ?? block;
  const moved = new Set(found.moved);
  return {
    language,
    get pairs() { return placed(); },
    pairsWith: (blocks) => {
      const [inSource, inTarget] = [placesIn(drafts.sourceDraft, blocks), placesIn(drafts.targetDraft, blocks)];
      const those: Pair[] = [];
      for (let k = 0; k < found.pairs.length; k++) {
        const pair = found.pairs[k] as Pair;
        if (holds(pair.source, inSource) || holds(pair.target, inTarget)) those.push(pairs?.[k] ?? pairIn(pair, drafts));
      }
      return those;
    },
    moved: moved.size === 0 ? [] : found.pairs.flatMap((pair, k) => (moved.has(pair) ? [placed()[k] ?? pair] : [])),
    missing: found.missing.map((item) => ({ source: source(item.source), after: item.after === undefined ? undefined : target(item.after) })),
    extra: found.extra.map(target),
  };
}

function pairIn(pair: Pair, { sourceDraft, targetDraft }: Drafts): Pair {
  const [source, target] = [inDraft(pair.source, sourceDraft), inDraft(pair.target, targetDraft)];
  return source === pair.source && target === pair.target ? pair : { source, target };
}

/** The places of those of the blocks that stand in the draft. */
function placesIn(draft: Draft, blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.flatMap((block) => (draft.blocks[block.index] === block ? [block.index] : [])));
}

function holds(blocks: readonly Block[], places: ReadonlySet<number>): boolean {
  for (const { index } of blocks) if (places.has(index)) return true;
  return false;
}
