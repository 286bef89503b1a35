import type { BodyTable } from '../model/bodies.ts';
import { message } from '../text/message.ts';
import { csvAddition } from './addition.ts';
import { csvRows, type CsvRow } from './csvRows.ts';
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
  const separator = separatorOf(/^[^\r\n]*/u.exec(text)?.[0] ?? '');
  const { rows: [head, ...rest], unclosed } = csvRows(text, separator);
  const problems: RegisterProblem[] = unclosed.map((at) => ({
    span: at, message: message('This row cannot be read: a quotation mark is opened and not closed. Correct it; the other rows are used.'),
  }));
  if (head === undefined) return { records: [], problems, addition: () => undefined };
  const columns = columnsOf(head, source);
  if (isProblem(columns)) return { records: [], problems: [...problems, columns], addition: () => undefined };
  const records: Resolution[] = [];
  for (const row of rest) {
    if (row.cells.every((cell) => cell.value.trim() === '')) continue;
    const read = readRow(row, columns, uri, source, bodies);
    if (isProblem(read)) problems.push(read);
    else records.push(read);
  }
  return { records, problems, addition: (identity) => csvAddition(text, columns, separator, head.cells.length, identity) };
}

function separatorOf(heading: string): string {
  return [',', ';', '\t'].map((it) => ({ it, count: heading.split(it).length })).sort((a, b) => b.count - a.count)[0]?.it ?? ',';
}

type Columns = Readonly<Record<string, number | undefined>>;

function isProblem(read: Columns | Resolution | RegisterProblem): read is RegisterProblem {
  return typeof read['message' as keyof typeof read] === 'object';
}

function columnsOf(head: CsvRow, source: RegisterSource): Columns | RegisterProblem {
  const names = head.cells.map((cell) => cell.value.trim().toLowerCase());
  const columns: Record<string, number | undefined> = {};
  for (const [name, headings] of Object.entries(HEADINGS)) {
    const wanted = source.columns[name];
    const at = wanted === undefined ? names.findIndex((it) => headings.includes(it)) : names.indexOf(wanted.trim().toLowerCase());
    if (wanted !== undefined && at < 0) {
      const nearest = nearestHeading(wanted, head.cells.map((cell) => cell.value));
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

function readRow(row: CsvRow, columns: Columns, uri: string, source: RegisterSource, bodies: BodyTable): Resolution | RegisterProblem {
  const cell = (name: string): string | undefined => {
    const at = columns[name];
    const value = at === undefined ? undefined : row.cells[at]?.value.trim();
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
    numberSpan: row.cells[columns['number'] ?? 0]?.span ?? row.span,
  };
}
