/** A day as it is written; without a year where the text names none. */
export interface CalendarDay {
  readonly year: number | undefined;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Whether the day exists in the Gregorian calendar. 29 February may, where no year is named. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

/** Days of a month; 29 for a February without a year. */
export function daysOf(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Monday is 0. Sakamoto's method. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  const sunday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
  return (sunday + 6) % 7;
}

/** Negative where `a` is before `b`; days without a year are of the same year. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return ((a.year ?? b.year ?? 0) - (b.year ?? a.year ?? 0)) * 1000 + (a.month - b.month) * 40 + a.day - b.day;
}

/** Whether a stretch from the one month to the other goes over New Year: a meeting from December to January does, one from June to May does not. */
export function isOverNewYear(from: Pick<CalendarDay, 'month'>, to: Pick<CalendarDay, 'month'>): boolean {
  return from.month >= 10 && to.month <= 3;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
