import { amountOf, countScripts } from '../../text/script.ts';
import { widthOf } from '../../text/width.ts';

/**
 * Which lines of a paragraph begin to say in another script what the lines before them have said: “会員各位⏎To all members”. A line that was
 * wrapped goes on in its own script, or with a name; and what says the same is about as long.
 *
 * @param lines without blanks around
 * @param show whether a reader sees them as lines; where not, a sentence behind another is the rest of its paragraph, and may be left in the other language
 */
export function scriptTurns(lines: readonly string[], show: boolean): ReadonlySet<number> {
  const scripts = lines.map(writtenIn);
  const first = scripts[0];
  if (first === undefined || scripts.every((script) => script === first)) return NONE;
  const starts = lines.flatMap((_, i) => (i === 0 || (scripts[i] !== scripts[i - 1] && scripts[i] !== undefined && scripts[i - 1] !== undefined && endsWhole(lines[i - 1] ?? '', show)) ? [i] : []));
  const amounts = starts.map((from, k) => amountSaid(lines.slice(from, starts[k + 1]).join('\n')));
  return new Set(starts.filter((_, k) => k > 0 && areAsLong(amounts[k - 1] ?? 0, amounts[k] ?? 0)));
}

const NONE: ReadonlySet<number> = new Set();

/** With its figures, which may stand for a number in Chinese characters. */
function amountSaid(text: string): number {
  return amountOf(countScripts(text)) + (text.match(FIGURES)?.length ?? 0);
}

const FIGURES = /\p{Nd}/gu;

/** Whether nothing goes on behind the line: no wrapped line is that short, and none ends so. */
function endsWhole(line: string, show: boolean): boolean {
  return SENTENCE_END.test(line) ? show : widthOf(line) <= SHORT_LINE || LAW_NUMBER.test(line.slice(-8));
}

const SHORT_LINE = 40;
/** “…法律第百二号” */
const LAW_NUMBER = /[\p{Nd}〇一二三四五六七八九十百千]号$/u;
const SENTENCE_END = /[.!?。！？:：;；][”"»」』)）]?$/u;

/** Whether two amounts of text may say the same. */
export function areAsLong(one: number, other: number): boolean {
  return one <= other * MOST_LONGER && other <= one * MOST_LONGER;
}

const MOST_LONGER = 4;

/** The script in which all words of the line are, where there are words and not only symbols or the name of a standard. */
function writtenIn(line: string): 'latin' | 'cyrillic' | 'japanese' | undefined {
  const { latin, cyrillic, kana, han } = countScripts(line);
  if (kana + han > 0) return latin + cyrillic === 0 ? 'japanese' : undefined;
  if (!WORD.test(line) && !hasWordsInCapitals(line)) return undefined;
  return cyrillic === 0 ? 'latin' : latin === 0 ? 'cyrillic' : undefined;
}

const WORD = /\p{Ll}{2}/u;

/** Abbreviations are shorter, or stand alone: “OPEN DATA POLICY”, “FOREWORD”. */
function hasWordsInCapitals(line: string): boolean {
  const words = line.match(CAPITALS) ?? [];
  return words.some((word) => word.length >= LONG_WORD || (words.length > 1 && word.length >= LONG_WORD_OF_MANY));
}

const CAPITALS = /\p{Lu}{4,}/gu;
const LONG_WORD = 8;
const LONG_WORD_OF_MANY = 6;
