import type { Span } from '../text/span.ts';
import type { CalendarDay } from './calendar.ts';

/** A date, or a stretch of days ("26-28 March 2025"), as a text states it. */
export interface ReadDate {
  readonly span: Span;
  readonly from: CalendarDay;
  /** The last day of a stretch. */
  readonly to: CalendarDay | undefined;
  /** The weekday that the text names for `from`: Monday is 0. */
  readonly weekday: number | undefined;
  /** The same for `to`. */
  readonly lastWeekday?: number | undefined;
  /** `from` and `to` are two days, not the ends of a stretch: "on 3 and 5 May". */
  readonly listed?: boolean;
}

/** One way to write a date; the table is tested by its own examples. */
export interface DateForm {
  readonly name: string;
  /** Quickly sought, one after the other: without all of them the pattern finds nothing. */
  readonly signs: readonly RegExp[];
  readonly pattern: RegExp;
  readonly found: readonly string[];
  readonly left: readonly string[];
  readonly read: (match: RegExpMatchArray) => Omit<ReadDate, 'span'> | undefined;
}
