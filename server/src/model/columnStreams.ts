import type { TableCell } from '../parse/passage.ts';
import { primaryOf } from '../text/languageScripts.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { languageOfText, type TextLanguage } from './languageOfText.ts';
import { namedLanguage } from './namedLanguage.ts';
import { isLongName } from './needsNoTranslation.ts';
import type { Piece } from './piece.ts';

/** The languages of the columns, where a draft has tables in two or more of them: by table, in the order of the text, and by column. */
export type ColumnLanguages = readonly (ReadonlyMap<number, string> | undefined)[];

/**
 * The tables with a column for each language. What a column's head names is its language, else what its cells together are written in,
 * where most rows have as much text in the one as in the other.
 *
 * @param expected languages that the draft has (BCP 47), if it says so: others are none
 * @param usual languages that are likelier than others
 */
export function columnLanguages(pieces: readonly Piece[], expected: readonly string[], usual: readonly string[], evidence: LanguageEvidence): ColumnLanguages {
  return tablesOf(pieces).map((table) => {
    const columns = columnsOf(table.map((i) => pieces[i]).filter((piece) => piece !== undefined));
    const named = new Map([...columns].flatMap(([column, members]) => entryOf(column, headLanguage(members), expected, usual)));
    const languages = new Set(named.values()).size > 1 ? named : byText(columns, expected, usual, evidence);
    return new Set(languages.values()).size > 1 ? languages : undefined;
  });
}

/** The streams that the tables give their cells; `undefined` for all that stands elsewhere. */
export function columnStreams(pieces: readonly Piece[], columns: ColumnLanguages, languages: readonly string[]): readonly (string | undefined)[] {
  const stream: (string | undefined)[] = new Array<string | undefined>(pieces.length).fill(undefined);
  if (columns.every((table) => table === undefined)) return stream;
  for (const [t, table] of tablesOf(pieces).entries()) {
    for (const i of table) {
      const language = columns[t]?.get(pieces[i]?.cell?.column ?? -1);
      if (language !== undefined && languages.includes(language)) stream[i] = language;
    }
  }
  return stream;
}

/** Indices of the pieces that are cells of one table: a new one begins where the rows do. */
function tablesOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const tables: number[][] = [];
  let before: TableCell | undefined;
  for (let i = 0; i < pieces.length; i++) {
    const cell = pieces[i]?.cell;
    if (cell !== undefined) {
      const goesOn = before !== undefined && before.table === cell.table && (cell.row > before.row || (cell.row === before.row && cell.column > before.column));
      if (goesOn) tables.at(-1)?.push(i);
      else tables.push([i]);
    }
    before = cell;
  }
  return tables;
}

function columnsOf(cells: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const columns = new Map<number, Piece[]>();
  for (const piece of cells) {
    const column = piece.cell?.column ?? 0;
    const members = columns.get(column);
    if (members === undefined) columns.set(column, [piece]);
    else members.push(piece);
  }
  return columns;
}

/** In the tag by which the draft or the workspace calls the language; nothing where the draft has it not. */
function entryOf(column: number, language: string | undefined, expected: readonly string[], usual: readonly string[]): readonly (readonly [number, string])[] {
  if (language === undefined) return [];
  const isThis = (tag: string) => primaryOf(tag) === language;
  const tag = expected.length > 0 ? expected.find(isThis) : usual.find(isThis) ?? language;
  return tag === undefined ? [] : [[column, tag]];
}

function headLanguage([head]: readonly Piece[]): string | undefined {
  return head?.cell?.row === 0 ? namedLanguage(head.prose) : undefined;
}

function byText(columns: ReadonlyMap<number, readonly Piece[]>, expected: readonly string[], usual: readonly string[], evidence: LanguageEvidence): ReadonlyMap<number, string> {
  // A list of members has names of bodies in several languages, and is in one.
  const told = [...columns].map(([column, all]) => ({ column, cells: all.filter(({ prose }) => !isLongName(prose)) })).map(({ column, cells }) => ({ column, cells, read: languageOfText(cells.map(({ prose }) => prose).join(' '), evidence, expected.length > 0 ? expected : undefined) }));
  const first = told.find(({ read }) => read.language !== undefined);
  if (first === undefined) return new Map();
  const beside = told.filter((other) => other === first || (areTwo(first.read, other.read) && areRows(first.cells, other.cells)));
  return new Map(beside.flatMap(({ column, read }) => entryOf(column, read.language === undefined ? undefined : primaryOf(read.language), expected, usual)));
}

function areTwo(a: TextLanguage, b: TextLanguage): boolean {
  return b.language !== undefined && a.language !== b.language;
}

/** Whether most rows have both cells, with about as much text in all. */
function areRows(one: readonly Piece[], other: readonly Piece[]): boolean {
  const rows = new Set(other.map(({ cell }) => cell?.row));
  const both = one.filter(({ cell }) => rows.has(cell?.row)).length;
  return both >= FEWEST_ROWS && both * 2 >= Math.max(one.length, other.length);
}

const FEWEST_ROWS = 3;
