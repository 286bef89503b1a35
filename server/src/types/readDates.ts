import { inAnyCase } from '../text/anyCase.ts';
import { anyOf } from '../text/anyOf.ts';
import type { Span } from '../text/span.ts';
import { exists, isOverNewYear, type CalendarDay } from './calendar.ts';
import type { DateForm, ReadDate } from './dateForm.ts';
import { DATES_IN_FIGURES } from './datesInFigures.ts';
import { JAPANESE_DATE, readJapaneseDate } from './japaneseDates.ts';
import { DATE_WORDS } from './monthNames.ts';

/**
 * All dates in the text, in English, French, Spanish, Russian and Japanese and in figures, in the order of their places.
 * A month without a day is no date here. Dates need not exist.
 */
export function readDates(text: string): readonly ReadDate[] {
  if (!MAY_HOLD_A_DATE.test(text)) return [];
  const asked = new Map<RegExp, boolean>();
  const shows = (sign: RegExp): boolean => asked.get(sign) ?? (asked.set(sign, sign.test(text)).get(sign) === true);
  const found = DATE_FORMS.filter(({ signs }) => signs.every(shows)).flatMap((form) => [...text.matchAll(form.pattern)].flatMap((match) => {
    const read = form.read(match);
    return read === undefined ? [] : [{ ...read, span: { start: match.index, end: match.index + match[0].length } }];
  }));
  return withoutOverlaps(found);
}

export function dateSpansOf(text: string): readonly Span[] {
  return readDates(text).map((date) => date.span);
}

const MAY_HOLD_A_DATE = /\d|月/u;

const MONTHS: ReadonlyMap<string, number> = new Map(DATE_WORDS.flatMap((words) => words.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))));
const WEEKDAYS: ReadonlyMap<string, number> = new Map(DATE_WORDS.flatMap((words) => words.weekdays.flatMap((names, i) => names.map((name) => [name, i] as const))));
/** Longer names first: "september" before "sep". */
const MONTH = `(?:${anyOf(MONTHS.keys())})(?!\\p{L})\\.?`;
/** "The committee sat 3 May": an English weekday in short has a capital. */
const IN_SHORT: ReadonlySet<string> = new Set(DATE_WORDS.filter((words) => words.language === 'en').flatMap((words) => words.weekdays.flatMap((names) => names.slice(1))));
const NAMED_DAY = `(?:${anyOf(WEEKDAYS.keys())})`;
/** One, or the first and the last of a stretch: "Monday to Wednesday, ". */
const WEEKDAY = `(?:(?<weekday>${NAMED_DAY})(?:(?:\\s{0,3}[-\\u2010-\\u2014]\\s{0,3}|\\s{1,3}(?:to|au|al|по)\\s{1,3})(?<weekdayTo>${NAMED_DAY}))?(?:\\.?\\s?,|\\.)?\\s{1,3})?`;
const LAST_WEEKDAY = `(?:(?<lastWeekday>${NAMED_DAY})(?:\\.?,|\\.)?\\s{1,3})?`;
const DAY = '(?:«\\d{1,2}»|\\d{1,2}(?:st|nd|rd|th|er|re|º|°|-го|-е)?)';
const OF = '(?:\\s{1,20}(?:de|of))?\\s{1,20}';
const YEAR = '(?:(?:\\s{1,20}(?:de|del)|,)?\\s{1,20}(?<year>\\d{4})(?![\\d\\p{L}]))?';
const TO = '(?:\\s{0,3}[-\\u2010-\\u2014]\\s{0,3}|\\s{1,20}(?:to(?: the)?|au|al|à|a|по|(?<and>and(?: the)?|et(?: le)?|y(?: el)?|и))\\s{1,20})';
/** Two days joined by "and" are the ends of a stretch after these words. */
const BETWEEN = /(?:between(?: the)?|entre(?: le| el)?|между)\s{1,3}$/iu;
/** "Clauses 4 and 2 may …": a month in English has a capital. */
const ENGLISH_IN_LOWER_CASE: ReadonlySet<string> = new Set(DATE_WORDS.filter((words) => words.language === 'en').flatMap((words) => words.months.flat()));
/** "SC 42", "Guide 59", "Part 45": the number of something, and no day. */
const NUMBERED_NAME_BEFORE = /(?:\p{Lu}|\p{Lu}\p{L}{1,12}|No\.)\s$/u;
/** The same before a number that some month has a day for. */
const SURELY_NUMBERED_BEFORE = /(?<!\p{L})(?:\p{Lu}{1,5}|(?:[Nn]os?|[Vv]ol|[Dd]oc|[Rr]ev|[Ee]d|[Ff]ig|[Pp]p?|[Aa]rt)\.|(?:[Cc]lause|[Ss]ection|[Pp]art|[Aa]nnex|[Gg]uide|[Tt]able|[Ff]igure|[Pp]age|[Pp]aragraph|[Aa]rticle|[Ii]tem|[Nn]ote|[Rr]esolution|[Dd]ecision)s?)\s$/u;
/** "0 Oct 16 20:57", in a list of files: the day stands behind its month. */
const DAY_BEHIND = /^\s{1,3}\d{1,2}(?![\d.])/u;
/** A day before the beginning of a month's name. */
const MONTH_BEGUN = `(?:${anyOf([...MONTHS.keys()].map((name) => name.slice(0, 3)))})`;
const DAY_BEFORE_MONTH = `\\d(?:st|nd|rd|th|er|re|º|°|-го|-е|»)?${OF}${MONTH_BEGUN}`;
const DAY_AND_MONTH = new RegExp(inAnyCase(DAY_BEFORE_MONTH), 'u');
/** The same behind a month. */
const DAY_BEHIND_MONTH = `(?=\\d)(?<=${MONTH_BEGUN}\\p{L}{0,12}\\.?\\s{1,20}«?)\\d{1,2}(?!\\d)`;
const MONTH_AND_DAY = new RegExp(inAnyCase(DAY_BEHIND_MONTH), 'u');
/** Two of them, as near to each other as the ends of a stretch. */
const TWO_DAYS_AND_MONTHS = new RegExp(inAnyCase(`${DAY_BEFORE_MONTH}[^]{1,200}?${DAY_BEFORE_MONTH}`), 'u');
const TWO_MONTHS_AND_DAYS = new RegExp(inAnyCase(`${DAY_BEHIND_MONTH}[^]{1,200}?${DAY_BEHIND_MONTH}`), 'u');
/** Where no year follows, a day stands behind these. */
const ON_A_DAY = /(?:^|[^\p{L}])(?:on|until)\s{1,3}$/iu;
const NO_DIGIT_BEFORE = '(?<![\\d.,/:-]|\\p{L})';
/** Two digits and no more: "2023 March" is no day. */
const END_OF_DAY = '(?![\\d\\p{L}])';

