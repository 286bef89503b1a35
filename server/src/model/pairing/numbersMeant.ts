import type { Draft } from '../draft.ts';
import { eachMoved } from '../movedLabels.ts';
import { numberKey } from './units.ts';
import type { Stream } from './stream.ts';

/**
 * The numbers that blocks would have if a number that their language alone skips were not skipped, as `Unit.label` has them: by the block's index.
 * Whether a number was skipped or its paragraph is not there yet, what the paragraphs say must tell.
 */
export type NumbersMeant = ReadonlyMap<number, string>;

export interface NumbersMeantInBoth {
  readonly source: NumbersMeant;
  readonly target: NumbersMeant;
}

export function numbersMeantIn(sourceLanguage: string, source: Stream, language: string, target: Stream): NumbersMeantInBoth {
  return { source: afterGaps(source.draft, sourceLanguage, language), target: afterGaps(target.draft, language, sourceLanguage) };
}

/** Whether both say the same of the same blocks. */
export function meanTheSame(a: NumbersMeantInBoth, b: NumbersMeantInBoth): boolean {
  return areSame(a.source, b.source) && areSame(a.target, b.target);
}

function areSame(a: NumbersMeant, b: NumbersMeant): boolean {
  if (a.size !== b.size) return false;
  for (const [index, number] of a) if (b.get(index) !== number) return false;
  return true;
}

/** What the gaps of one language come to that are not in the other language, too. */
function afterGaps({ numbering }: Draft, language: string, other: string): NumbersMeant {
  const meant = new Map<number, string>();
  for (const { kind, onward } of numbering.faults) {
    if (kind !== 'gap' || onward === undefined) continue;
    const own = onward.filter(({ series }) => numbering.series[series]?.language === language);
    if (own.length === 0 || onward.some(({ series }) => numbering.series[series]?.language === other)) continue;
    for (const [index, path] of eachMoved(numbering, own)) {
      const label = numbering.labels.get(index);
      if (label !== undefined) meant.set(label.block, numberKey(label, path));
      if (meant.size > MOST_MEANT) return new Map();
    }
  }
  return meant;
}

/** A count of more than these is not followed: each letter would have to look at all of it. */
const MOST_MEANT = 2000;
