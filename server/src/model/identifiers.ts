import type { Label } from './label.ts';
import type { NumberingFault, Numbering } from './numbering.ts';
import { isAfter } from './piece.ts';

/**
 * Series whose numbers are names rather than counts: entries of a vocabulary (101, 103, 201 …), signals of a code, years. They leave out many
 * numbers, or very many at once, and none of that is a slip.
 */
export function seriesOfIdentifiers({ labels, series, faults }: Numbering): ReadonlySet<number> {
  const gaps = new Map<number, number>();
  const found = new Set<number>();
  for (const fault of faults) {
    const own = labels.get(fault.label);
    if (own === undefined || !leavesOut(fault, own)) continue;
    gaps.set(own.series, (gaps.get(own.series) ?? 0) + 1);
    if (fault.missing.length >= MANY_AT_ONCE) found.add(own.series);
  }
  for (const [own, count] of gaps) if (count >= FEWEST_GAPS && count * LABELS_A_GAP >= (series[own]?.labels.length ?? 0)) found.add(own);
  return found;
}

/** Whether it is that numbers are left out in such a series. */
export function isOfIdentifiers(fault: NumberingFault, { labels }: Numbering, identifiers: ReadonlySet<number>): boolean {
  const own = labels.get(fault.label);
  return own !== undefined && identifiers.has(own.series) && leavesOut(fault, own);
}

/** “509.99 Penalty” behind 509.10: in codes whose numbers are as wide, the last of all is kept for what stands at the end. */
export function isKeptForTheEnd({ label }: NumberingFault, { labels }: Numbering): boolean {
  const { path = [], form } = labels.get(label) ?? {};
  return path.length > 1 && form !== undefined && form.width > 1 && path.at(-1) === 10 ** form.width - 1;
}

/** Whether numbers are left out before the label, be it with others behind it or alone. */
function leavesOut({ kind, expected }: NumberingFault, { path }: Label): boolean {
  return kind === 'gap' || (kind === 'out-of-order' && isAfter(expected, path));
}

/** So many numbers nobody loses. */
const MANY_AT_ONCE = 40;
const FEWEST_GAPS = 3;
/** One gap for so many labels is no accident. */
const LABELS_A_GAP = 3;
