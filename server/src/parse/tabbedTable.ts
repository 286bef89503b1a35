import { greatest } from '../text/manyItems.ts';
import { span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import type { SkeletonBlock } from './passage.ts';

/**
 * The cells of a plain text whose lines are the rows of a table, with tabulators between; `undefined` where they are not. A row may lack its last
 * cells, as a translation does that is still to come.
 */
export function tabbedTable(text: string): readonly SkeletonBlock[] | undefined {
  if (!text.includes('\t')) return undefined;
  const blocks: SkeletonBlock[] = [];
  const widths: number[] = [];
  let row = 0;
  for (const line of linesOf(text, span(0, text.length))) {
    if (line.first === line.last) continue;
    let column = 0;
    let from = line.start;
    for (let at = line.start; at <= line.last; at++) {
      if (at < line.last && text.charCodeAt(at) !== TAB) continue;
      const cell = trimmed(text, from, at);
      if (cell.start < cell.end) blocks.push(cellBlock(cell, row, column));
      column++;
      from = at + 1;
    }
    widths.push(column);
    row++;
  }
  const widest = greatest(widths);
  const whole = widths.filter((width) => width === widest).length;
  return widest > 1 && row >= FEWEST_ROWS && whole * 4 >= row * 3 ? blocks : undefined;
}

const TAB = 9;
const FEWEST_ROWS = 3;

function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return span(start, end);
}

function cellBlock(at: { readonly start: number; readonly end: number }, row: number, column: number): SkeletonBlock {
  return {
    kind: 'tableCell', span: at, content: at, bullet: undefined, marker: undefined, beginsList: false, close: false, counted: false, level: 0, quoted: false,
    cell: { table: 0, row, column },
  };
}
