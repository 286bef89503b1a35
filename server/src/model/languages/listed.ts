import { areNames, isCodeName, isLongName, isNearlyName, isStrangeName } from './names.ts';
import { isEntry, isFixedText, isPostalAddress } from '../needsNoTranslation.ts';
import { isAfter, likelyReading, wordsOf, type Piece } from '../piece.ts';

/** Whether a piece is an item of a list or a cell of a table. */
export function isListed(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'listItem' || piece.kind === 'tableCell' || piece.bullet !== undefined);
}

/** Whether a piece goes on with a list or a table. */
export function isWithinList(pieces: readonly Piece[], i: number): boolean {
  return isListed(pieces[i]) && isListed(pieces[i - 1]);
}

/** An entry of a bibliography, names one after the other, and, in a list or a table, an address or the name of a program or a body: what stands in any language's text as it is. */
export function isListedName(piece: Piece): boolean {
  const words = wordsOf(piece);
  return isListedEntry(piece) || (piece.kind === 'paragraph' && !piece.masked.includes('\t') && !isSigned(piece) && areNames(words)) || (isListed(piece) && piece.prose.length <= LONGEST && !EXPLAINED.test(words) && (isLongName(words) || isCodeName(words) || isFixedText(words)));
}

/** An entry of a bibliography, with its number or without. */
export function isListedEntry(piece: Piece): boolean {
  return isEntry(piece.prose) || isEntry(wordsOf(piece));
}

/** A person's name, and what may stand below it, in a paragraph of its own: its letters look like any language's. */
export function isPersonsName(piece: Piece | undefined): boolean {
  return isCapitalized(piece) && piece?.prose.includes(' ') === true;
}

/** A person's name with what the person is on the next line, or on the next two. */
export function isSigned(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'paragraph' || piece.prose.length > LONGEST_LINE || SENTENCE_END.test(piece.prose)) return false;
  const [name = '', office, ...others] = piece.masked.trim().split(LINE_BREAK);
  return office !== undefined && others.length < 2 && isName(name.trimEnd()) && / \S/u.test(name);
}

const LINE_BREAK = /\r?\n|\r/u;
const SENTENCE_END = /[.!?:;]$/u;

/** A postal address in a paragraph of its own. */
export function isAddress({ kind, prose }: Piece): boolean {
  return kind === 'paragraph' && isPostalAddress(prose);
}

/** The name of a person in Latin letters, whose words no language has, with what the person is below it or without. */
export function isSignature(piece: Piece | undefined): boolean {
  if (!isPersonsName(piece) && !isSigned(piece)) return false;
  const name = piece?.masked.trim().split(LINE_BREAK, 1)[0]?.trimEnd() ?? '';
  return LATIN.test(name) && isStrangeName(name);
}

/** What stands below the name of a signature. */
export function officeOf(piece: Piece | undefined): string {
  return piece?.masked.trim().split(LINE_BREAK).slice(1).join(' ') ?? '';
}

/** A paragraph of a few words with a capital each. */
export function isCapitalized(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' && isName(piece.prose);
}

function isName(words: string): boolean {
  return CAPITALS.test(words) && SMALL.test(words);
}

const CAPITALS = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}$/u;
const SMALL = /\p{Ll}/u;
/** In a list or a table, words in Latin letters, most of them with a capital. */
export function mayBeName(piece: Piece | undefined): boolean {
  return piece !== undefined && (isListed(piece) || isOfList(piece)) && piece.prose.length <= LONGEST && LATIN.test(piece.prose) && !EXPLAINED.test(wordsOf(piece)) && isNearlyName(wordsOf(piece));
}

/** The same, of words that none of the languages has of which words are known: “Krita”. */
export function isLikelyName(piece: Piece): boolean {
  return mayBeName(piece) && isStrangeName(wordsOf(piece));
}

const LATIN = /^[\p{Script=Latin}\p{M}\P{L}]+$/u;
const LONGEST = 400;
/** “WHO – World Health Organization” says in a language what the letters stand for. */
const EXPLAINED = /^\p{Lu}{2,10}\s?[–—:=-]\s/u;

/** Indices of the items of each list, whatever blank lines are between them; a list in two languages may be one. */
export function looseListsOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (const [i, piece] of pieces.entries()) {
    if (!isOfList(piece)) continue;
    if (isOfList(pieces[i - 1]) && pieces[i - 1]?.kind === piece.kind) lists.at(-1)?.push(i);
    else lists.push([i]);
  }
  return lists;
}

/** Indices of the pieces of each list without blank lines in it; a new one begins where the numbers do. Where two in a row have the same, each stands by itself. */
export function listsOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (let from = 0; from < pieces.length;) {
    let to = from + 1;
    if (isOfList(pieces[from])) while (pieces[to]?.close === true && isOfList(pieces[to])) to++;
    const turns = new Map(pieces.slice(from + 1, to).map((piece, k) => [from + 1 + k, counts(pieces[from + k], piece)]));
    if (to > from + 1 && ![...turns.values()].includes('again')) {
      lists.push([from]);
      for (const [i, turn] of turns) {
        if (turn === 'back') lists.push([i]);
        else lists.at(-1)?.push(i);
      }
    }
    from = to;
  }
  return lists;
}

/** How the numbers of two items, one right behind the other, are counted. */
function counts(one: Piece | undefined, other: Piece): 'on' | 'again' | 'back' {
  const [a, b] = [one === undefined ? undefined : likelyReading(one), likelyReading(other)];
  if (a === undefined || b === undefined || a.form.key !== b.form.key || isAfter(a.path, b.path)) return 'on';
  return a.path.join('.') === b.path.join('.') && a.suffix === b.suffix ? 'again' : 'back';
}

/** An item, or a short line with a number. */
export function isOfList(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.cell === undefined && piece.kind !== 'heading' && (isListed(piece) || (piece.prose.length <= LONGEST_LINE && likelyReading(piece) !== undefined));
}

const LONGEST_LINE = 160;

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
