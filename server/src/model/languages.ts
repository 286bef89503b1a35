import type { Layout } from '../parse/layout.ts';
import { LANGUAGE_OF_SCRIPT, primaryOf, scriptOfLanguage } from '../text/languageScripts.ts';
import { SCRIPTS, type Script } from '../text/script.ts';
import { columnLanguages, columnStreams, type ColumnLanguages } from './columnStreams.ts';
import { commentedLanguage, streamsByComments } from './commentedStreams.ts';
import { languageByFunctionWords } from './functionWords.ts';
import { guessLanguages, LONG, type Guessed } from './guessLanguages.ts';
import { languageByKnownWords } from './knownWords.ts';
import { halfSaidBefore } from './halfSaid.ts';
import { FRESH_EVIDENCE, type LanguageEvidence } from './languageMemory.ts';
import { scriptsOf } from './languageOfText.ts';
import { languageSignsOf, type LanguageSigns } from './languageSigns.ts';
import { isListed, isPersonsName, isSigned, isWithinList, listsOf, looseListsOf, tablesOf } from './listed.ts';
import { isProperName } from './names.ts';
import { withoutAddresses } from './needsNoTranslation.ts';
import { wordsOf, type Piece } from './piece.ts';
import { settleShortPieces } from './shortPieces.ts';
import { assignStreams } from './streams.ts';
import { languageOfStub } from './stubs.ts';
import { changesInTurns } from './turns.ts';

