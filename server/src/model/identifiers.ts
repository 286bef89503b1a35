import type { NumberingFault, Numbering } from './numbering.ts';
import { isAfter } from './piece.ts';

/**
 * Series whose numbers are names rather than counts: entries of a vocabulary (101, 103, 201 …), signals of a code. They leave out many numbers,
 * or very many at once, and none of that is a slip.
 */
export function seriesOfIdentifiers({ labels, series, faults }: Numbering): ReadonlySet<number> {
  const gaps = new Map<number, number>();
  const found = new Set<number>();
  for (const { kind, label, missing } of faults) {
    const own = labels.get(label)?.series;
    if (kind !== 'gap' || own === undefined) continue;
    gaps.set(own, (gaps.get(own) ?? 0) + 1);
    if (missing.length >= MANY_AT_ONCE) found.add(own);
  }
  for (const [own, count] of gaps) if (count >= FEWEST_GAPS && count * LABELS_A_GAP >= (series[own]?.labels.length ?? 0)) found.add(own);
  return found;
}

/** Whether numbers are left out in such a series, before a label with others behind it or before the last. */
export function isOfIdentifiers({ kind, label, expected }: NumberingFault, { labels }: Numbering, identifiers: ReadonlySet<number>): boolean {
  const own = labels.get(label);
  if (own === undefined || !identifiers.has(own.series)) return false;
  return kind === 'gap' || (kind === 'out-of-order' && isAfter(expected, own.path));
}

/** So many numbers nobody loses. */
const MANY_AT_ONCE = 40;
const FEWEST_GAPS = 3;
/** One gap for so many labels is no accident. */
const LABELS_A_GAP = 3;
