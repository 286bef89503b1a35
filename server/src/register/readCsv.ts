import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { BodyTable } from '../model/bodies.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { message } from '../text/message.ts';
import { span, type Span } from '../text/span.ts';
import { csvAddition } from './addition.ts';
import { nearestHeading } from './nearestHeading.ts';
import { isoDate, readIdentity, yearOf } from './recordFields.ts';
import type { RegisterProblem, RegisterReading, Relation, RelationType, Resolution } from './resolution.ts';
import type { RegisterSource } from './source.ts';

/** Fields of a record and the headings by which their columns are found where the settings name none. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  body: ['body', 'committee'], kind: ['kind', 'type'], number: ['number', 'no', 'no.', 'resolution', 'identifier', 'id'], year: ['year'], meeting: ['meeting'],
  title: ['title', 'subject'], date: ['date', 'adopted', 'adoption', 'date of adoption'], status: ['status'],
  replaces: ['replaces', 'supersedes'], replacedBy: ['replaced by', 'replacedby', 'superseded by', 'supersededby'], url: ['url', 'link'],
};

export type CsvReading = Pick<RegisterReading, 'records' | 'problems' | 'addition'>;

/** Records of a CSV register as exported from a spreadsheet: separated by commas, semicolons or tabs, its first row headings. */
export function readCsv(text: string, uri: string, source: RegisterSource, bodies: BodyTable): CsvReading {
  const lines = new LineIndex(text);
  const rows = readRows(text, lines);
  const [head, ...rest] = rows.rows;
  if (head === undefined) return { records: [], problems: rows.problems, addition: () => undefined };
  const columns = columnsOf(head, source);
  if (isProblem(columns)) return { records: [], problems: [...rows.problems, columns], addition: () => undefined };
  const records: Resolution[] = [];
  const problems: RegisterProblem[] = [...rows.problems];
  for (const row of rest) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(row, columns, uri, source, bodies);
    if (isProblem(read)) problems.push(read);
    else records.push(read);
  }
  const separator = separatorOf(text.slice(head.span.start, head.span.end));
  return { records, problems, addition: (identity) => csvAddition(text, columns, separator, head.cells.length, identity) };
}

interface Row {
  readonly cells: readonly string[];
  readonly span: Span;
}

function readRows(text: string, lines: LineIndex): { readonly rows: readonly Row[]; readonly problems: readonly RegisterProblem[] } {
  const problems: RegisterProblem[] = [];
  const rows: Row[] = [];
  let line = 0;
  const firstLine = text.slice(lines.spanOf(0).start, lines.spanOf(0).end);
  try {
    // `info` makes the reader answer each row with its place, which its types do not know.
    const options = {
      bom: true, delimiter: separatorOf(firstLine), info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, skip_records_with_error: true, max_record_size: 1_000_000,
      on_skip: (error: CsvError | undefined): undefined => {
        if (error !== undefined) problems.push(rowProblem(error, lines));
        return undefined;
      },
    };
    const parsed = parse(text, options) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    for (const { record, info } of parsed) {
      const last = Math.max(line, info.lines - 1);
      rows.push({ cells: record, span: span(lines.spanOf(line).start, lines.spanOf(Math.min(last, lines.count - 1)).end) });
      line = last + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(rowProblem(error, lines));
  }
  return { rows, problems };
}

function separatorOf(heading: string): string {
  return [',', ';', '\t'].map((it) => ({ it, count: heading.split(it).length })).sort((a, b) => b.count - a.count)[0]?.it ?? ',';
}

function rowProblem(error: CsvError, lines: LineIndex): RegisterProblem {
  const line = typeof error['lines'] === 'number' ? error['lines'] - 1 : 0;
  return { span: lines.spanOf(Math.max(0, Math.min(line, lines.count - 1))), message: message('This row cannot be read: a quotation mark is opened and not closed, or stands inside a value. Correct it; the other rows are used.') };
}

type Columns = Readonly<Record<string, number | undefined>>;

function isProblem(read: Columns | Resolution | RegisterProblem): read is RegisterProblem {
  return typeof read['message' as keyof typeof read] === 'object';
}

function columnsOf(head: Row, source: RegisterSource): Columns | RegisterProblem {
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const columns: Record<string, number | undefined> = {};
  for (const [name, headings] of Object.entries(HEADINGS)) {
    const wanted = source.columns[name];
    const at = wanted === undefined ? names.findIndex((it) => headings.includes(it)) : names.indexOf(wanted.trim().toLowerCase());
    if (wanted !== undefined && at < 0) {
      const nearest = nearestHeading(wanted, head.cells);
      return {
        span: head.span,
        message: nearest === undefined
          ? message('No column is headed “{0}”, which the settings name for “{1}”: correct the settings or this heading.', wanted, name)
          : message('No column is headed “{0}”, which the settings name for “{1}”: is “{2}” meant?', wanted, name, nearest),
      };
    }
    columns[name] = at < 0 ? undefined : at;
  }
  if (columns['number'] !== undefined) return columns;
  return { span: head.span, message: message('No column holds the numbers of the resolutions: name it under “columns:” in the settings, as in { number: No. }.') };
}

function readRow(row: Row, columns: Columns, uri: string, source: RegisterSource, bodies: BodyTable): Resolution | RegisterProblem {
  const cell = (name: string): string | undefined => {
    const at = columns[name];
    const value = at === undefined ? undefined : row.cells[at]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const number = cell('number');
  if (number === undefined) return { span: row.span, message: message('This row has no number: nothing can refer to it. Fill in the number or delete the row.') };
  const year = cell('year');
  if (year !== undefined && !/^\d{4}$/u.test(year)) return { span: row.span, message: message('“{0}” is no year: write four digits.', year) };
  const written = cell('date');
  const date = isoDate(written);
  if (written !== undefined && date === undefined) return { span: row.span, message: message('“{0}” is no date: write year, month and day, as in 2023-02-23.', written) };
  const meeting = cell('meeting');
  const body = cell('body') ?? source.body;
  const kind = cell('kind');
  const identity = readIdentity({
    body, kind, number, year: year === undefined ? yearOf(date) : Number(year), meeting: meeting !== undefined && /^\d{1,4}$/u.test(meeting) ? Number(meeting) : undefined,
  }, bodies);
  const related = (name: string, type: RelationType): Relation[] => (cell(name) ?? '').split(/[;,]/u).map((it) => it.trim()).filter((it) => it !== '')
    .map((it) => ({ type, target: readIdentity({ body, kind, number: it, year: undefined, meeting: undefined }, bodies) }));
  const title = cell('title');
  const url = cell('url');
  return {
    identities: [identity],
    designation: number,
    titles: title === undefined ? [] : [{ language: '', text: title.replace(/\s+/gu, ' ') }],
    dates: date === undefined ? [] : [{ date, kind: 'adoption' }],
    status: cell('status')?.toLowerCase(),
    relations: [...related('replaces', 'replaces'), ...related('replacedBy', 'replacedBy')],
    urls: url === undefined ? [] : [url],
    operative: () => [],
    uri,
    span: row.span,
    numberSpan: row.span,
  };
}
