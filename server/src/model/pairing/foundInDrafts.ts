import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { FoundPairs, LanguagePairing, Pair } from '../pairing.ts';
import { inDraft } from './inDraft.ts';
import type { PairPlaces } from './pairPlaces.ts';

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
 * @param places knows in which pair a block stands
 */
export function foundInDrafts(language: string, found: FoundPairs, drafts: Drafts, places: PairPlaces): LanguagePairing {
  let pairs: readonly Pair[] | undefined;
  const placed = (): readonly Pair[] => (pairs ??= found.pairs.map((pair) => pairIn(pair, drafts)));
  const source = (block: Block): Block => drafts.sourceDraft.blocks[block.index] ?? block;
  const target = (block: Block): Block => drafts.targetDraft.blocks[block.index] ?? block;
  const moved = new Set(found.moved);
  return {
    language,
    get pairs() { return placed(); },
    pairsWith: (blocks) => {
      const { bySource, byTarget } = places.of(found.pairs);
      const those = new Set<number>();
      for (const block of blocks) {
        for (const [draft, by] of [[drafts.sourceDraft, bySource], [drafts.targetDraft, byTarget]] as const) {
          const k = draft.blocks[block.index] === block ? by.get(block.index) : undefined;
          if (k !== undefined) those.add(k);
        }
      }
      return [...those].sort((a, b) => a - b).map((k) => pairs?.[k] ?? pairIn(found.pairs[k] as Pair, drafts));
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
