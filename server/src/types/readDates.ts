import { JAPANESE_ERAS } from '../model/numberWords.ts';
import type { Span } from '../text/span.ts';
import type { CalendarDay } from './calendar.ts';
import { DATE_WORDS, JAPANESE_WEEKDAYS } from './monthNames.ts';

/** A date, or a stretch of days ("26-28 March 2025"), as a text states it. */
export interface ReadDate {
  readonly span: Span;
  readonly from: CalendarDay;
  /** The last day of a stretch. */
  readonly to: CalendarDay | undefined;
  /** The weekday that the text names for `from`: Monday is 0. */
  readonly weekday: number | undefined;
}

/**
 * All dates in the text, in English, French, Spanish, Russian and Japanese and in figures, in the order of their places.
 * A month without a day is no date here. Dates need not exist.
 */
export function readDates(text: string): readonly ReadDate[] {
  if (!MAY_HOLD_A_DATE.test(text)) return [];
  const found = DATE_FORMS.flatMap((form) => (!form.sign.test(text) ? [] : [...text.matchAll(form.pattern)]).flatMap((match) => {
    const read = form.read(match);
    return read === undefined ? [] : [{ ...read, span: { start: match.index, end: match.index + match[0].length } }];
  }));
  return withoutOverlaps(found);
}

export function dateSpansOf(text: string): readonly Span[] {
  return readDates(text).map((date) => date.span);
}

/** One way to write a date; the table is tested by its own examples. */
export interface DateForm {
  readonly name: string;
  /** Quickly sought: without it the pattern finds nothing. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly found: readonly string[];
  readonly left: readonly string[];
  readonly read: (match: RegExpMatchArray) => Omit<ReadDate, 'span'> | undefined;
}

const MAY_HOLD_A_DATE = /\d|元年/u;

const MONTHS: ReadonlyMap<string, number> = new Map(DATE_WORDS.flatMap((words) => words.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))));
const WEEKDAYS: ReadonlyMap<string, number> = new Map(DATE_WORDS.flatMap((words) => words.weekdays.flatMap((names, i) => names.map((name) => [name, i] as const))));
/** Longer names first: "september" before "sep". */
const MONTH = `(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const WEEKDAY = `(?:(?<weekday>${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})(?:\\s?,)?\\s{1,3})?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|re|º|°|-го)?';
const OF = '(?:\\s{1,20}(?:de|of))?\\s{1,20}';
const YEAR = '(?:(?:\\s{1,20}(?:de|del)|,)?\\s{1,20}(?<year>\\d{4})(?![\\d\\p{L}]))?';
const TO = '(?:\\s{0,3}[-\\u2010-\\u2014]\\s{0,3}|\\s{1,20}(?:to|and|au|al|à|a|по|and|et|y|и)\\s{1,20})';
/** "Clauses 4 and 2 may …": a month in English has a capital. */
const ENGLISH_IN_LOWER_CASE: ReadonlySet<string> = new Set(DATE_WORDS.filter((words) => words.language === 'en').flatMap((words) => words.months.flat()));
/** "SC 42", "Guide 59", "Part 45": the number of something, and no day. */
const NUMBERED_NAME_BEFORE = /(?:\p{Lu}|\p{Lu}\p{L}{1,12}|No\.)\s$/u;
/** The beginning of a month's name behind a day. */
const DAY_AND_MONTH = new RegExp(`\\d(?:st|nd|rd|th|er|re|º|°|-го)?${OF}(?:${[...new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)))].join('|')})`, 'iu');
/** A day behind a word. */
const WORD_AND_DAY = /(?<=\p{L}{3}\.?\s{1,20})\d{1,2}(?:st|nd|rd|th|er|re|º|°|-го)?(?![\d\p{L}])/iu;
const NO_DIGIT_BEFORE = '(?<![\\d.,/:-]|\\p{L})';
/** Two digits and no more: "2023 March" is no day. */
const END_OF_DAY = '(?![\\d\\p{L}])';

