import { isClosing, matches, type Matcher } from './elementMatchers.ts';
import type { Unit } from './elementUnits.ts';
import { signatureLine } from './signatureLines.ts';
import { valedictionOf } from './valediction.ts';

/**
 * The line that says in which office somebody signs a letter, whatever the office is called: it stands below the closing, beside a name,
 * or in one line with it. `undefined` where a name stands alone, or there is no closing.
 * @param end the units of the end of a letter, in the order of the text
 */
export function officeOf(end: readonly Unit[], matchers: readonly Matcher[]): Unit | undefined {
  const closings = matchers.filter(isClosing);
  const told = end.findLastIndex((unit) => closings.some((matcher) => matches(unit, matcher)));
  const shown = told < 0 ? valedictionOf(end, matchers) : undefined;
  const closing = shown === undefined ? told : end.indexOf(shown);
  if (closing < 0) return undefined;
  const others = matchers.filter((matcher) => !matcher.vague && !matcher.requirement.looks.includes('letterhead'));
  const lines = linesAmong(end.slice(closing + 1)).slice(0, MOST_LINES);
  const behind = lines.findIndex((unit) => others.some((matcher) => matches(unit, matcher)));
  const signed = behind < 0 ? lines : lines.slice(0, behind);
  const lineTells = signed.map(({ written, block }) => signatureLine(written, block));
  return signed.find((unit, i) => lineTells[i] === 'both' || (lineTells[i] === 'office' && isBeside(i - 1, unit) && lineTells[i - 1] !== undefined) || (lineTells[i] === 'office' && lineTells[i + 1] === 'name'));

  /** Nobody signs twice: what stands there again is no office. */
  function isBeside(i: number, unit: Unit): boolean {
    return signed[i] !== undefined && signed[i].text !== unit.text;
  }
}

/** Each block by its lines, where it has several. */
function linesAmong(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit, i) => !(unit.whole && units[i + 1]?.block === unit.block));
}

/** A name, and an office of up to three lines. */
const MOST_LINES = 4;
