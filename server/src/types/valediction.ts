import { isPersonsName } from '../model/languages/names.ts';
import { matches, type Matcher } from './elementMatchers.ts';
import type { Unit } from './elementUnits.ts';

/**
 * The line with which a letter closes, whatever it says: a short one that ends with a comma (“With warm regards,”).
 * @param end the units of the end of a letter, in the order of the text
 */
export function valedictionOf(end: readonly Unit[], matchers: readonly Matcher[]): Unit | undefined {
  const lines = end.filter((unit, i) => !(unit.whole && end[i + 1]?.block === unit.block));
  return lines.find((unit) => VALEDICTION.test(unit.written) && !isPersonsName(unit.written.slice(0, -1).trim())
    && !matchers.some((matcher) => !matcher.vague && matches(unit, matcher)));
}

/** “Le Directeur général,” names an office. */
const VALEDICTION = /^(?!(?:Le|La|El|The) |L['’])\p{Lu}[^.!?:;,]{2,40}(?:, [^.!?:;,]{2,40}){0,2},$/u;