/** The languages of a draft and of its pieces. `language` and `stream` run beside the pieces; see `Block` for what they mean. */
export interface AssignedLanguages {
  /** BCP 47 tags; the first is the source. Never empty. */
  readonly languages: readonly string[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
}

/** What is said of a draft's languages (BCP 47 tags, the source first) beside what its text shows. */
export interface StatedLanguages {
  /** By the draft itself: they are its languages, whatever the text shows. */
  readonly declared?: readonly string[] | undefined;
  /** Of all drafts of the workspace: what its drafts are usually written in. The text shows which of them this one has. */
  readonly usual?: readonly string[] | undefined;
}

/** What the words of a draft tell of its languages, before it is asked in which language's text each piece stands. */
export interface ToldLanguages {
  /** BCP 47 tags; the source first. Never empty. */
  readonly languages: readonly string[];
  /** Each piece's language by its own words; `undefined` where they do not say. */
  readonly own: readonly (string | undefined)[];
  /** How much text each piece holds, in steps. */
  readonly weights: readonly number[];
  /** The streams of the pieces that stand in a table's column for their language. */
  readonly columns: readonly (string | undefined)[];
  /** The language of the table in whose cells pieces stand, where a table is in one. */
  readonly tables: readonly (string | undefined)[];
  /** Whether each piece is a name in a list or a table, which stands in any language's text as it is. */
  readonly names: readonly boolean[];
  /** The language of what is commented out as the original of a translation. */
  readonly original: string | undefined;
  /** One language for each script, and never in doubt: whatever one long paragraph says in its script, the rest is told alike. */
  readonly sure: boolean;
}

/**
 * In which language each piece is written, and in which language's text it stands.
 * The script decides where it can; between languages of one script a guesser does, on runs long enough, and never
 * between others than the draft's own; what has no letters, or too few, has its surroundings' language.
 *
 * @param layout how the languages stand, where the draft says it
 */
export function assignLanguages(pieces: readonly Piece[], stated: StatedLanguages = {}, layout?: Layout): AssignedLanguages {
  return placeInStreams(pieces, tellLanguages(pieces, pieces.map(languageSignsOf), stated, FRESH_EVIDENCE, layout), layout, assignStreams);
}

/**
 * What the words of a draft tell of its languages.
 * @param signs of each piece
 * @param evidence keeps what follows from a piece's words alone from one reading to the next
 */
export function tellLanguages(pieces: readonly Piece[], signs: readonly LanguageSigns[], { declared = [], usual = [] }: StatedLanguages, evidence: LanguageEvidence, layout: Layout | undefined): ToldLanguages {
  const columns: ColumnLanguages = layout === undefined || layout === 'columns' ? columnLanguages(pieces, declared, usual, evidence) : [];
  const inColumns = columns.flatMap((languageOf) => [...languageOf?.values() ?? []]);
  const written: Guessed = declared.length > 0 ? { languages: declared, sure: true } : guessLanguages(pieces, signs, [...usual, ...inColumns], evidence);
  const found = [...new Set([...written.languages, ...(declared.length > 0 ? [] : inColumns)])];
  const inColumn = columnStreams(pieces, columns, found);
  const names = found.length < 2 ? [] : listedNames(pieces, signs);
  const { own, tables, settled } = ownLanguages(pieces, signs, found, evidence, { columns: inColumn, names });
  const weights = signs.map(({ size }) => size);
  const commented = commentedLanguage(pieces, own, weights, found);
  const original = found.length < 2 ? undefined : commented;
  // What is commented out is the original, unless the draft says otherwise.
  const languages = original === undefined || declared.length > 0 ? found : [original, ...found.filter((language) => language !== original)];
  const oneOfEach = new Set(found.map(scriptOfLanguage)).size === found.length;
  return { languages, own, weights, columns: inColumn, tables, names, original, sure: written.sure && oneOfEach && !settled && commented === undefined };
}

/** The streams in which the pieces stand. @param assign `assignStreams`, or one that remembers */
export function placeInStreams(pieces: readonly Piece[], { languages, own, weights, columns, tables, names, original }: ToldLanguages, layout: Layout | undefined, assign: typeof assignStreams): AssignedLanguages {
  return { languages, ...(original === undefined ? assign(pieces, own, weights, languages, { layout, columns, tables, names }) : streamsByComments(pieces, own, languages, original)) };
}

/** Each piece's language by its own words, or by those of the table in which it stands; `settled`: some by those of others. */
function ownLanguages(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], languages: readonly string[], evidence: LanguageEvidence,
  { columns, names }: { readonly columns: readonly (string | undefined)[]; readonly names: readonly boolean[] },
): { readonly own: readonly (string | undefined)[]; readonly tables: readonly (string | undefined)[]; readonly settled: boolean } {
  const written = new Map<Script, readonly string[]>();
  for (const script of SCRIPTS) written.set(script, languages.filter((language) => scriptOfLanguage(language) === script));
  const candidatesOf = new Map<Script | undefined, readonly string[]>(SCRIPTS.map((script) => [script, candidatesFor(script, written)]));
  const own: (string | undefined)[] = [];
  const candidates: (readonly string[])[] = [];
  for (let i = 0; i < signs.length; i++) {
    if (signs[i]?.inTwoLanguages === true) {
      own.push(languages[0]);
      candidates.push([]);
      continue;
    }
    const mixed = languages.length > 1 ? halfSaidBefore(pieces, i, languages.length - 1) : undefined;
    const { script, weight } = mixed === undefined ? signs[i] as LanguageSigns : scriptsOf(mixed.rest, evidence);
    const known = openTo(pieces[i], candidatesOf.get(script) ?? [], weight, evidence);
    const open = mixed === undefined ? known : known.filter((language) => language !== own[mixed.before]);
    candidates.push(open);
    if (script === undefined || open.length < 2) own.push(script === undefined ? undefined : open[0] ?? LANGUAGE_OF_SCRIPT[script]);
    else {
      const rows = signs[i]?.rows;
      const words = mixed?.rest ?? rows ?? pieces[i]?.prose ?? '';
      own.push(names[i] === true || isPersonsName(pieces[i]) || isSigned(pieces[i]) ? undefined : (rows === undefined ? undefined : languageByKnownWords(rows, open)) ?? languageOf(words, weight, open, evidence));
    }
  }
  for (const [i, language] of columns.entries()) {
    // A few words in a column are in its language.
    if (language === undefined || own[i] !== undefined || (candidates[i]?.includes(language)) !== true) continue;
    own[i] = language;
    candidates[i] = [language];
  }
  const { found: tables, texts } = languages.length > 1 ? textLanguages(pieces, signs, own, { candidatesOf, evidence, columns, names }) : NO_TEXTS;
  for (const [i, language] of tables.entries()) {
    if (language === undefined || (candidates[i]?.length ?? 0) < 2) continue;
    if (!isSure(pieces[i], signs[i], own[i], candidates[i])) own[i] = language;
    candidates[i] = [language];
  }
  if (languages.length > 1 && changesInTurns(own.filter((_, i) => signs[i]?.isText && !isWithinList(pieces, i)))) {
    for (const [i, { isText, isSymbol }] of signs.entries()) {
      if (!isText || !(isSymbol || names[i] === true) || tables[i] !== undefined || columns[i] !== undefined) continue;
      own[i] = undefined;
      candidates[i] = languages;
    }
    return settledIn(pieces, own, candidates, languages, { found: tables, texts, names }, true);
  }
  if (languages.length > 1) settleSymbols(pieces, signs, own);
  if ([...candidatesOf.values()].every((open) => open.length < 2)) return { own, tables, settled: false };
  for (const i of own.keys()) if (names[i] === true && tables[i] === undefined && own[i] === undefined) candidates[i] = languages;
  return settledIn(pieces, own, candidates, languages, { found: tables, texts, names }, false);
}

