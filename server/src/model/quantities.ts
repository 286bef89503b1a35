import { span, type Span } from '../text/span.ts';
import { MONTHS, NUMBER_WORDS } from './numberWords.ts';

/** A number as a text means it. */
export interface Quantity {
  /** In plain digits, without separators and leading zeros: "10 000", "10,000" and "１００００" are "10000", "1,5" and "1.5" are "15". */
  readonly value: string;
  /** In the text given. */
  readonly span: Span;
  /** Digits are certain; a word or kanji may mean something else ("one", 一般); the name of a month is its number. */
  readonly kind: 'digits' | 'word' | 'month';
}

/**
 * The numbers in `prose`, dates in their parts, in the order of the text. Digits of footnote marks (superscripts), addresses of the web
 * and enumerators are none. What a number is worth does not depend on the language; words are looked up in all of them.
 */
export function readQuantities(prose: string): readonly Quantity[] {
  const text = prose.includes('://') ? prose.replace(ADDRESS, (found) => ' '.repeat(found.length)) : prose;
  return [...digitsIn(text), ...wordsIn(text), ...kanjiIn(text)].sort((a, b) => a.span.start - b.span.start);
}

const ADDRESS = /https?:\/\/[^\s)>\]]{1,300}/gu;
/** Digits with decimal and thousands separators; a blank separates thousands only. */
const DIGITS = /\p{Nd}+(?:[.,'’．，]\p{Nd}+|[ \u00A0\u202F\u2009]\p{Nd}{3}(?!\p{Nd}))*/gu;
/** 3年半 is three and a half years. */
const HALF = /^\s?(?:年|か月|時間|日|倍)半/u;
/** "23.02.2023", "2023.2.23". */
const DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/u;

function digitsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(DIGITS)].flatMap((match): readonly Quantity[] => {
    const written = match[0].normalize('NFKC');
    const at = span(match.index, match.index + match[0].length);
    const half = HALF.test(text.slice(at.end, at.end + 4)) ? '5' : '';
    if (!DATE.test(written)) return [{ value: `${plainDigits(written)}${half}`, span: at, kind: 'digits' }];
    return written.split('.').map((part) => ({ value: plainDigits(part), span: at, kind: 'digits' }));
  });
}

function plainDigits(written: string): string {
  return asciiDigits(written).replace(IDLE_ZEROS, '').replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
}

/** "1.0" is 1; three zeros are thousands. */
const IDLE_ZEROS = /[.,]0{1,2}$/u;

/** Arabic-Indic and other decimal digits as ASCII ones: each script has its ten in a row. */
function asciiDigits(written: string): string {
  return written.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50].find((zero) => code >= zero && code < zero + 10);
    return zeros === undefined ? digit : String(code - zeros);
  });
}

const WORD = /\p{L}+(?:[-’']\p{L}+)?/gu;

function wordsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(WORD)].flatMap((match): readonly Quantity[] => {
    const word = match[0].toLowerCase();
    const at = span(match.index, match.index + match[0].length);
    const month = MONTHS.get(word);
    if (month !== undefined) return [{ value: String(month), span: at, kind: 'month' }];
    const value = NUMBER_WORDS.get(word);
    return value === undefined ? [] : [{ value: String(value), span: at, kind: 'word' }];
  });
}

const KANJI = /[〇一二三四五六七八九十百千]{1,12}/gu;

function kanjiIn(text: string): readonly Quantity[] {
  return [...text.matchAll(KANJI)].map((match) => ({ value: String(kanjiValue(match[0])), span: span(match.index, match.index + match[0].length), kind: 'word' }));
}

/** 二十三 is 23, 二〇二三 is 2023. */
function kanjiValue(written: string): number {
  if (!/[十百千]/u.test(written)) return Number([...written].map((sign) => KANJI_DIGITS.indexOf(sign)).join(''));
  let total = 0;
  let open = 0;
  for (const sign of written) {
    const unit = KANJI_UNITS[sign];
    if (unit === undefined) open = KANJI_DIGITS.indexOf(sign);
    else {
      total += (open === 0 ? 1 : open) * unit;
      open = 0;
    }
  }
  return total + open;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
