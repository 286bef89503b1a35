import { overlaps } from '../../text/span.ts';
import type { Finding } from '../check.ts';

/**
 * A date of which a translation has another day is told once: in the translation, where its weekday, too, no longer fits; as a weekday that
 * does not fit, where that of the source does not.
 */
export function withoutTranslationEchoes<T extends Finding>(findings: readonly T[]): readonly T[] {
  const differing = findings.filter(({ rule }) => rule === 'translation/numbers');
  const dates = findings.filter(({ rule }) => rule === 'structure/date');
  if (differing.length === 0 || dates.length === 0) return findings;
  const echoes = new Set<Finding>();
  for (const one of differing) {
    for (const date of dates) {
      if (overlaps(date.span, one.span)) echoes.add(date);
      else if (one.related.some((it) => it.uri === undefined && overlaps(it.span, date.span))) echoes.add(one);
    }
  }
  return findings.filter((finding) => !echoes.has(finding));
}