/** The tables and lists of a draft that are texts in one language each: the pieces of each, and by piece the language, where the words say it. */
interface WholeTexts {
  readonly found: readonly (string | undefined)[];
  readonly texts: readonly (readonly number[])[];
}

const NO_TEXTS: WholeTexts = { found: [], texts: [] };

/** What stands in a table, or in a list without blank lines, is read as one text. */
function textLanguages(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], own: readonly (string | undefined)[],
  { candidatesOf, evidence, columns, names }: {
    readonly candidatesOf: ReadonlyMap<Script | undefined, readonly string[]>; readonly evidence: LanguageEvidence;
    readonly columns: readonly (string | undefined)[]; readonly names: readonly boolean[];
  },
): WholeTexts {
  const all = [...tablesOf(pieces), ...listsOf(pieces)];
  if (all.length === 0) return NO_TEXTS;
  const found: (string | undefined)[] = new Array<string | undefined>(pieces.length).fill(undefined);
  const texts: (readonly number[])[] = [];
  for (const table of all) {
    if (table.some((i) => columns[i] !== undefined)) continue;
    const cells = table.filter((i) => names[i] !== true && !(signs[i]?.isLikelyName === true && pieces[i]?.cell?.row !== 0) && !isProperName(pieces[i]?.prose ?? '')).slice(0, MOST_CELLS);
    const isTable = pieces[table[0] ?? -1]?.cell !== undefined;
    const told = commonLanguage(cells.map((i) => (isSure(pieces[i], signs[i], own[i], candidatesOf.get(signs[i]?.script) ?? []) ? own[i] : undefined)));
    if (told === null) continue;
    texts.push(table);
    if (told !== undefined) {
      for (const i of table) found[i] = told;
      continue;
    }
    const textOf = (some: readonly number[]) => some.map((i) => withoutAddresses(wordsOf(pieces[i] as Piece))).join('. ');
    const text = textOf(cells);
    const { script, weight } = scriptsOf(text, evidence);
    const open = candidatesOf.get(script) ?? [];
    const language = open.length < 2 ? open[0] : languageByKnownWords(textOf(cells.filter((i) => pieces[i]?.cell?.row === 0)), open, SURE_LEAD) ?? languageByKnownWords(text, open, SURE_LEAD) ?? languageOf(text, weight, open, evidence) ?? (isTable ? languageByKnownWords(text, open) : undefined);
    if (language === undefined) continue;
    const others = cells.filter((i) => own[i] !== undefined && scriptOfLanguage(own[i]) !== scriptOfLanguage(language));
    if (others.length * 2 <= cells.length) for (const i of table) found[i] = language;
  }
  return { found, texts };
}

/** Whether the words of an item show its language, whatever list it stands in; of a cell they never do. */
function isSure(piece: Piece | undefined, signs: LanguageSigns | undefined, own: string | undefined, candidates: readonly string[] = []): boolean {
  if (piece === undefined || signs === undefined || own === undefined || piece.cell !== undefined) return false;
  return candidates.length < 2 || signs.weight >= LONG || languageByFunctionWords(piece.prose, candidates) === own;
}

