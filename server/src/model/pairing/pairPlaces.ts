import type { Pair } from '../pairing.ts';

/** In which of the pairs a block stands: each stands in one at most. Asked again and again, of the same pairs as long as words alone are typed. */
export class PairPlaces {
  #last: { readonly pairs: readonly Pair[]; readonly places: Places } | undefined;

  of(pairs: readonly Pair[]): Places {
    if (this.#last?.pairs === pairs) return this.#last.places;
    const places = { bySource: new Map<number, number>(), byTarget: new Map<number, number>() };
    for (const [k, { source, target }] of pairs.entries()) {
      for (const { index } of source) places.bySource.set(index, k);
      for (const { index } of target) places.byTarget.set(index, k);
    }
    this.#last = { pairs, places };
    return places;
  }
}

/** By index of the source's blocks, and of the target's, the place of their pair in the list. */
interface Places {
  readonly bySource: ReadonlyMap<number, number>;
  readonly byTarget: ReadonlyMap<number, number>;
}
