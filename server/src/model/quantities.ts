import { primaryOf } from '../text/languageScripts.ts';
import { Runs } from '../text/runs.ts';
import { span, type Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { JAPANESE_ERAS, joinsNumbers, mayCount, MULTIPLIERS, monthOfWord, numberOfWord, numberOfWords } from './numberWords.ts';

/** A number as a text means it. */
export interface Quantity {
  /** In plain digits, without separators of thousands and idle zeros: "10 000", "10,000" and "１００００" are "10000", "1,5" and "1.50" are "1.5". */
  readonly value: string;
  /** In the text given. */
  readonly span: Span;
  /**
   * Digits are certain; so is a `cardinal` ("two", «двух», 二名); any other `word` may mean something else ("second", 一般); a
   * `roman` numeral may be letters; the name of a month is its number.
   */
  readonly kind: 'digits' | 'cardinal' | 'word' | 'roman' | 'month';
}

/**
 * The numbers in `prose`, dates in their parts, in the order of the text. Marks of footnotes, addresses of the web and
 * enumerators are none.
 *
 * @param language primary subtag of the language in which words are looked up; all languages without
 */
export function readQuantities(prose: string, language?: string): readonly Quantity[] {
  const text = NO_NUMBERS_SIGN.test(prose) ? prose.replace(NO_NUMBERS, (found) => ' '.repeat(found.length)) : prose;
  return [...digitsIn(text), ...wordsIn(text, language), ...kanjiIn(text), ...romansIn(text)].sort((a, b) => a.span.start - b.span.start);
}

/** The numbers in a block, by the words of its language: a question to `recall`. */
export function quantitiesOf({ prose, language }: Block): readonly Quantity[] {
  return readQuantities(prose, primaryOf(language));
}

/** Addresses of the web and marks of footnotes. */
const NO_NUMBERS = /https?:\/\/[^\s)>\]\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]{1,300}|\[\^[^\]\s]{1,20}\]/gu;
const NO_NUMBERS_SIGN = /:\/\/|\[\^/u;
/** Thousands apart by blanks, with or without decimals; digits with any separators. */
const DIGITS = /(?=[\d\u0660-\u{10FFFF}])(?:\p{Nd}{1,3}(?:[ \u00A0\u202F\u2009]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,'’．，]\p{Nd}+)*)/gu;
/** 3年半 is three and a half years. */
const HALF = /^\s?(?:年|か月|時間|日|倍)半/u;
/** "23.02.2023", "2023.2.23". */
const DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/u;
const AFTERNOON = /^(?:[:.]\p{Nd}{2})?\s?p\.?\s?m\b/iu;
const AFTERNOON_BEFORE = /(?:午後|下午)\s?$/u;
/** "3.30 p.m." */
const HALF_DAY = /^\s?[ap]\.?\s?m\b/iu;
const HOUR_WITH_DOT = /^(\d{1,2})\.(\d{2})$/u;
/** The minutes of a full hour: "9:00" is 9 a.m. */
const FULL_HOUR = /\p{Nd}(?::|時|\s?h\s?)$/u;
const MONTH_SIGN = /^\s?月/u;
const ERA = /(明治|大正|昭和|平成|令和)\s?$/u;

function digitsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(DIGITS)].flatMap((match): readonly Quantity[] => {
    const written = match[0].normalize('NFKC');
    const at = span(match.index, match.index + match[0].length);
    if (DATE.test(written)) return written.split('.').map((part) => ({ value: valueOf(part), span: at, kind: 'digits' }));
    const before = text.slice(Math.max(0, at.start - 4), at.start);
    const after = text.slice(at.end, at.end + 14);
    if (/^0{2}$/u.test(written) && FULL_HOUR.test(before)) return [];
    const [, hour, minutes] = (HALF_DAY.test(after) ? HOUR_WITH_DOT.exec(written) : null) ?? [];
    if (hour !== undefined && minutes !== undefined) return [inContext(plain(hour), before, after), ...(minutes === '00' ? [] : [plain(minutes)])].map((value) => ({ value, span: at, kind: 'digits' }));
    if (MONTH_SIGN.test(after) && /^\d{1,2}$/u.test(written)) return [{ value: valueOf(written), span: at, kind: 'month' }];
    return [{ value: inContext(valueOf(written), before, after), span: at, kind: 'digits' }];
  });
}

/** A year of an era is one of ours, an hour of the afternoon one of twenty-four, "1.5 million" 1500000. */
function inContext(value: string, before: string, after: string): string {
  if (HALF.test(after)) return `${value}.5`;
  const era = ERA.exec(before)?.[1];
  if (era !== undefined && after.trimStart().startsWith('年')) return String(Number(value) + (JAPANESE_ERAS[era] ?? 0));
  if (Number(value) < 12 && (AFTERNOON.test(after) || AFTERNOON_BEFORE.test(before))) return String(Number(value) + 12);
  const word = MULTIPLIER.exec(after)?.[1]?.toLowerCase();
  return word === undefined ? value : lengthened(value, MULTIPLIERS.get(word) ?? 0);
}

const MULTIPLIER = /^[\s\u00A0]?([万萬億亿兆]|\p{L}{3,12}(?!\p{L}))/u;

/** `value` with the decimal point `zeros` places further on. */
function lengthened(value: string, zeros: number): string {
  if (zeros === 0 || (value.match(/\./gu)?.length ?? 0) > 1) return value;
  const [whole = '', decimals = ''] = value.split('.');
  const digits = whole + decimals.padEnd(zeros, '0');
  const point = whole.length + zeros;
  return valueOf(`${digits.slice(0, point)}.${digits.slice(point)}0`);
}

/** Groups of three digits are thousands whatever parts them; else one separator is a decimal point, and several make a number in parts ("2.2.1"). */
function valueOf(written: string): string {
  const parts = asciiDigits(written).split(/\D+/u);
  const [whole = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  if (rest.length > 0 && whole.length <= 3 && !/^0/u.test(whole) && rest.every((part) => part.length === 3)) return plain(parts.join(''));
  const thousands = rest.slice(0, -1);
  if (rest.length > 1 && thousands.every((part) => part.length === 3)) return decimal(plain(whole + thousands.join('')), last);
  return rest.length === 1 ? decimal(plain(whole), last) : parts.map(plain).join('.');
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

/** "1.0" is 1. */
function decimal(whole: string, decimals: string): string {
  let end = decimals.length;
  while (end > 0 && decimals.charAt(end - 1) === '0') end--;
  return end === 0 ? whole : `${whole}.${decimals.slice(0, end)}`;
}

/** Arabic-Indic and other decimal digits as ASCII ones: each script has its ten in a row. */
function asciiDigits(written: string): string {
  return written.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50].find((zero) => code >= zero && code < zero + 10);
    return zeros === undefined ? digit : String(code - zeros);
  });
}