/** The language of nearly all that is known; `undefined` where nothing is, `null` where it is in several. */
function commonLanguage(known: readonly (string | undefined)[]): string | undefined | null {
  const times = new Map<string, number>();
  for (const language of known) if (language !== undefined) times.set(language, (times.get(language) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  if (most === undefined) return undefined;
  const [language, count] = most;
  const all = [...times.values()].reduce((sum, times) => sum + times, 0);
  return (all - count) * LEFT_ALONE <= all ? language : null;
}

/** One item of so many may be left in the source's language. */
const LEFT_ALONE = 4;

/** Of so many words more than any other language has. */
const SURE_LEAD = 2;
/** So many cells of a table tell its language. */
const MOST_CELLS = 60;

/**
 * By piece: whether it is a name in a list or a table, or stands among such names and may be one, too ("Zotero" among programs). The head of a
 * column is none.
 */
function listedNames(pieces: readonly Piece[], signs: readonly LanguageSigns[]): readonly boolean[] {
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

function settledIn(
  pieces: readonly Piece[], guessed: readonly (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[], { found, texts, names }: WholeTexts & { readonly names: readonly boolean[] }, inTurns: boolean,
): { readonly own: readonly (string | undefined)[]; readonly tables: readonly (string | undefined)[]; readonly settled: boolean } {
  const own = settleShortPieces(pieces, guessed, candidates, languages, { texts, names, inTurns });
  const tables = [...found];
  for (const i of texts.flat()) tables[i] ??= own[i] === guessed[i] ? undefined : own[i];
  return { own, tables, settled: own !== guessed };
}

/**
 * Symbols and designations have Latin letters in texts of all scripts: among pieces of one language they are in that. Between two languages
 * they end the first where the draft ends with the same, and begin the second where it begins with them.
 */
function settleSymbols(pieces: readonly Piece[], signs: readonly LanguageSigns[], own: (string | undefined)[]): void {
  const stretches: { readonly before: string | undefined; readonly after: string | undefined; readonly symbols: readonly number[] }[] = [];
  let before: string | undefined;
  let symbols: number[] = [];
  for (const [i, language] of own.entries()) {
    if (signs[i]?.isSymbol === true) symbols.push(i);
    else if (language !== undefined) {
      if (symbols.length > 0) stretches.push({ before, after: language, symbols });
      symbols = [];
      before = language;
    }
  }
  const last = { before, after: undefined, symbols };
  const first = stretches.find((stretch) => stretch.before === undefined) ?? { before: undefined, after: undefined, symbols: [] };
  const says = (some: readonly number[]) => some.map((i) => pieces[i]?.prose).join('\n');
  const [atBeginning, atEnd] = [says(first.symbols), says(last.symbols)];
  for (const stretch of stretches) {
    if (stretch.before === stretch.after) for (const i of stretch.symbols) own[i] &&= stretch.after;
    else if (stretch.before !== undefined && stretch.symbols.length >= first.symbols.length + last.symbols.length) {
      const ending = stretch.symbols.slice(0, last.symbols.length);
      const beginning = stretch.symbols.slice(stretch.symbols.length - first.symbols.length);
      if (says(ending) === atEnd) for (const i of ending) own[i] = stretch.before;
      if (says(beginning) === atBeginning) for (const i of beginning) own[i] = stretch.after;
    }
  }
  if (stretches.some((stretch) => stretch.before !== undefined && stretch.before !== stretch.after && says(stretch.symbols.slice(0, last.symbols.length)) === atEnd)) for (const i of last.symbols) own[i] = last.before;
}

/** Of the languages in which a piece may be those in which its words are known; all where they are not known, or are a whole text. */
function openTo(piece: Piece | undefined, candidates: readonly string[], weight: number, evidence: LanguageEvidence): readonly string[] {
  if (piece === undefined || candidates.length < 2 || weight >= LONG) return candidates;
  const known = evidence.phrase(wordsOf(piece) === '' ? piece.prose : wordsOf(piece));
  const open = candidates.filter((tag) => known.includes(primaryOf(tag)));
  return open.length > 0 ? open : candidates;
}

function languageOf(prose: string, weight: number, candidates: readonly string[], evidence: LanguageEvidence): string | undefined {
  const stub = languageOfStub(prose);
  return candidates.find((candidate) => stub === primaryOf(candidate)) ?? evidence.guess(prose, weight, candidates);
}

/** Chinese characters alone may be Japanese, in a draft that has Japanese. */
function candidatesFor(script: Script, written: ReadonlyMap<Script, readonly string[]>): readonly string[] {
  const own = written.get(script) ?? [];
  if (script === 'han' && own.length === 0) return written.get('kana') ?? [];
  return own;
}
