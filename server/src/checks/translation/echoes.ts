import { overlaps } from '../../text/span.ts';
import type { Finding } from '../check.ts';

/** Findings without those that only follow from another: see `dateEchoes` and `gapEchoes`. */
export function withoutTranslationEchoes<T extends Finding>(findings: readonly T[]): readonly T[] {
  const ofRule = (rule: Finding['rule']) => findings.filter((finding) => finding.rule === rule);
  const echoes = new Set([...dateEchoes(ofRule('translation/numbers'), ofRule('structure/date')), ...gapEchoes(ofRule('translation/characters'), ofRule('numbering/gap'))]);
  return echoes.size === 0 ? findings : findings.filter((finding) => !echoes.has(finding));
}

/**
 * A date of which a translation has another day is told once: in the translation, where its weekday, too, no longer fits; as a weekday that
 * does not fit, where that of the source does not.
 */
function* dateEchoes(differing: readonly Finding[], dates: readonly Finding[]): Iterable<Finding> {
  for (const one of differing) {
    for (const date of dates) {
      if (overlaps(date.span, one.span)) yield date;
      else if (one.related.some((it) => it.uri === undefined && overlaps(it.span, date.span))) yield one;
    }
  }
}

/** A letter of a list that was typed in the other alphabet is no letter that is missing: “с)” between b) and d). */
function* gapEchoes(letters: readonly Finding[], gaps: readonly Finding[]): Iterable<Finding> {
  for (const gap of gaps) {
    const from = gap.related[0]?.span.end ?? gap.span.start;
    if (letters.some(({ span }) => span.start >= from && span.end <= gap.span.start && span.end - span.start === 1)) yield gap;
  }
}
