import type { Span } from '../../text/span.ts';
import { JAPANESE_ERAS, MULTIPLIERS } from './numberWords.ts';

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

/** 3年半 is three and a half years. */
const HALF = /^\s?(?:(?:年|[かヶヵカ]月|週間|時間|日|倍)半|½)/u;
const AFTERNOON = /^(?:[:.]\p{Nd}{2})?\s?p\.?\s?m\b/iu;
const AFTERNOON_BEFORE = /(?:午後|下午)\s?$/u;
/** "€5k" */
const THOUSANDS = /^k(?![\p{L}\p{Nd}])/iu;
const ERA = /(明治|大正|昭和|平成|令和)\s?$/u;

/** A year of an era is one of ours, an hour of the afternoon one of twenty-four, "1.5 million" 1500000. */
export function inContext(value: string, before: string, after: string): string {
  if (HALF.test(after)) return `${value}.5`;
  const era = ERA.exec(before)?.[1];
  if (era !== undefined && after.trimStart().startsWith('年')) return String(Number(value) + (JAPANESE_ERAS[era] ?? 0));
  if (Number(value) < 12 && (AFTERNOON.test(after) || AFTERNOON_BEFORE.test(before))) return String(Number(value) + 12);
  return lengthened(value, zerosIn(after));
}

/** By how many zeros what stands behind a number lengthens it. */
export function zerosIn(after: string): number {
  if (THOUSANDS.test(after)) return 3;
  const word = MULTIPLIER.exec(after)?.[1]?.toLowerCase();
  return word === undefined ? 0 : MULTIPLIERS.get(word) ?? 0;
}

const MULTIPLIER = /^[\s\u00A0]?([万萬億亿兆]|\p{L}{3,12}(?!\p{L}))/u;

/** `value` with the decimal point `zeros` places further on. */
export function lengthened(value: string, zeros: number): string {
  if (zeros === 0 || (value.match(/\./gu)?.length ?? 0) > 1) return value;
  const [whole = '', decimals = ''] = value.split('.');
  const digits = whole + decimals.padEnd(zeros, '0');
  const point = whole.length + zeros;
  return valueOf(`${digits.slice(0, point)}.${digits.slice(point)}0`);
}

/** Groups of three digits are thousands whatever parts them; else one separator is a decimal point, and several make a number in parts ("2.2.1"). */
export function valueOf(written: string): string {
  const parts = asciiDigits(written).split(/\D+/u);
  const [whole = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  if (rest.length > 0 && whole.length <= 3 && !/^0/u.test(whole) && rest.every((part) => part.length === 3)) return plain(parts.join(''));
  const thousands = rest.slice(0, -1);
  if (rest.length > 1 && thousands.every((part) => part.length === 3)) return decimal(plain(whole + thousands.join('')), last);
  return rest.length === 1 ? decimal(plain(whole), last) : parts.map(plain).join('.');
}

/** Without idle zeros. */
export function plain(digits: string): string {
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
