import type { LabelForm, Numeral } from '../label.ts';
import type { LabelReading } from '../piece.ts';
import { eachLabelWord } from './labelWords.ts';
import { numeralValue, writeNumeral } from './numerals.ts';

/** What may be a label at the beginning of a line. */
export interface ReadLabel {
  /** Length of the label in UTF-16 code units. */
  readonly length: number;
  readonly readings: readonly LabelReading[];
  /** Begins with a word ("Annex A"). */
  readonly worded: boolean;
}

/**
 * Reads what stands at `at` in `text` as a label; `undefined` where nothing there can be one. `end` is the end of the line.
 * Tables of the forms with examples: `labelForms` below.
 */
export function readLabel(text: string, at: number, end: number): ReadLabel | undefined {
  const beginning = text.slice(at, Math.min(end, at + LONGEST));
  const first = beginning.charCodeAt(0);
  if (!MAY_BEGIN(first)) return undefined;
  return readWorded(beginning) ?? readPlain(beginning);
}

/** The label with another value, in the same form. */
export function writeLabel(form: LabelForm, path: readonly number[], suffix = ''): string {
  const components = path.map((value, i) => writeNumeral(value, numeralAt(form, i, path.length), i === path.length - 1 ? form.width : 1));
  const ordered = form.reversed ? components.reverse() : components;
  return form.before + ordered.join(form.separator) + (form.after.endsWith(suffix) ? '' : suffix) + form.after;
}

/** A deeper label of a decimal form is decimal from its second component on ("A.1.2"). */
function numeralAt(form: LabelForm, place: number, depth: number): Numeral {
  if (depth === 1 || place === 0) return form.numerals[0] ?? 'decimal';
  return form.numerals[place] ?? 'decimal';
}

const LONGEST = 64;

const SECTION_SIGN = 0xa7;

/** Digits, Latin, Greek and Cyrillic letters, the section sign, brackets, full-width digits and brackets, kanji. */
function MAY_BEGIN(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x28 || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
    || unit === SECTION_SIGN || (unit >= 0xc0 && unit <= 0x17f) || (unit >= 0x386 && unit <= 0x3a9) || (unit >= 0x410 && unit <= 0x451) || (unit >= 0xff08 && unit <= 0xff19) || (unit >= 0x3040 && unit <= 0x9fff);
}

/** "Annex A", "ARTICLE IV", "Art. 5", "§ 5", "Article premier", "Artículo 3.º", "Section 13.7", "第3条", "第3条の2", "附属書A", "NOTE 1", "Resolution 2023-01", "Resolution P-2025-08", "RESOLUTION 69A". */
function readWorded(beginning: string): ReadLabel | undefined {
  const japanese = JAPANESE_ORDINAL.exec(beginning);
  if (japanese !== null) return readJapaneseOrdinal(japanese);
  const first = FIRST.exec(beginning);
  if (first !== null) return readFirst(first);
  const match = WORDED.exec(beginning) ?? WORDED_WITH_NOTE.exec(beginning) ?? WORDED_JAPANESE.exec(beginning);
  if (match === null) return undefined;
  const [whole, word = '', blank = '', prefix = '', number = '', close = ''] = match;
  const kind = KIND_OF.get(word.toLowerCase());
  if (kind === undefined || (!CAPITAL.test(word) && word !== '§')) return undefined;
  const next = beginning.charAt(whole.length);
  if (next !== '' && !AFTER_WORDED.test(next)) return undefined;
  const readings = readNumber(number).map(({ numerals, path, separator, suffix, reversed, width }) => ({
    form: {
      key: `${kind} ${prefix}${reversed ? 'r' : ''}${ownSeries(number, numerals[0])}${shapeOf(numerals[0] ?? 'decimal')}${path.length > 1 ? plainHyphen(separator) : ''}`,
      before: word + blank + prefix, numerals, separator, after: close, reversed, width,
    },
    path, suffix,
  }));
  return readings.length > 0 ? { length: whole.length, readings, worded: true } : undefined;
}

/**
 * The letter before the one that counts. "Annex ZA" goes on to ZB and does not come after Annex B: European, national and Japanese
 * annexes (ZA, NA, JA) and those of a supplement (SA) are counted apart from the standard's own.
 */
