import { sameItems } from '../text/sameItems.ts';
import type { Block } from './block.ts';
import { isKeptForTheEnd, isOfIdentifiers, seriesOfIdentifiers } from './identifiers.ts';
import type { Numbering, NumberingFault } from './numbering.ts';
import { isStated } from './statedRanges.ts';
import { isTimeOfDay, isVersion } from './timesAndVersions.ts';

/**
 * The numbering without the faults that are none by what the numbers are: gaps that are meant, names, times of day, versions. Asked again
 * and again of one draft: its faults are the very same list as long as they are the same.
 */
export class UncountedNumbers {
  #faults: readonly NumberingFault[] = [];

  leftOut(numbering: Numbering, blocks: readonly Block[]): Numbering {
    const identifiers = seriesOfIdentifiers(numbering);
    const isNone = (fault: NumberingFault): boolean => isOfIdentifiers(fault, numbering, identifiers) || isKeptForTheEnd(fault, numbering) || isTimeOfDay(fault, numbering)
      || isStated(fault, numbering.labels, blocks) || isVersion(fault, numbering, blocks);
    const faults = numbering.faults.filter((fault) => !isNone(fault));
    if (faults.length === numbering.faults.length) return numbering;
    if (!sameItems(this.#faults, faults)) this.#faults = faults;
    return { ...numbering, faults: this.#faults };
  }
}
