import { primaryOf } from '../../text/languageScripts.ts';
import { DATE_WORDS } from '../../types/monthNames.ts';
import { readDates } from '../../types/readDates.ts';

/**
 * Whether a line that is the same in both texts names a day whose month only the source's language calls so: “Geneva, 3 June 2025” in
 * a Spanish text. Of languages whose months are not known, nothing is certain.
 */
export function isLeftDate(line: string, source: string, target: string): boolean {
  const [own, others] = [MONTHS.get(primaryOf(source)), MONTHS.get(primaryOf(target))];
  if (own === undefined || others === undefined || line.length > LONGEST_LINE) return false;
  return readDates(line).some(({ span }) => (line.slice(span.start, span.end).toLowerCase().match(WORD) ?? []).some((word) => own.has(word) && !others.has(word)));
}

/** By language (primary subtag). */
const MONTHS: ReadonlyMap<string, ReadonlySet<string>> = new Map(DATE_WORDS.map(({ language, months }) => [language, new Set(months.flat())]));
const WORD = /\p{L}{3,20}/gu;
/** Longer text is told to be left by its other words. */
const LONGEST_LINE = 80;
