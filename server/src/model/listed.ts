import { isEntry, isFixedText, isLongName, isNearlyName } from './needsNoTranslation.ts';
import { wordsOf, type Piece } from './piece.ts';

/** Whether a piece is an item of a list or a cell of a table. */
export function isListed(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'listItem' || piece.kind === 'tableCell' || piece.bullet !== undefined);
}

/** Whether a piece goes on with a list or a table. */
export function isWithinList(pieces: readonly Piece[], i: number): boolean {
  return isListed(pieces[i]) && isListed(pieces[i - 1]);
}

/** An entry of a bibliography, and, in a list or a table, an address or the name of a program or a body: what stands in any language's text as it is. */
export function isListedName(piece: Piece): boolean {
  const words = wordsOf(piece);
  return isEntry(piece.prose) || isEntry(words) || (isListed(piece) && piece.prose.length <= LONGEST && !EXPLAINED.test(words) && (isLongName(words) || CODE.test(words) || isFixedText(words)));
}

/** In a list or a table, words in Latin letters, most of them with a capital. */
export function mayBeName(piece: Piece | undefined): boolean {
  return piece !== undefined && isListed(piece) && piece.prose.length <= LONGEST && LATIN.test(piece.prose) && !EXPLAINED.test(wordsOf(piece)) && isNearlyName(wordsOf(piece));
}

const LATIN = /^[\p{Script=Latin}\p{M}\P{L}]+$/u;
const LONGEST = 400;
/** “WHO – World Health Organization” says in a language what the letters stand for. */
const EXPLAINED = /^\p{Lu}{2,10}\s?[–—:=-]\s/u;
/** “PostgreSQL 16”. */
const CODE = /^\S{0,40}\p{Ll}\p{Lu}\S{0,40}(?:\s\d\S{0,20})?$/u;

/** Indices of the pieces that are cells of one table: a new one begins where the rows do. */
export function tablesOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const tables: number[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i]?.cell === undefined) continue;
    if (areOfOneTable(pieces[i - 1], pieces[i])) tables.at(-1)?.push(i);
    else tables.push([i]);
  }
  return tables;
}

/** Whether two pieces, one right behind the other, are cells of the same table. */
export function areOfOneTable(one: Piece | undefined, other: Piece | undefined): boolean {
  const [a, b] = [one?.cell, other?.cell];
  return a !== undefined && b !== undefined && a.table === b.table && (b.row > a.row || (b.row === a.row && b.column > a.column));
}
