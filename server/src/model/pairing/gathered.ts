import { addAll } from '../../text/manyItems.ts';
import type { Block } from '../block.ts';
import type { Pair } from '../pairing.ts';
import type { Bead } from './align.ts';
import type { InOrder } from './moved.ts';
import type { Unit } from './units.ts';

/** What an alignment finds, in blocks. */
export function gathered(beads: readonly Bead[], source: readonly Unit[], target: readonly Unit[]): InOrder {
  const pairs: Pair[] = [];
  const missing: { source: Block; after: Block | undefined }[] = [];
  const extra: Block[] = [];
  for (const bead of beads) {
    const ofSource = source.slice(...bead.source).map((unit) => unit.block);
    const ofTarget = target.slice(...bead.target).map((unit) => unit.block);
    if (ofTarget.length === 0) addAll(missing, ofSource.map((block) => ({ source: block, after: target[bead.target[0] - 1]?.block })));
    else if (ofSource.length === 0) addAll(extra, ofTarget);
    else pairs.push({ source: ofSource, target: ofTarget });
  }
  return withRepeatedOriginals({ pairs, missing, extra }, target);
}

/**
 * An original that stands in the translation's text with its translation below it (as on bilingual covers) is one counterpart:
 * the pair of the two originals takes the translation in.
 */
function withRepeatedOriginals(found: InOrder, target: readonly Unit[]): InOrder {
  const extra = new Set(found.extra);
  const next = new Map(target.map((unit, i) => [unit.block, target[i + 1]?.block]));
  const pairs = found.pairs.map((pair) => {
    const last = pair.target.at(-1);
    const below = last === undefined ? undefined : next.get(last);
    const repeats = last !== undefined && last.language !== last.stream && last.language === pair.source.at(-1)?.language;
    if (!repeats || below === undefined || !extra.has(below) || below.language === last.language || below.label !== undefined) return pair;
    extra.delete(below);
    return { source: pair.source, target: [...pair.target, below] };
  });
  return { pairs, missing: found.missing, extra: found.extra.filter((block) => extra.has(block)) };
}
