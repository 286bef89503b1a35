import { recall, type Block } from '../model/block.ts';
import { firstTitle } from './firstLine.ts';
import { hasPhrase } from './phrase.ts';
import { ENDS_LIKE_TEXT } from './plainTitles.ts';
import { markOf, type TablesInColumns } from './tablesInColumns.ts';
import type { Beginning, Titled } from './titled.ts';

/** Cells of a table in columns that are set off as the known titles in it are, by a number of the same form or by mark-up around all of their words. */
export function otherCells(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], tables: TablesInColumns): readonly Beginning[] {
  const any = titled.find((it) => it.titles.length === 0);
  return any === undefined ? [] : cellsSetOff(blocks, titled, explicit, tables).map(({ at }) => ({ titled: any, at, level: 0 }));
}

/** Where cells begin a section that the type does not know, and has no room for: they have a number of the form that the known titles have. */
export function unknownCells(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], tables: TablesInColumns): readonly number[] {
  if (explicit.length === 0 || titled.some((it) => it.titles.length === 0)) return [];
  return cellsSetOff(blocks, titled, explicit, tables).filter(({ mark }) => SINGLE_NUMBER.test(mark)).map(({ at }) => at);
}

function cellsSetOff(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], tables: TablesInColumns): readonly { readonly at: number; readonly mark: string }[] {
  if (tables.size === 0) return [];
  const taken = new Set(explicit.map(({ at }) => at));
  const inner = titled.flatMap(({ children }) => children);
  const marked = blocks.flatMap((block, at) => {
    const mark = block.cell !== undefined && tables.has(block.cell.table) && !taken.has(at) ? markOf(block) : undefined;
    if (mark === undefined || ENDS_LIKE_TEXT.test(block.prose)) return [];
    const title = recall(block, firstTitle);
    return title === '' || inner.some((it) => it.titles.some((phrase) => hasPhrase(title, phrase))) ? [] : [{ at, mark }];
  });
  const known = explicit.flatMap(({ at }) => (blocks[at] === undefined ? [] : markOf(blocks[at]) ?? []));
  const marks = new Set(known.length > 0 ? known : repeatedNumbers(marked.map(({ mark }) => mark)));
  return marked.filter(({ mark }) => marks.has(mark));
}

/** The forms of single numbers that several cells have. */
function repeatedNumbers(marks: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return marks.filter((mark) => SINGLE_NUMBER.test(mark) && (seen.has(mark) || !seen.add(mark)));
}

/** “1.”, “(a)”, “0.” for roman ones, behind the table's place. */
const SINGLE_NUMBER = /^\d+ \(?[01a][.)]?$/u;
