import { primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import type { LanguageEvidence } from '../languages/languageMemory.ts';
import { languageByKnownWords } from '../languages/knownWords.ts';
import { languageOfText } from '../languages/languageOfText.ts';
import { tablesOf } from '../languages/listed.ts';
import { namedLanguage } from '../languages/namedLanguage.ts';
import { areKnownWords, isProperName } from '../languages/names.ts';
import { isFixedText } from '../needsNoTranslation.ts';
import type { Piece } from '../piece.ts';

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
  const tables = tablesOf(pieces).map((table) => columnsOf(table.map((i) => pieces[i]).filter((piece) => piece !== undefined)));
  let times: ReadonlyMap<string, number> | undefined;
  return tables.map((columns) => {
    const named = new Map([...columns].flatMap(([column, members]) => entryOf(column, headLanguage(members), expected, usual)));
    if (new Set(named.values()).size > 1) return named;
    const languages = byText(columns, expected, usual, evidence);
    if (new Set(languages.values()).size < 2) return undefined;
    times ??= timesOf(tables);
    // Where one of them alone comes again in a table of as many, each of the two is in a language, and a column of titles or names stands in both as it is.
    const again = [...languages.keys()].filter((column) => (times?.get(sayingOf(columns, column)) ?? 0) > 1);
    return again.length > 0 && again.length < languages.size ? undefined : languages;
  });
}

/** How many tables have a column of the same words in the same place. */
function timesOf(tables: readonly Columns[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const said of tables.flatMap((columns) => [...columns.keys()].map((column) => sayingOf(columns, column)))) times.set(said, (times.get(said) ?? 0) + 1);
  return times;
}

/** What a column says below its head, and where it stands. */
function sayingOf(columns: Columns, column: number): string {
  const cells = (columns.get(column) ?? []).flatMap(({ cell, prose }) => (cell?.row === 0 ? [] : [prose]));
  return [column, columns.size, ...cells].join('\n');
}

type Columns = ReadonlyMap<number, readonly Piece[]>;

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

function columnsOf(cells: readonly Piece[]): Columns {
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

function byText(columns: Columns, expected: readonly string[], usual: readonly string[], evidence: LanguageEvidence): ReadonlyMap<number, string> {
  const told = [...columns].map(([column, all]) => {
    // A list of members has names of bodies in several languages, and is in one.
    const cells = all.filter(({ prose }) => !isNameOfBody(prose) && !isFixedText(prose));
    const text = cells.map(({ prose }) => prose).join(' ');
    const { language } = cells.length * 3 < all.length * 2 ? NOTHING : languageOfText(text, evidence, expected.length > 0 ? expected : undefined);
    return { column, cells, head: all[0]?.cell?.row === 0 ? all[0].prose : '', text, language };
  });
  // Chinese characters alone are Japanese beside others.
  const isJapanese = told.some(({ language }) => language === 'ja');
  const read = told.map((it) => (isJapanese && it.language === 'zh' ? { ...it, language: 'ja' } : it));
  const first = read.find(({ language }) => language !== undefined);
  if (first === undefined) return new Map();
  const beside = read.filter((other) => other === first || (areTwo(first, other) && areRows(first.cells, other.cells)));
  return new Map(beside.flatMap(({ column, language }) => entryOf(column, language === undefined ? undefined : primaryOf(language), expected, usual)));
}

/** A title with a number before it, and words that are known, name nobody. */
function isNameOfBody(prose: string): boolean {
  const words = prose.replace(NUMBER, '');
  return isProperName(words) && !areKnownWords(words);
}

const NUMBER = /^\(?(?:[IVXLC]{1,8}|\d{1,3}(?:\.\d{1,3}){0,4}|\p{L})[.)]\s/u;
const NOTHING = { language: undefined };

interface ColumnText {
  readonly head: string;
  readonly text: string;
  readonly language: string | undefined;
}

/** Whether the columns are in two languages, and, where these share a script, their words show it: names in a column look like any language. */
function areTwo(a: ColumnText, b: ColumnText): boolean {
  const [one, other] = [a.language, b.language];
  if (one === undefined || other === undefined || one === other) return false;
  if (scriptOfLanguage(one) !== scriptOfLanguage(other)) return true;
  const both = [one, other];
  const isIn = ({ head, text }: ColumnText, language: string) => languageByKnownWords(text, both) === language && [language, undefined].includes(languageByKnownWords(head, both));
  return isIn(a, one) && isIn(b, other);
}

/** Whether most rows have both cells, with about as much text in all. */
function areRows(one: readonly Piece[], other: readonly Piece[]): boolean {
  const rows = new Set(other.map(({ cell }) => cell?.row));
  const both = one.filter(({ cell }) => rows.has(cell?.row)).length;
  return both >= FEWEST_ROWS && both * 2 >= Math.max(one.length, other.length);
}

const FEWEST_ROWS = 3;
