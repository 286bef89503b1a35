import { isWithin, same } from './labels/counts.ts';
import type { Numbering, Shift } from './numbering.ts';

/** What each label that moves becomes: index in `Numbering.labels` → its new path. Labels of other series that stand under one, and begin with its number, go along. */
export function movedLabels({ series, labels }: Pick<Numbering, 'series' | 'labels'>, shifts: readonly Shift[]): ReadonlyMap<number, readonly number[]> {
  const moved = new Map<number, readonly number[]>();
  for (const { series: at, from, until, place, by } of shifts) {
    const own = series[at]?.labels ?? [];
    const numeral = labels.get(own[from] ?? -1)?.form.numerals[0];
    let above: readonly number[] = [];
    for (let index = own[from] ?? labels.length; index < (own[until] ?? labels.length); index++) {
      const label = labels.get(index);
      if (label === undefined || series[label.series]?.language !== series[at]?.language || label.form.numerals[0] !== numeral) continue;
      if (label.series === at) above = label.path.slice(0, place + 1);
      // Another label has the number (the heading, after the contents): what follows stands under that one.
      else if (same(label.path, above)) above = [];
      if (label.series !== at && (above.length === 0 || !isWithin(label.path, above))) continue;
      moved.set(index, [...label.path.slice(0, place), (label.path[place] ?? 0) + by, ...label.path.slice(place + 1)]);
    }
  }
  return moved;
}
