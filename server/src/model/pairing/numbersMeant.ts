import type { Draft } from '../draft.ts';
import { same } from '../labels/counts.ts';
import { mendedLabels } from '../movedLabels.ts';
import type { NumberingFault, Shift } from '../numbering.ts';
import { numberKey } from './numberKey.ts';

/**
 * The numbers that blocks would have if what is wrong in the count of their language alone were mended, as `Unit.label` has them: by the block's index, where
 * they are others than those written. Whether a number was skipped or its paragraph is not there yet, what the paragraphs say must tell.
 */
export type NumbersMeant = ReadonlyMap<number, string>;

/** Those of a language of the draft, set beside another, which stands in the same draft or has one of its own. */
export function numbersMeantIn({ numbering }: Draft, language: string, other: string): NumbersMeant {
  const languageOf = (series: number | undefined): string | undefined => numbering.series[series ?? -1]?.language;
  const languageOfLabel = (label: number): string | undefined => languageOf(numbering.labels.get(label)?.series);
  const reach = ({ series, from, until }: Shift): number => (numbering.series[series]?.labels[until] ?? numbering.labels.length) - (numbering.series[series]?.labels[from] ?? 0);
  const own: Pick<NumberingFault, 'mend' | 'onward'>[] = [];
  let labels = 0;
  for (const { label, echoes, mend, onward } of numbering.faults) {
    if (languageOfLabel(label) !== language || echoes.some((echo) => languageOfLabel(echo) === other)) continue;
    own.push({ mend, onward: onward?.filter(({ series }) => languageOf(series) === language) });
    labels += onward === undefined ? mend.size : onward.reduce((sum, shift) => sum + reach(shift), 0);
    if (labels > MOST_MEANT) return new Map();
  }
  return new Map([...mendedLabels(numbering, own)].flatMap(([index, path]) => {
    const label = numbering.labels.get(index);
    return label === undefined || same(label.path, path) ? [] : [[label.block, numberKey(label, path)] as const];
  }));
}

/** The indices of the blocks whose numbers mean something else. */
export function meantOtherwise(former: NumbersMeant, now: NumbersMeant): readonly number[] {
  return [...new Set([...former.keys(), ...now.keys()])].filter((block) => former.get(block) !== now.get(block));
}

/** In labels, of whatever language: more than these behind a fault are not followed, as each letter would have to look at all of them. */
const MOST_MEANT = 2000;