const WORDS = new Runs('\\p{L}', 1);

function wordsIn(text: string, language: string | undefined): readonly Quantity[] {
  const found: Quantity[] = [];
  let run: NumberRun | undefined;
  for (const { start, end } of countingWordsIn(text)) {
    const word = text.slice(start, end);
    const month = monthOfWord(word, language);
    const alone = month === undefined ? numberOfWord(word, language) : undefined;
    // "5 mil" is said by its digits.
    const number = alone?.value === 1000 && DIGIT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ? undefined : alone;
    if (month !== undefined) found.push({ value: String(month), span: span(start, end), kind: 'month' });
    const power = run !== undefined && MULTIPLIERS.has(word.toLowerCase());
    if (number === undefined && !power) continue;
    const before: NumberRun | undefined = run !== undefined && joinsNumbers(text.slice(run.end, start), text.slice(end, end + 12)) ? run : undefined;
    const value = before === undefined ? undefined : numberOfWords([...before.words, word], language);
    if (before !== undefined && value !== undefined) run = { words: [...before.words, word], start: before.start, end, value, certain: power || before.certain };
    else if (number === undefined) continue;
    else {
      if (run !== undefined) found.push(quantityOf(run, text));
      run = { words: [word], start, end, value: number.value, certain: true };
    }
    // An ordinal means the number, and may be said otherwise; “one” behind a number is one.
    run = { ...run, certain: number === undefined || number.certain || (run.words.length > 1 && (number.value >= 100 || PLAIN.test(word))) };
  }
  if (run !== undefined) found.push(quantityOf(run, text));
  return found;
}

/** The words that may say a number: few do. */
function countingWordsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  WORDS.each(text, (start, end) => {
    if (mayCount(text.slice(start, end).toLowerCase())) found.push(span(start, end));
    return true;
  });
  return found;
}

const DIGIT_BEFORE = /\p{Nd}[\s\u00A0]?$/u;

/** Words that say one number together. */
interface NumberRun {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** It can mean nothing else. */
  readonly certain: boolean;
}

const PLAIN = /^(?:one|neuf|acht|une?|una|uno|один|одна|одно|одного|одной|одному|одним|одну)$/iu;

function quantityOf({ start, end, value, certain }: NumberRun, text: string): Quantity {
  return { value: inContext(String(value), '', text.slice(end, end + 14)), span: span(start, end), kind: certain ? 'cardinal' : 'word' };
}

/** None begins with 〇, which alone stands where a number is still to come. */
const KANJI = /(?<!〇)[一二三四五六七八九十百千][〇一二三四五六七八九十百千]{0,11}/gu;
/** What is counted: with it, kanji are a number and not a part of a word (一般, 十分, 第三者). */
const COUNTED = /^(?:年|月|日|名|人|つ|か[月国年所条]|箇|ヶ|ヵ|カ月|個|件|回|条|項|章|節|号|点|種|週|時間|倍|分の|世紀|パーセント|％|%)/u;
/** "千件" is a unit as often as a number. */
const LOOSE = /^(?:一+|[百千])$/u;

function kanjiIn(text: string): readonly Quantity[] {
  return [...text.matchAll(KANJI)].map((match): Quantity => {
    const at = span(match.index, match.index + match[0].length);
    const after = text.slice(at.end, at.end + 4);
    const value = inContext(String(kanjiValue(match[0])), text.slice(Math.max(0, at.start - 4), at.start), after);
    if (!COUNTED.test(after)) return { value, span: at, kind: 'word' };
    if (after.startsWith('月')) return { value, span: at, kind: 'month' };
    return { value, span: at, kind: LOOSE.test(match[0]) ? 'word' : value.length > 2 ? 'digits' : 'cardinal' };
  });
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

/** Numerals of centuries, articles, chapters. C, D and M stand in too many abbreviations. */
const ROMAN = /(?=[IVXL])(?<![\p{L}\p{Nd}.-])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{Nd}]|-\p{L})/gu;

function romansIn(text: string): readonly Quantity[] {
  return [...text.matchAll(ROMAN)].map((match) => ({ value: String(romanValue(match[0])), span: span(match.index, match.index + match[0].length), kind: 'roman' }));
}

function romanValue(written: string): number {
  const values = [...written].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