function ownSeries(number: string, numeral: Numeral | undefined): string {
  return numeral === 'upperLetter' ? TWO_LETTERS.exec(number)?.[1] ?? '' : '';
}

const TWO_LETTERS = /^([A-Z])[A-Z](?![A-Z])/u;

/** "Article premier", "Chapitre Ier": the first of a French text is written out. */
function readFirst([whole, word = '', blank = '', number = '', close = '']: RegExpExecArray): ReadLabel | undefined {
  const kind = KIND_OF.get(word.toLowerCase());
  if (kind === undefined || !CAPITAL.test(word)) return undefined;
  const numeral: Numeral = number.startsWith('I') ? 'upperRoman' : 'decimal';
  const form: LabelForm = { key: `${kind} ${shapeOf(numeral)}`, before: word + blank, numerals: [numeral], separator: '.', after: close, reversed: false, width: 1 };
  return { length: whole.length, readings: [{ form, path: [1], suffix: '' }], worded: true };
}

/** Hyphens of all kinds, with a stray blank behind or not, count as one separator. */
function plainHyphen(separator: string): string {
  return separator.trim().replace(HYPHENS, '-');
}

function readJapaneseOrdinal(match: RegExpExecArray): ReadLabel | undefined {
  const [whole, number = '', unit = '', inserted = ''] = match;
  for (const numeral of ['decimal', 'fullWidth', 'kanji'] as const) {
    const value = numeralValue(number, numeral);
    if (value === undefined || value === 0) continue;
    const form: LabelForm = { key: `第${unit}`, before: '第', numerals: [numeral], separator: '.', after: unit + inserted, reversed: false, width: 1 };
    return { length: whole.length, readings: [{ form, path: [value], suffix: inserted }], worded: true };
  }
  return undefined;
}

/** "1.", "1.1.", "1.1", "1)", "(1)", "a)", "(a)", "IV.", "A.1", "SI.5.2", "а)", "１．１", "一、", "1bis.2", "b)bis". */
function readPlain(beginning: string): ReadLabel | undefined {
  const match = PLAIN.exec(beginning);
  if (match === null) return undefined;
  const [whole, open = '', number = '', close = '', late = ''] = match;
  const closed = close !== '' || open !== '';
  if ((ORDINAL_MARK.test(close) && !/^\d+$/u.test(number)) || DAY.test(number)) return undefined;
  if (open !== '' && close !== ')' && close !== '）' && !(close === '' && late === '' && FORGOTTEN.test(number))) return undefined;
  const next = beginning.charAt(whole.length);
  if (next !== '' && !BLANK.test(next) && !(closed && (GLUED.test(next) || NEXT_LABEL.test(beginning.slice(whole.length))))) return undefined;
  const readings = readNumber(number).flatMap((read) => {
    if (read.path.length === 1 && /^[A-Z]{2}$/u.test(number)) return read.numerals[0] === 'upperRoman' ? closedReading(read) : [];
    return closedReading(read);
  });
  return readings.length > 0 ? { length: whole.length, readings, worded: false } : undefined;

  function closedReading(read: ReadNumber): readonly LabelReading[] {
    const bare = !closed && late === '';
    if (bare && !mayStandBare(read.numerals, read.path) && !FORGOTTEN.test(number)) return [];
    if (close === '、' && read.numerals[0] !== 'kanji' && read.numerals[0] !== 'fullWidth') return [];
    const suffix = read.suffix + late.trim();
    const key = open + shapeOf(read.numerals[0] ?? 'decimal') + (read.inserted === '' ? '' : `<${read.inserted}>`) + close;
    const form: LabelForm = { key, before: open + read.inserted, numerals: read.numerals, separator: read.separator, after: close + late, reversed: read.reversed, width: read.width };
    return read.reversed ? [] : [{ form, path: read.path, suffix }];
  }
}

interface ReadNumber {
  readonly numerals: readonly Numeral[];
  readonly path: readonly number[];
  readonly separator: string;
  readonly suffix: string;
  /** The part before an inserted component: "1bis." of "1bis.2"; its followers count by themselves. */
  readonly inserted: string;
  readonly reversed: boolean;
  readonly width: number;
}