export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'day month',
    signs: [DAY_AND_MONTH],
    pattern: new RegExp(inAnyCase(`${NO_DIGIT_BEFORE}${WEEKDAY}(?<day>${DAY})(?:${TO}${LAST_WEEKDAY}(?<last>${DAY}))?${OF}(?<month>${MONTH})${YEAR}`), 'gu'),
    found: [
      '23 February 2023', '26‑28 March 2025', '2-3 December', 'Monday, 13 November 2023', 'le 1er mars 2023', 'del 26 al 28 de marzo de 2025', '26–28 марта 2025 года', '13, 14 and 15 May 2024',
      'from Monday 3 to Friday 7 June 2024', 'Monday to Wednesday, 3-5 June 2024', '«31» мая 2024 г.', 'Fri. 31 May 2024',
    ],
    left: ['March 2025', '3 marches', 'IWA 49', 'Resolution 11/2023', '2023 March', 'Guides 31 and 2 may be used', 'ISO/IEC JTC 1/SC 42 May 2025', 'Table 31 April 2024', 'pages 30 to 45 March 2021', '0 Oct 16 20:57'],
    read: (match) => {
      const { groups = {} } = match;
      const month = monthOf(groups.month);
      const year = numberOf(groups.year);
      const from = { year, month, day: dayOf(groups.day) };
      const to = groups.last === undefined ? undefined : { year, month, day: dayOf(groups.last) };
      if (year === undefined && (from.day > 31 || ENGLISH_IN_LOWER_CASE.has((groups.month ?? '').replace('.', '')))) return undefined;
      const before = wordsBefore(match);
      if (from.day > 31 && NUMBERED_NAME_BEFORE.test(before)) return undefined;
      if (!exists(to ?? from) && (SURELY_NUMBERED_BEFORE.test(before) || (year === undefined && DAY_BEHIND.test(wordsBehind(match))))) return undefined;
      return { from, to, ...weekdaysOf(groups), listed: isListed(groups, before) };
    },
  },
  {
    name: 'day month to day month',
    signs: [DAY_AND_MONTH, TWO_DAYS_AND_MONTHS],
    pattern: new RegExp(inAnyCase(`${NO_DIGIT_BEFORE}${WEEKDAY}(?<day>${DAY})${OF}(?<month>${MONTH})(?:(?:\\s{1,20}de|,)?\\s{1,20}(?<firstYear>\\d{4})(?:\\s{1,3}(?:года|г\\.))?)?${TO}${LAST_WEEKDAY}(?<last>${DAY})${OF}(?<lastMonth>${MONTH})${YEAR}`), 'gu'),
    found: ['30 September to 2 October 2024', '28 December 2024 – 3 January 2025', 'du 30 septembre au 2 octobre 2024', 'с 30 сентября по 2 октября 2024', 'Monday, 30 September to Wednesday, 2 October 2024'],
    left: ['23 February 2023', 'March to May 2024'],
    read: (match) => {
      const { groups = {} } = match;
      const ends = stretch({ year: numberOf(groups.firstYear), month: monthOf(groups.month), day: dayOf(groups.day) }, { year: numberOf(groups.year), month: monthOf(groups.lastMonth), day: dayOf(groups.last) });
      return { ...ends, ...weekdaysOf(groups), listed: isListed(groups, wordsBefore(match)) };
    },
  },
  {
    name: 'month day',
    signs: [MONTH_AND_DAY],
    pattern: new RegExp(inAnyCase(`${NO_DIGIT_BEFORE}${WEEKDAY}(?<month>${MONTH})\\s{1,20}(?<day>${DAY})${END_OF_DAY}(?:\\s{0,3}[-\\u2010-\\u2014]\\s{0,3}(?<last>${DAY})${END_OF_DAY})?(?:,?\\s{1,20}(?<year>\\d{4})(?![\\d\\p{L}]))?`), 'gu'),
    found: ['February 23, 2023', 'Thursday, February 23, 2023', 'March 26-28, 2025', 'December 2–3, 2025', 'November 30th', 'on February 28'],
    left: ['March 2025', 'May 2 be', 'in March 202', 'In March 13 members'],
    read: (match) => {
      const { groups = {} } = match;
      const month = monthOf(groups.month);
      const year = numberOf(groups.year);
      // "It may 2 …" and "In March 13 members …" are no dates: without a year only a stretch of days counts, and what can be nothing else.
      if (year === undefined && groups.last === undefined && !/\p{L}/u.test(groups.day ?? '') && !ON_A_DAY.test(wordsBefore(match))) return undefined;
      return { from: { year, month, day: dayOf(groups.day) }, to: groups.last === undefined ? undefined : { year, month, day: dayOf(groups.last) }, ...weekdaysOf(groups) };
    },
  },
  {
    name: 'month day to month day',
    signs: [MONTH_AND_DAY, TWO_MONTHS_AND_DAYS],
    pattern: new RegExp(inAnyCase(`${NO_DIGIT_BEFORE}${WEEKDAY}(?<month>${MONTH})\\s{1,20}(?<day>${DAY})${END_OF_DAY}(?:,?\\s{1,20}(?<firstYear>\\d{4}))?(?:\\s{0,3}[-\\u2010-\\u2014]\\s{0,3}|\\s{1,20}to\\s{1,20})${LAST_WEEKDAY}(?<lastMonth>${MONTH})\\s{1,20}(?<last>${DAY})${END_OF_DAY}(?:,?\\s{1,20}(?<year>\\d{4})(?![\\d\\p{L}]))?`), 'gu'),
    found: ['May 30 to June 2, 2024', 'December 30, 2024 – January 3, 2025'],
    left: ['May 30, 2024', 'May to June 2024'],
    read: ({ groups = {} }) => ({
      ...stretch({ year: numberOf(groups.firstYear), month: monthOf(groups.month), day: dayOf(groups.day) }, { year: numberOf(groups.year), month: monthOf(groups.lastMonth), day: dayOf(groups.last) }),
      ...weekdaysOf(groups),
    }),
  },
  ...DATES_IN_FIGURES,
  {
    name: 'Japanese',
    signs: [/月/u],
    pattern: JAPANESE_DATE,
    found: ['2023年2月23日', '2013 年 9 月 16~17 日', '２０２３年２月２３日(木)', '令和5年2月23日', '2024年9月30日～10月2日', '二〇二四年五月三日', '令和6年（2024年）5月3日金曜日', '5月3日から5日まで'],
    left: ['2015年 理事会決議', '2023年2月', '第3条', '18月40日', '2026年〇月〇日'],
    read: ({ groups = {} }) => readJapaneseDate(groups),
  },
];

