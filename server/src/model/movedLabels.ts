import type { Numbering, Shift } from './numbering.ts';

/** What each label that moves becomes: index in `Numbering.labels` → its new path. */
export function movedLabels({ series, labels }: Pick<Numbering, 'series' | 'labels'>, shifts: readonly Shift[]): ReadonlyMap<number, readonly number[]> {
  const moved = new Map<number, readonly number[]>();
  for (const { series: at, from, until, place, by } of shifts) {
    for (const index of series[at]?.labels.slice(from, until) ?? []) {
      const path = labels[index]?.path ?? [];
      moved.set(index, [...path.slice(0, place), (path[place] ?? 0) + by, ...path.slice(place + 1)]);
    }
  }
  return moved;
}
