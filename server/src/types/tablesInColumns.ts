import type { Block } from '../model/block.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/** Tables, by where they begin, that have a column for each language: their cells are the draft's text, titles among them. */
export type TablesInColumns = ReadonlySet<number>;

export function tablesInColumns(blocks: readonly Block[]): TablesInColumns {
  const first = new Map<number, string>();
  const found = new Set<number>();
  for (const { cell, stream } of blocks) {
    if (cell === undefined) continue;
    const known = first.get(cell.table);
    if (known === undefined) first.set(cell.table, stream);
    else if (known !== stream) found.add(cell.table);
  }
  return found;
}

/** By what a title in a table's cell is set off: the form of its number (“1.”, “I.”), else that all of it is marked; `undefined` where nothing shows it. */
export function markOf({ cell, masked, prose }: Block): string | undefined {
  if (cell === undefined) return undefined;
  const number = UNREAD_NUMBER.exec(prose)?.[0].trim();
  if (number !== undefined) return `${String(cell.table)} ${number.replace(/\d+/gu, '1').replace(/[IVX]+/gu, '0').replace(/\p{L}/gu, 'a')}`;
  return MARKED.test(masked) ? `${String(cell.table)} marked` : undefined;
}

/** What is no prose is blank. */
const MARKED = /^\s.*\s$/u;