/** A stretch whose ends may lack the year of the other: it goes over New Year where it ends in the first months. */
function stretch(from: CalendarDay, to: CalendarDay): { readonly from: CalendarDay; readonly to: CalendarDay } {
  if (from.year !== undefined || to.year === undefined) return { from, to };
  return { from: { ...from, year: isOverNewYear(from, to) ? to.year - 1 : to.year }, to };
}

function wordsBefore({ input = '', index = 0 }: RegExpMatchArray): string {
  return input.slice(Math.max(0, index - 20), index);
}

function wordsBehind({ input = '', index = 0, 0: written }: RegExpMatchArray): string {
  return input.slice(index + written.length, index + written.length + 20);
}

function isListed({ and }: Groups, before: string): boolean {
  return and !== undefined && !BETWEEN.test(before);
}

type Groups = Readonly<Record<string, string | undefined>>;

function weekdaysOf({ weekday, weekdayTo, last, lastWeekday }: Groups): Pick<ReadDate, 'weekday' | 'lastWeekday'> {
  // "Monday and Tuesday" name the ends of a stretch only where there is one.
  if (weekdayTo !== undefined && last === undefined) return { weekday: undefined, lastWeekday: undefined };
  return { weekday: weekdayNamed(weekday), lastWeekday: weekdayNamed(lastWeekday ?? weekdayTo) };
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase().replace('.', '')) ?? 0;
}

function weekdayNamed(name: string | undefined): number | undefined {
  if (name === undefined || IN_SHORT.has(name)) return undefined;
  return WEEKDAYS.get(name.toLowerCase());
}

function dayOf(written: string | undefined): number {
  return Number.parseInt((written ?? '').replace('«', ''), 10);
}

function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
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