export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'day month',
    sign: DAY_AND_MONTH,
    pattern: new RegExp(`${NO_DIGIT_BEFORE}${WEEKDAY}(?<day>${DAY})(?:${TO}(?<last>${DAY}))?${OF}(?<month>${MONTH})${YEAR}`, 'giu'),
    found: ['23 February 2023', '26‑28 March 2025', '2-3 December', 'Monday, 13 November 2023', 'le 1er mars 2023', 'del 26 al 28 de marzo de 2025', '26–28 марта 2025 года', '13, 14 and 15 May 2024'],
    left: ['March 2025', '3 marches', 'IWA 49', 'Resolution 11/2023', '2023 March', 'Guides 31 and 2 may be used', 'ISO/IEC JTC 1/SC 42 May 2025'],
    read: (match) => {
      const { groups = {} } = match;
      const month = monthOf(groups.month);
      const year = numberOf(groups.year);
      const from = { year, month, day: dayOf(groups.day) };
      if (year === undefined && (from.day > 31 || ENGLISH_IN_LOWER_CASE.has((groups.month ?? '').replace('.', '')))) return undefined;
      if (from.day > 31 && NUMBERED_NAME_BEFORE.test((match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 20), match.index))) return undefined;
      return { from, to: groups.last === undefined ? undefined : { year, month, day: dayOf(groups.last) }, weekday: weekdayNamed(groups.weekday) };
    },
  },
  {
    name: 'day month to day month',
    sign: DAY_AND_MONTH,
    pattern: new RegExp(`${NO_DIGIT_BEFORE}(?<day>${DAY})${OF}(?<month>${MONTH})(?:(?:\\s{1,20}de|,)?\\s{1,20}(?<firstYear>\\d{4}))?${TO}(?<last>${DAY})${OF}(?<lastMonth>${MONTH})${YEAR}`, 'giu'),
    found: ['30 September to 2 October 2024', '28 December 2024 – 3 January 2025', 'du 30 septembre au 2 octobre 2024', 'с 30 сентября по 2 октября 2024'],
    left: ['23 February 2023', 'March to May 2024'],
    read: ({ groups = {} }) => {
      const year = numberOf(groups.year);
      return {
        from: { year: numberOf(groups.firstYear) ?? year, month: monthOf(groups.month), day: dayOf(groups.day) },
        to: { year, month: monthOf(groups.lastMonth), day: dayOf(groups.last) },
        weekday: undefined,
      };
    },
  },
  {
    name: 'month day',
    sign: WORD_AND_DAY,
    pattern: new RegExp(`${NO_DIGIT_BEFORE}${WEEKDAY}(?<month>${MONTH})\\s{1,20}(?<day>${DAY})${END_OF_DAY}(?:\\s{0,3}[-\\u2010-\\u2014]\\s{0,3}(?<last>${DAY})${END_OF_DAY})?(?:,?\\s{1,20}(?<year>\\d{4})(?![\\d\\p{L}]))?`, 'giu'),
    found: ['February 23, 2023', 'Thursday, February 23, 2023', 'March 26-28, 2025', 'December 2–3, 2025'],
    left: ['March 2025', 'May 2 be', 'in March 202'],
    read: ({ groups = {} }) => {
      const month = monthOf(groups.month);
      const year = numberOf(groups.year);
      // "It may 2 …" and "In March 13 members …" are no dates: without a year only a stretch of days counts.
      if (year === undefined && groups.last === undefined) return undefined;
      return { from: { year, month, day: dayOf(groups.day) }, to: groups.last === undefined ? undefined : { year, month, day: dayOf(groups.last) }, weekday: weekdayNamed(groups.weekday) };
    },
  },
  {
    name: 'figures, year first (ISO 8601)',
    sign: /\d[-\u2010\u2011]\d/u,
    pattern: /(?<![\d\p{L}/.-])(?<year>(?:19|20|21)\d{2})[-\u2010\u2011](?<month>\d{2})[-\u2010\u2011](?<day>\d{2})(?![\d\p{L}-])/gu,
    found: ['2022-03-22'],
    left: ['978-92-67-11315-9', '2023-13', 'G/2022-03-22', '2022-03-222'],
    read: ({ groups = {} }) => ({ from: { year: numberOf(groups.year), month: Number(groups.month), day: Number(groups.day) }, to: undefined, weekday: undefined }),
  },
  {
    name: 'figures, day first',
    sign: /\d\.\d/u,
    pattern: /(?<![\d\p{L}/.-])(?<day>[0-3]\d)\.(?<month>[01]\d)\.(?<year>(?:19|20|21)\d{2})(?![\d\p{L}])/gu,
    found: ['25.10.1971', '07.04.2017 г.'],
    left: ['1.1.2020', '10.12.1.2', '35.100.2022.1'],
    read: ({ groups = {} }) => ({ from: { year: numberOf(groups.year), month: Number(groups.month), day: Number(groups.day) }, to: undefined, weekday: undefined }),
  },
  {
    name: 'Japanese',
    sign: /月/u,
    pattern: new RegExp(`(?:(?<era>明治|大正|昭和|平成|令和)\\s?(?<eraYear>[0-9０-９]{1,2}|元)|(?<![0-9０-９])(?<year>[0-9０-９]{4}))\\s?年\\s?(?<month>[0-9０-９]{1,2})\\s?月\\s?(?<day>[0-9０-９]{1,2})(?:\\s?日?\\s?[~〜～–-]\\s?(?:(?<lastMonth>[0-9０-９]{1,2})\\s?月\\s?)?(?<last>[0-9０-９]{1,2}))?\\s?日(?:\\s?[（(](?<weekday>[${JAPANESE_WEEKDAYS}])(?:曜日?)?[)）])?`, 'gu'),
    found: ['2023年2月23日', '2013 年 9 月 16~17 日', '２０２３年２月２３日(木)', '令和5年2月23日', '2024年9月30日～10月2日'],
    left: ['2015年 理事会決議', '2023年2月', '第3条'],
    read: ({ groups = {} }) => {
      const eraYear = groups.eraYear === '元' ? 1 : figures(groups.eraYear);
      const year = groups.era === undefined ? figures(groups.year) : (JAPANESE_ERAS[groups.era] ?? 0) + (eraYear ?? 0);
      const month = figures(groups.month) ?? 0;
      const last = figures(groups.last);
      const weekday = groups.weekday === undefined ? undefined : JAPANESE_WEEKDAYS.indexOf(groups.weekday);
      return { from: { year, month, day: figures(groups.day) ?? 0 }, to: last === undefined ? undefined : { year, month: figures(groups.lastMonth) ?? month, day: last }, weekday };
    },
  },
];

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase().replace('.', '')) ?? 0;
}

function weekdayNamed(name: string | undefined): number | undefined {
  return name === undefined ? undefined : WEEKDAYS.get(name.toLowerCase());
}

function dayOf(written: string | undefined): number {
  return Number.parseInt(written ?? '', 10);
}

function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}

function figures(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written.normalize('NFKC'));
}

/** Of two readings that overlap the longer counts. */
function withoutOverlaps(found: readonly ReadDate[]): readonly ReadDate[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: ReadDate[] = [];
  for (const date of sorted) {
    const before = kept.at(-1);
    if (before === undefined || date.span.start >= before.span.end) kept.push(date);
    else if (date.span.end > before.span.end) kept[kept.length - 1] = date;
  }
  return kept;
}