/** All ways to read "1.4", "2023-01", "IV", "i", "69A", "5bis", "1bis.2". */
function readNumber(number: string): readonly ReadNumber[] {
  const inserted = INSERTED.exec(number)?.[0] ?? '';
  const rest = number.slice(inserted.length);
  const suffixed = SUFFIXED.exec(rest);
  const suffix = suffixed?.[2] ?? '';
  const core = suffixed?.[1] ?? rest;
  const separator = core.includes('．') ? '．' : SEPARATOR.exec(core)?.[0] ?? '.';
  const parts = core.split(separator);
  const first = parts[0] ?? '';
  const read = numeralsOf(first).flatMap((numeral) => {
    const numerals = parts.map((_, i): Numeral => (i === 0 ? numeral : numeral === 'fullWidth' ? 'fullWidth' : 'decimal'));
    const values = parts.map((part, i) => numeralValue(part, numerals[i] ?? 'decimal'));
    if (values.some((value) => value === undefined)) return [];
    const path = values.map((value) => value ?? 0);
    if (path.length > 1 && (NOT_DEEP.has(numeral) || (numeral === 'upperRoman' && (path[0] ?? 0) > MOST_DEEP_ROMAN))) return [];
    const reversed = separator !== '.' && separator !== '．' && path.length === 2 && (path[1] ?? 0) > 1900 && (path[0] ?? 0) < 1900;
    const last = reversed ? first : parts.at(-1) ?? '';
    const width = /^0\d/u.test(last) ? last.length : 1;
    return [{ numerals, path: reversed ? [...path].reverse() : path, separator, suffix, inserted, reversed, width }];
  });
  // "II.1" is no paragraph of an annex II after Z.
  const roman = first.length > 1 && parts.length > 1 ? read.filter(({ numerals: [numeral] }) => numeral === 'upperRoman') : [];
  return roman.length > 0 ? roman : read;
}

const NOT_DEEP: ReadonlySet<Numeral> = new Set(['lowerRoman', 'kanji', 'lowerLetter'] as const);
/** "XX.1"; "L.1" and "C.2" belong to annexes L and C. */
const MOST_DEEP_ROMAN = 39;

function numeralsOf(text: string): readonly Numeral[] {
  return ALL_NUMERALS.filter((numeral) => numeralValue(text, numeral) !== undefined);
}

/** A letter that is no word of its own: its dot or bracket was forgotten where its siblings have one. */
const FORGOTTEN = /^[b-df-hj-np-tv-xzбгдежз]$/u;

/** A number without a dot or bracket behind it: "1 Scope", "2.1 Objectives", "A.1 General"; a lone letter or roman numeral is a word. */
function mayStandBare(numerals: readonly Numeral[], path: readonly number[]): boolean {
  const first = numerals[0];
  if (first === 'decimal' || first === 'fullWidth' || first === 'kanji') return true;
  return (first === 'upperLetter' || first === 'upperRoman') && path.length > 1;
}

function shapeOf(numeral: Numeral): string {
  return SHAPES[numeral];
}

const SHAPES: Readonly<Record<Numeral, string>> = {
  decimal: '#', fullWidth: '＃', kanji: '一', lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I', lowerCyrillic: 'а', upperCyrillic: 'А',
};
const ALL_NUMERALS: readonly Numeral[] = [
  'decimal', 'fullWidth', 'kanji', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'lowerCyrillic', 'upperCyrillic',
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  eachLabelWord().flatMap(({ text, word }) => (word.refersOnly === true ? [] : [[text, word.kind] as const])),
);

