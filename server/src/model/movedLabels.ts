import { isWithin, same } from './labels/counts.ts';
import type { Numbering, NumberingFault, Shift } from './numbering.ts';

/** What each label that moves becomes: index in `Numbering.labels` → its new path. Labels of other series that stand under one, and begin with its number, go along. */
export function movedLabels(numbering: Pick<Numbering, 'series' | 'labels'>, shifts: readonly Shift[]): ReadonlyMap<number, readonly number[]> {
  return new Map(eachMoved(numbering, shifts));
}

/** The same one by one, for who does not need all. What is told twice is as it is told last. */
export function* eachMoved({ series, labels }: Pick<Numbering, 'series' | 'labels'>, shifts: readonly Shift[]): Iterable<readonly [label: number, path: readonly number[]]> {
  for (const { series: at, from, until, place, by } of shifts) {
    const own = series[at]?.labels ?? [];
    const numeral = labels.get(own[from] ?? -1)?.form.numerals[0];
    let above: readonly number[] = [];
    for (let index = own[from] ?? labels.length; index < (own[until] ?? labels.length); index++) {
      const label = labels.get(index);
      if (label === undefined || series[label.series]?.language !== series[at]?.language || label.form.numerals[0] !== numeral) continue;
      if (label.series === at) above = HOLDS_NOTHING.test(label.form.key) ? [] : label.path.slice(0, place + 1);
      // Another label has the number (the heading, after the contents): what follows stands under that one. The next clause ends an item of a list.
      else if (same(label.path, above) || (label.path.length > 1 && above.length > 0 && !isWithin(label.path, above))) above = [];
      if (label.series !== at && (above.length === 0 || !isWithin(label.path, above))) continue;
      yield [index, [...label.path.slice(0, place), (label.path[place] ?? 0) + by, ...label.path.slice(place + 1)]];
    }
  }
}

/** What each label that changes becomes where all faults are mended, from each on: index in `Numbering.labels` → its new path. What several of them move goes by as much as all of these. Where that would be the square of the draft's length, the last faults are left. */
export function mendedLabels(numbering: Pick<Numbering, 'series' | 'labels'>, faults: readonly Pick<NumberingFault, 'mend' | 'onward'>[]): ReadonlyMap<number, readonly number[]> {
  const mended = new Map<number, readonly number[]>();
  let moved = 0;
  for (const { mend, onward } of faults) {
    if (onward === undefined) for (const [index, path] of mend) mended.set(index, path);
    if (moved > MOST_MOVED) break;
    for (const shift of onward ?? []) {
      for (const [index] of eachMoved(numbering, [shift])) {
        moved++;
        const path = mended.get(index) ?? numbering.labels.get(index)?.path ?? [];
        mended.set(index, path.map((value, k) => (k === shift.place ? value + shift.by : value)));
      }
    }
  }
  return mended;
}

const MOST_MOVED = 100_000;

/** “(3)”: clauses are not counted in brackets. */
const HOLDS_NOTHING = /^[(（]/u;
