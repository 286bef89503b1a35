import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { greatest, least } from '../text/manyItems.ts';
import type { Run } from './removeBlocks.ts';

/**
 * The stretch that the same part of several languages makes, where nothing else stands between: paragraph by paragraph, piece by piece, or section
 * by section. `undefined` where each language has its part elsewhere, or one has none.
 * @param parts the blocks of the part in each language
 */
export function standTogether(draft: Draft, parts: readonly (readonly Block[])[]): Run | undefined {
  if (parts.length < 2 || parts.some((blocks) => blocks.length === 0)) return undefined;
  const own = new Set(parts.flat().map((block) => block.index));
  const [first, last] = [least(own), greatest(own)];
  if (last - first >= own.size && draft.blocks.slice(first, last + 1).some((block) => !own.has(block.index) && block.prose !== '' && block.kind !== 'furniture' && block.kind !== 'comment')) return undefined;
  const [begins, ends] = [draft.blocks[first], draft.blocks[last]];
  return begins === undefined || ends === undefined ? undefined : { first: begins, last: ends };
}