/** "09.02.2028": a day, as many write it. */
const DAY = /^[0-3]?\d\.[01]?\d\.(?:19|20)\d\d$/u;
const BLANK = /[\s\u00A0\u3000]/u;
/** What may stand behind a closed number without a blank: East Asian text, and a word whose blank was forgotten ("7.Liability", "5.2.“Data”"). */
const GLUED = /[\p{Lu}“«„\u3040-\u30FF\u3400-\u9FFF「『（]/u;
/** “2.—(1) In these Regulations”, “(b)(1) If …”: the first paragraph stands on the line of the number that holds it. */
const NEXT_LABEL = /^[—–]?\(\d{1,2}\)\s/u;
/** “1°”, “1.º”, “1ª.-” */
const ORDINAL_MARK = /^\.?[°ºª]/u;
const CAPITAL = /^[\p{Lu}\u3040-\u9FFF]/u;
const AFTER_WORDED = /[\d\s\u00A0\u3000:.)（(–—\-\u2015\u2212\uFF0D：\u3040-\u9FFF]/u;
const HYPHENS = /[-\u2010\u2011\u2013]/u;
const SEPARATOR = /[-\u2010\u2011\u2013/] ?/u;
const WORDED = /^(\p{L}{3,14}|[Aa][Rr][Tt]\.|[Чч][Лл]\.|§)((?:[ \u00A0]{1,3}|(?<=§))(?:(?:[Nn]o\.?|[Nn][°º]|№)[ \u00A0]?)?)([A-Z]-(?=\d))?((?:[A-Z]{1,2}|[IVXLC]{1,8}|\d{1,4}|[А-Я])(?:bis|ter|quater)?(?:(?:\.|[-\u2010\u2011\u2013/] ?)\d{1,4}){0,5}(?:[a-zA-Z]|[ \u00A0-]{0,2}(?:bis|ter|quater|quinquies|sexies))?)(\.?[°ºª][.:]?|[.:)])?(?![\p{L}\d]|\.\d)/u;
const FIRST = /^(\p{L}{3,14}|[Aa][Rr][Tt]\.)([ \u00A0]{1,3})(premier|PREMIER|première|PREMIÈRE|unique|UNIQUE|1er|1ER|1re|1ère|Ier|IER)([.:])?(?![\p{L}\d])/u;
/** "ARTICLE XVIII1": the mark of a footnote, glued to the number by a converter. */
const WORDED_WITH_NOTE = /^(\p{L}{3,14})([ \u00A0]{1,3})()([IVXLC]{1,8})()(?=\d{1,2}(?:\s|$))/u;
const WORDED_JAPANESE = /^([\u3040-\u9FFF]{1,4})([ \u3000]{0,2})()(\d{1,4}\/\d{4}(?![ \u3000]?[\u3041-\u309F及並又])|(?:[A-Z]{1,2}|\d{1,4}|[０-９]{1,3})(?:[.-]\d{1,4}){0,4}(?!\/))([.:：)])?(?![A-Za-z\d])/u;
const JAPANESE_ORDINAL = /^第[ \u3000]?([0-9]{1,3}|[０-９]{1,3}|[一二三四五六七八九十百]{1,5})[ \u3000]?([条章節部項号])((?<=条)[ \u3000]?の[ \u3000]?(?:[0-9]{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3}))?(?![\u3041-\u309F及又並第、，])/u;
const PLAIN = /^([（(]?)((?:\d{1,4}|[０-９]{1,4}|[一二三四五六七八九十百]{1,5}|[ivxlcIVXLC]{1,8}|[a-zA-Zа-яА-Я]{1,2})(?:bis|ter|quater)?(?:[.．]\d{1,4}|[.．][０-９]{1,4}){0,6}(?:[a-z]|bis|ter|quater)?)((?:[.)]{1,2}[-–](?=[\s\u00A0\p{Lu}])|\.?[°ºª](?:\.?[-–]|[.)])?(?=[\s\u00A0]|$)|(?<=^[IVXLC]{1,8})\.? [-–—](?= )|[.)．）、])?)( {0,2}(?:bis|ter|quater)(?![\p{L}\d]))?(?=$|[—–]?\(\d{1,2}\)\s|[\s\u00A0\u3000\u3040-\u30FF\u3400-\u9FFF「『（]|(?<=\d[.)]-?)(?:\p{Lu}|[“«„]\p{L})\p{L})/u;
const INSERTED = /^\d{1,4}(?:bis|ter|quater)[.](?=\d)/u;
const SUFFIXED = /^(.*\d)([a-zA-Z]|[ \u00A0-]{0,2}(?:bis|ter|quater|quinquies|sexies))$/u;
