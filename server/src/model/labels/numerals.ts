import type { Numeral } from '../label.ts';

/** Value of `text` read as `numeral`; `undefined` where it is none. */
export function numeralValue(text: string, numeral: Numeral): number | undefined {
  switch (numeral) {
    case 'decimal': return DECIMAL.test(text) ? Number(text) : undefined;
    case 'fullWidth': return FULL_WIDTH.test(text) ? Number(halfWidth(text)) : undefined;
    case 'kanji': return kanjiValue(text);
    case 'lowerRoman': return romanValue(text, LOWER_ROMAN);
    case 'upperRoman': return romanValue(text.toLowerCase(), LOWER_ROMAN, text === text.toUpperCase());
    case 'lowerLetter': return text.length === 2 ? doubledValue(text) : letterValue(text, LATIN);
    case 'upperLetter': return text === text.toUpperCase() ? letterValue(text.toLowerCase(), LATIN) : undefined;
    case 'lowerCyrillic': return letterValue(text, CYRILLIC);
    case 'upperCyrillic': return text === text.toUpperCase() ? letterValue(text.toLowerCase(), CYRILLIC) : undefined;
  }
}

/** `value` (from 1) written as `numeral`; decimals padded with zeros to `width`. */
export function writeNumeral(value: number, numeral: Numeral, width = 1): string {
  switch (numeral) {
    case 'decimal': return String(value).padStart(width, '0');
    case 'fullWidth': return String(value).padStart(width, '0').replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_OFFSET));
    case 'kanji': return writeKanji(value);
    case 'lowerRoman': return writeRoman(value);
    case 'upperRoman': return writeRoman(value).toUpperCase();
    case 'lowerLetter': return value > LATIN.length ? LATIN.charAt(value - LATIN.length - 1).repeat(2) : writeLetters(value, LATIN);
    case 'upperLetter': return writeLetters(value, LATIN).toUpperCase();
    case 'lowerCyrillic': return writeLetters(value, CYRILLIC);
    case 'upperCyrillic': return writeLetters(value, CYRILLIC).toUpperCase();
  }
}

const DECIMAL = /^\d{1,6}$/u;
const FULL_WIDTH = /^[０-９]{1,6}$/u;
const FULL_WIDTH_OFFSET = 0xff10 - 0x30;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The letters that Russian lists use: without ё, й, ъ, ы, ь. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LOWER_ROMAN = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const ROMAN_PARTS: readonly (readonly [string, number])[] = [
  ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1],
];
const KANJI_DIGITS = '〇一二三四五六七八九';

function halfWidth(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

function letterValue(text: string, alphabet: string): number | undefined {
  if (text.length === 1) {
    const place = alphabet.indexOf(text);
    return place < 0 ? undefined : place + 1;
  }
  // Annexes with two letters: SA, SB … (ISO/IEC Directives, Part 1, Consolidated ISO Supplement).
  if (text.length !== 2) return undefined;
  const first = alphabet.indexOf(text.charAt(0));
  const second = alphabet.indexOf(text.charAt(1));
  return first < 0 || second < 0 ? undefined : (first + 1) * alphabet.length + second + 1;
}

/** Items after z) are aa), bb) …. */
function doubledValue(text: string): number | undefined {
  const place = LATIN.indexOf(text.charAt(0));
  return place < 0 || text.charAt(0) !== text.charAt(1) ? undefined : LATIN.length + place + 1;
}

function writeLetters(value: number, alphabet: string): string {
  if (value <= alphabet.length) return alphabet.charAt(value - 1);
  const first = Math.floor((value - 1) / alphabet.length);
  return alphabet.charAt(first - 1) + alphabet.charAt((value - 1) % alphabet.length);
}

function romanValue(text: string, pattern: RegExp, allowed = true): number | undefined {
  if (!allowed || text.length > 12 || !pattern.test(text)) return undefined;
  let rest = text;
  let value = 0;
  for (const [part, worth] of ROMAN_PARTS) {
    while (rest.startsWith(part)) {
      value += worth;
      rest = rest.slice(part.length);
    }
  }
  return value;
}

function writeRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [part, worth] of ROMAN_PARTS) {
    while (rest >= worth) {
      text += part;
      rest -= worth;
    }
  }
  return text;
}

/** Kanji numerals up to 999: 三, 十二, 二十, 百五. */
function kanjiValue(text: string): number | undefined {
  const match = /^(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(text);
  if (match === null || text === '') return undefined;
  const hundreds = text.includes('百') ? digitOr(match[1], 1) * 100 : 0;
  const tens = text.includes('十') ? digitOr(match[2], 1) * 10 : 0;
  return hundreds + tens + digitOr(match[3], 0);
}

function digitOr(text: string | undefined, otherwise: number): number {
  return text === undefined || text === '' ? otherwise : KANJI_DIGITS.indexOf(text);
}

function writeKanji(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  return place(hundreds, '百') + place(tens, '十') + (ones > 0 ? KANJI_DIGITS.charAt(ones) : '');
}

function place(digit: number, unit: string): string {
  if (digit === 0) return '';
  return (digit > 1 ? KANJI_DIGITS.charAt(digit) : '') + unit;
}
