import type { Draft } from '../draft.ts';
import { mendedLabels } from '../movedLabels.ts';
import type { Shift } from '../numbering.ts';
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
  const languageOf = ({ series }: Shift): string | undefined => numbering.series[series]?.language;
  const gaps = numbering.faults.flatMap(({ kind, mend, onward }) => {
    const own = kind === 'gap' && onward?.every((shift) => languageOf(shift) !== other) === true ? onward.filter((shift) => languageOf(shift) === language) : [];
    return own.length === 0 ? [] : [{ mend, onward: own }];
  });
  const reach = ({ series, from, until }: Shift): number => (numbering.series[series]?.labels[until] ?? numbering.labels.length) - (numbering.series[series]?.labels[from] ?? 0);
  if (gaps.flatMap(({ onward }) => onward).reduce((sum, shift) => sum + reach(shift), 0) > MOST_MEANT) return new Map();
  return new Map([...mendedLabels(numbering, gaps)].flatMap(([index, path]) => {
    const label = numbering.labels.get(index);
    return label === undefined ? [] : [[label.block, numberKey(label, path)] as const];
  }));
}

/** In labels, of whatever language: more than these behind a gap are not followed, as each letter would have to look at all of them. */
const MOST_MEANT = 2000;
