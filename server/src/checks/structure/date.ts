import { recall, type Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { message, type Message } from '../../text/message.ts';
import { shifted, type Span } from '../../text/span.ts';
import { compareDays, daysOf, exists, isOverNewYear, weekdayOf, type CalendarDay } from '../../types/calendar.ts';
import type { ReadDate } from '../../types/dateForm.ts';
import { readDates } from '../../types/readDates.ts';
import type { Check, Finding } from '../check.ts';

/** “30 February 2023” in an approval statement is found by a member, years later. */
export const date: Check = {
  rule: 'structure/date',
  title: 'A date does not exist, its weekday does not fit, or a stretch of days runs backward.',
  severity: 'warning',
  basis: 'Gregorian calendar (ISO 8601-1:2019, 4.2)',
  fix: '–',
  reach: 'monolingual block',
  find: ({ draft }) => withoutTranslations(draft, draft.blocks.filter(hasProse).flatMap(faultsIn)),
};

function hasProse(block: Block): boolean {
  return block.kind !== 'verbatim' && block.kind !== 'comment' && !block.quoted;
}

interface DateFault {
  readonly block: Block;
  readonly span: Span;
  readonly date: ReadDate;
  readonly kind: 'absent' | 'backward' | 'weekday';
  readonly said: Message;
}

function faultsIn(block: Block): readonly DateFault[] {
  return recall(block, wrongDates).map((wrong) => ({ ...wrong, block, span: shifted(wrong.date.span, block.span.start) }));
}

function wrongDates(block: Block): readonly Pick<DateFault, 'kind' | 'said' | 'date'>[] {
  const wrong = readDates(block.masked).flatMap((date) => {
    const text = block.masked.slice(date.span.start, date.span.end);
    const fault = isRow(date, text) ? undefined : faultOf(date, text.replace(/\s+/gu, ' '));
    return fault === undefined ? [] : [{ ...fault, date }];
  });
  return wrong.length === 0 ? NONE : wrong;
}

const NONE: readonly never[] = [];

/** “… 7e 81⏎DEC 2048 HEX”, “81 DEC 4080”: figures on both sides of what only looks like a month, in a table; no draft is of such a year. */
function isRow({ from: { year } }: ReadDate, text: string): boolean {
  return (year !== undefined && (year > LAST_YEAR || year < FIRST_YEAR)) || ROW_BELOW.test(text);
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const ROW_BELOW = /^\d{1,2}[ \t]{0,9}\r?\n[ \t]{0,99}\p{Lu}{3} \d/u;

function faultOf(read: ReadDate, written: string): Pick<DateFault, 'kind' | 'said'> | undefined {
  const { from, to, weekday, lastWeekday, listed } = read;
  for (const day of [from, ...(to === undefined ? [] : [to])]) {
    if (!exists(day)) return { kind: 'absent', said: absent(day, written) };
  }
  if (to !== undefined && listed !== true && compareDays(from, to) > 0 && !(from.year === undefined && to.year === undefined && isOverNewYear(from, to))) {
    return { kind: 'backward', said: message('“{0}” runs backward: it ends before it begins.', written) };
  }
  const wrong = [{ day: from, named: weekday }, { day: to, named: lastWeekday }].flatMap(({ day, named }) => {
    if (day?.year === undefined || named === undefined) return [];
    const fits = weekdayOf(day.year, day.month, day.day);
    return fits === named ? [] : [WEEKDAYS[fits] ?? ''];
  });
  return wrong[0] === undefined ? undefined : { kind: 'weekday', said: message('The weekday in “{0}” does not fit: that day is a {1}.', written, wrong[0]) };
}

function absent({ year, month, day }: CalendarDay, written: string): Message {
  if (month < 1 || month > 12) return message('“{0}” does not exist: a year has 12 months.', written);
  const name = MONTHS[month - 1] ?? '';
  if (day < 1) return message('“{0}” does not exist: days are counted from 1.', written);
  return year === undefined || month !== 2
    ? message('“{0}” does not exist: {1} has {2} days.', written, name, daysOf(month, year))
    : message('“{0}” does not exist: {1} {2} has {3} days.', written, name, year, daysOf(month, year));
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The same wrong date in source and translation is one fault, told of in the source. */
function withoutTranslations(draft: Draft, faults: readonly DateFault[]): readonly Finding[] {
  const source = draft.languages[0];
  const own = faults.filter((fault) => fault.block.stream === source);
  const others = faults.filter((fault) => fault.block.stream !== source);
  const same = (fault: DateFault): readonly DateFault[] => others.filter((other) => valueOf(other) === valueOf(fault));
  const told = new Set(own.flatMap(same));
  return [...own, ...others.filter((fault) => !told.has(fault))].map((fault): Finding => ({
    rule: 'structure/date',
    span: fault.span,
    message: fault.said,
    related: (fault.block.stream === source ? same(fault) : []).map((other) => ({ uri: undefined, span: other.span, message: message('The same date in the translation.') })),
    fixes: () => [],
  }));
}

function valueOf({ kind, date: { from, to, weekday } }: DateFault): string {
  return JSON.stringify([kind, from, to, weekday]);
}
