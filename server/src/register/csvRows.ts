import { span, type Span } from '../text/span.ts';

export interface CsvCell {
  /** Without its quotation marks. */
  readonly value: string;
  readonly span: Span;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly span: Span;
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** Lines on which a quotation mark is opened that is closed nowhere. */
  readonly unclosed: readonly Span[];
}

/** The rows of a table in text (RFC 4180): a value in quotation marks may hold separators, line breaks and, doubled, quotation marks; others stand for themselves. */
export function csvRows(text: string, separator: string): CsvRows {
  const rows: CsvRow[] = [];
  const unclosed: Span[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    const start = at;
    const cells: CsvCell[] = [];
    let isWhole = true;
    for (;;) {
      const cell = cellAt(text, at, separator);
      if (cell === undefined) {
        isWhole = false;
        break;
      }
      cells.push(cell);
      at = cell.span.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (!isWhole) at = lineEnd(text, start);
    if (isWhole) rows.push({ cells, span: span(start, at) });
    else unclosed.push(span(start, at));
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { rows, unclosed };
}

/** `undefined` where its quotation mark is not closed. */
function cellAt(text: string, start: number, separator: string): CsvCell | undefined {
  if (text[start] !== '"') {
    const end = cellEnd(text, start, separator);
    return { value: text.slice(start, end), span: span(start, end) };
  }
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  const end = cellEnd(text, close + 1, separator);
  return { value: text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end).trimEnd(), span: span(start, end) };
}

function cellEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function lineEnd(text: string, from: number): number {
  return cellEnd(text, from, '\n');
}
