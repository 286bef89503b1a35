import type { LanguageSigns } from './languageSigns.ts';
import { isListed, looseListsOf, tablesOf } from './listed.ts';
import type { Piece } from '../piece.ts';

/**
 * By piece: whether it is a name in a list or a table, or stands among such names and may be one, too ("Zotero" among programs). The head of a
 * column is none.
 */
export function listedNames(pieces: readonly Piece[], signs: readonly LanguageSigns[]): readonly boolean[] {
  const found = signs.map(({ isName }, i) => isName && pieces[i]?.cell?.row !== 0);
  for (const members of [...looseListsOf(pieces), ...tablesOf(pieces).flatMap((table) => columnsOf(table, pieces))]) {
    // A numbered line or two may be titles.
    if (members.length < FEWEST_NUMBERED && !isListed(pieces[members[0] ?? -1])) continue;
    const names = members.filter((i) => found[i] === true || signs[i]?.isLikelyName === true).length;
    if (names * 2 > members.length) for (const i of members) found[i] ||= signs[i]?.mayBeName === true;
  }
  return found;
}

const FEWEST_NUMBERED = 3;

/** The cells of each column below its head. */
function columnsOf(table: readonly number[], pieces: readonly Piece[]): readonly (readonly number[])[] {
  const columns = new Map<number, number[]>();
  for (const i of table) {
    const cell = pieces[i]?.cell;
    if (cell === undefined || cell.row === 0) continue;
    const column = columns.get(cell.column);
    if (column === undefined) columns.set(cell.column, [i]);
    else column.push(i);
  }
  return [...columns.values()];
}
