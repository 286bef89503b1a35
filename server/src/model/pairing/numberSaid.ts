import { numeralValue } from '../labels/numerals.ts';

/**
 * The number of a title that says nothing else, in a language whose word for an article is none of the words of labels: 10 of “Articolul 10”,
 * “Điều 10:”, “10 straipsnis”, “第十條”, “제10조”, “المادة ١٠”; `undefined` of other words.
 */
export function numberSaid(prose: string): number | undefined {
  if (prose.length > LONGEST) return undefined;
  const [, behind, before, between] = TITLE.exec(prose) ?? [];
  const number = behind ?? before ?? between;
  if (number === undefined) return undefined;
  if (DIGITS.test(number)) return [...number].reduce((value, digit) => value * 10 + digitValue(digit), 0);
  return numeralValue(number, 'upperRoman') ?? numeralValue(number, 'kanji');
}

const LONGEST = 32;
const WORDS = '[\\p{L}\\p{M}]{2,20}(?: [\\p{L}\\p{M}]{1,20})?';
const FIGURES = '\\p{Nd}{1,3}|[IVXLC]{1,8}';
/** A word or two and a number, a number and a word, or a number between two signs of East Asia. */
const TITLE = new RegExp(`^(?:${WORDS} (${FIGURES})[.:]?|(${FIGURES})\\.? \\p{L}[\\p{L}\\p{M}]{2,20}|[第제] ?(\\p{Nd}{1,3}|[一二三四五六七八九十百]{1,5}) ?\\p{Lo})$`, 'u');
const DIGITS = /^\p{Nd}+$/u;

/** Digits of all scripts stand in tens that begin where a row of Unicode does, those of India six places after. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  return (code & 0xf) - (code >= 0x900 && code < 0xe00 ? 6 : 0);
}
