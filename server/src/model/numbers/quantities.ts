import { primaryOf } from '../../text/languageScripts.ts';
import { Runs } from '../../text/runs.ts';
import { span, type Span } from '../../text/span.ts';
import type { Block } from '../block.ts';
import { FARTHEST_HALF, halfBehind, halfInPlace, isHalf } from './halves.ts';
import { kanjiIn, myriadsIn } from './japaneseNumbers.ts';
import { inContext, lengthened, plain, valueOf, zerosIn, type Quantity } from './numberValues.ts';
import { joinsNumbers, mayCount, MULTIPLIERS, monthOfWord, numberOfWord, numberOfWords } from './numberWords.ts';

export type { Quantity };

/**
 * The numbers in `prose`, dates in their parts, in the order of the text. Marks of footnotes, addresses of the web and
 * enumerators are none.
 *
 * @param language primary subtag of the language in which words are looked up; all languages without
 */
export function readQuantities(prose: string, language?: string): readonly Quantity[] {
  const text = NO_NUMBERS_SIGN.test(prose) ? prose.replace(NO_NUMBERS, (found) => ' '.repeat(found.length)) : prose;
  const myriads = myriadsIn(text);
  const rest = myriads.length === 0 ? text : blanked(text, myriads.map((quantity) => quantity.span));
  return [...myriads, ...digitsIn(rest), ...wordsIn(rest, language), ...kanjiIn(rest), ...romansIn(rest)].sort((a, b) => a.span.start - b.span.start);
}

function blanked(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
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
/** "23.02.2023", "2023.2.23". */
const DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/u;
/** "3.30 p.m." */
const HALF_DAY = /^\s?[ap]\.?\s?m\b/iu;
const HOUR_WITH_DOT = /^(\d{1,2})\.(\d{2})$/u;
/** The minutes of a full hour: "9:00" is 9 a.m. */
const FULL_HOUR = /\p{Nd}(?::|時|\s?h\s?)$/u;
const MONTH_SIGN = /^\s?月/u;

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
    if (isHalf(word)) {
      if (isSaid(run, start, text)) continue;
      const half = halfInPlace(text.slice(Math.max(0, start - FARTHEST_HALF), start), text.slice(end, end + 14));
      if (half !== undefined) {
        found.push({ value: half, span: span(start, end), kind: 'word' });
        continue;
      }
    }
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

/** Whether the number before says the half at this place, too. */
function isSaid(run: NumberRun | undefined, at: number, text: string): boolean {
  return run !== undefined && at < run.end + halfBehind(text.slice(run.end, run.end + FARTHEST_HALF));
}

function quantityOf({ start, end, value, certain }: NumberRun, text: string): Quantity {
  const half = halfBehind(text.slice(end, end + FARTHEST_HALF));
  const behind = text.slice(end + half, end + half + 14);
  return { value: half > 0 ? lengthened(`${value}.5`, zerosIn(behind)) : inContext(String(value), '', behind), span: span(start, end), kind: certain ? 'cardinal' : 'word' };
}

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
