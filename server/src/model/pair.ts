import type { Draft } from './draft.ts';
import type { StatedPair } from './fixedPairs.ts';
import type { Pairing } from './pairing.ts';
import { PairingMemory } from './pairing/pairingMemory.ts';

/**
 * Which blocks of a draft's languages say the same: within one draft, or, with a file for each language, between it and
 * the source's draft. What pairs with nothing is missing or extra; an unrelated block is rather left alone than joined to its neighbour.
 *
 * @param counterpart the source draft, when `draft` is a translation in a file of its own
 * @param stated pairs that the settings state
 */
export function pairLanguages(draft: Draft, counterpart?: Draft, stated: readonly StatedPair[] = []): Pairing {
  return new PairingMemory().pair(draft, counterpart, stated);
}
