import type { Pair } from '../../model/pairing.ts';
import { placeholdersOf } from '../../types/newDraft.ts';
import { placeholdersIn } from '../../types/placeholders.ts';
import type { CheckContext } from '../check.ts';

/** Whether something of the pair is still to be filled in (“Resolution 7/[year]”, “[date]”): until then its sides need not agree. */
export function isStillOpen({ type }: CheckContext, { source, target }: Pair): boolean {
  const known = placeholdersOf(type);
  return [...source, ...target].some((block) => placeholdersIn(block.masked, known).length > 0);
}
