import { overlaps } from '../../text/span.ts';
import type { Finding } from '../check.ts';

/** The findings without numbers of a pair that differ because the date of a resolution is wrong in one language: that is told where it is wrong. */
export function withoutReferenceEchoes<T extends Finding>(findings: readonly T[]): readonly T[] {
  const wrong = findings.filter((finding) => finding.rule === 'references/mismatch');
  if (wrong.length === 0) return findings;
  return findings.filter((finding) => {
    if (finding.rule !== 'translation/numbers') return true;
    const places = [finding.span, ...finding.related.flatMap((it) => (it.uri === undefined ? [it.span] : []))];
    return !wrong.some((mismatch) => places.some((place) => overlaps(place, mismatch.span)));
  });
}
