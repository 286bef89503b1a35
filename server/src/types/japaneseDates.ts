import { JAPANESE_ERAS } from '../model/numbers/numberWords.ts';
import type { CalendarDay } from './calendar.ts';
import { JAPANESE_WEEKDAYS } from './monthNames.ts';

/** Figures, narrow or wide, or their names: 23, ２３, 二十三. None begins with 〇, which alone stands where one is still to come: “〇月〇日”. */
const FIGURES = '(?:[0-9０-９]{1,4}|[一二三四五六七八九十][一二三四五六七八九十〇]{0,3}|元)';
const YEAR = `(?:明治|大正|昭和|平成|令和)?\\s?${FIGURES}\\s?年`;
/** The same year counted otherwise: “令和6年（2024年）”. */
const OTHERWISE = `(?:[（(]\\s?${YEAR}\\s?[）)])?`;
const MARK = '\\s?[~〜～–-]\\s?';

/** The names of a last day's groups end with where it stands. */
function lastDay(place: string): string {
  return `(?:(?<lastYear${place}>${YEAR})${OTHERWISE}\\s?)?(?:(?<lastMonth${place}>${FIGURES})\\s?月\\s?)?(?<last${place}>${FIGURES})\\s?日${weekday(`lastWeekday${place}`)}`;
}

function weekday(name: string): string {
  return `(?:\\s?[（(](?<${name}>[${JAPANESE_WEEKDAYS}])(?:曜日?)?[)）]|(?<${name}InFull>[${JAPANESE_WEEKDAYS}])曜日?)?`;
}

/** A day, or a stretch: 「16~17日」「16日～17日」「16日から17日まで」; 「16日から30日以内」 is none that ends on the 30th. */
export const JAPANESE_DATE = new RegExp(
  `(?<![0-9０-９一二三四五六七八九十〇])(?:(?<year>${YEAR})${OTHERWISE}\\s?)?(?<month>${FIGURES})\\s?月\\s?(?<day>${FIGURES})`
  + `(?:${MARK}${lastDay('Joined')}|\\s?日${weekday('weekday')}(?:${MARK}${lastDay('Marked')}|から${lastDay('Told')}まで)?)`,
  'gu',
);

/** What `JAPANESE_DATE` found; without a year or a month, the last day has those of the first. */
export function readJapaneseDate(groups: Readonly<Record<string, string | undefined>>): { readonly from: CalendarDay; readonly to: CalendarDay | undefined; readonly weekday: number | undefined; readonly lastWeekday: number | undefined } | undefined {
  const from = { year: yearOf(groups.year), month: figures(groups.month), day: figures(groups.day) };
  // A number of months and days, and no date.
  if (from.year === undefined && (from.month > 12 || from.day > 31)) return undefined;
  const place = ['Joined', 'Marked', 'Told'].find((it) => groups[`last${it}`] !== undefined);
  const to = place === undefined ? undefined : {
    year: yearOf(groups[`lastYear${place}`]) ?? from.year,
    month: groups[`lastMonth${place}`] === undefined ? from.month : figures(groups[`lastMonth${place}`]),
    day: figures(groups[`last${place}`]),
  };
  return { from, to, weekday: weekdayIn(groups, 'weekday'), lastWeekday: place === undefined ? undefined : weekdayIn(groups, `lastWeekday${place}`) };
}

function weekdayIn(groups: Readonly<Record<string, string | undefined>>, name: string): number | undefined {
  const written = groups[name] ?? groups[`${name}InFull`];
  return written === undefined ? undefined : JAPANESE_WEEKDAYS.indexOf(written);
}

function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const [, era = '', year = ''] = /^(明治|大正|昭和|平成|令和)?\s?(.*?)\s?年$/u.exec(written) ?? [];
  return (JAPANESE_ERAS[era] ?? 0) + figures(year);
}

/** 二十三 is 23, 二〇二三 is 2023, 元 is 1. */
function figures(written: string | undefined): number {
  const text = (written ?? '').normalize('NFKC');
  if (text === '元') return 1;
  const [tens = '', ones] = text.split('十');
  if (ones === undefined) return Number([...tens].map((sign) => (KANJI.includes(sign) ? KANJI.indexOf(sign) : sign)).join(''));
  return (tens === '' ? 1 : KANJI.indexOf(tens)) * 10 + (ones === '' ? 0 : KANJI.indexOf(ones));
}

const KANJI = '〇一二三四五六七八九';
