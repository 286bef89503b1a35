import { sameItems } from '../text/sameItems.ts';
import type { Block } from './block.ts';
import { isOfIdentifiers, seriesOfIdentifiers } from './identifiers.ts';
import type { Numbering, NumberingFault } from './numbering.ts';
import { isStated } from './statedRanges.ts';

/** The numbering without the gaps that are meant. Asked again and again of one draft: its faults are the very same list as long as they are the same. */
export class MeantGaps {
  #faults: readonly NumberingFault[] = [];

  leftOut(numbering: Numbering, blocks: readonly Block[]): Numbering {
    const identifiers = seriesOfIdentifiers(numbering);
    const faults = numbering.faults.filter((fault) => !isOfIdentifiers(fault, numbering, identifiers) && !isStated(fault, numbering.labels, blocks));
    if (faults.length === numbering.faults.length) return numbering;
    if (!sameItems(this.#faults, faults)) this.#faults = faults;
    return { ...numbering, faults: this.#faults };
  }
}
