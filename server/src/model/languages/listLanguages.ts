import { primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import type { Script } from '../../text/script.ts';
import { languageByFunctionWords } from './functionWords.ts';
import { languageByKnownWords } from './knownWords.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { LONG, scriptsOf } from './languageOfText.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { listsOf, tablesOf } from './listed.ts';
import { isProperName } from './names.ts';
import { withoutAddresses } from '../needsNoTranslation.ts';
import { wordsOf, type Piece } from '../piece.ts';
import { languageOfStub } from '../stubs.ts';

/** The tables and lists of a draft that are texts in one language each: the pieces of each, and by piece the language, where the words say it. */
export interface WholeTexts {
  readonly found: readonly (string | undefined)[];
  readonly texts: readonly (readonly number[])[];
}

export const NO_TEXTS: WholeTexts = { found: [], texts: [] };

/** What stands in a table, or in a list without blank lines, is read as one text. */
export function listLanguages(
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
    const isName = (i: number): boolean => names[i] === true || (signs[i]?.isLikelyName === true && pieces[i]?.cell?.row !== 0) || isProperName(pieces[i]?.prose ?? '');
    const cells = table.filter((i) => !isName(i)).slice(0, MOST_CELLS);
    const isTable = pieces[table[0] ?? -1]?.cell !== undefined;
    const head = headLanguage(table, pieces, own, signs);
    const told = head ?? commonLanguage(cells.map((i) => (isSure(pieces[i], signs[i], own[i], candidatesOf.get(signs[i]?.script) ?? []) ? own[i] : undefined)));
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
    const byHead = (): string | undefined => languageByKnownWords(textOf(cells.filter((i) => pieces[i]?.cell?.row === 0)), open, SURE_LEAD);
    const byWords = (): string | undefined => languageByKnownWords(text, open, SURE_LEAD) ?? languageOf(text, weight, open, evidence);
    // What a table says is seldom a sentence: a word more is all that tells it.
    const byOneWord = (): string | undefined => (isTable ? languageByKnownWords(text, open) : undefined);
    const language = open.length < 2 ? open[0] : byHead() ?? byWords() ?? byOneWord();
    if (language === undefined) continue;
    const others = cells.filter((i) => own[i] !== undefined && scriptOfLanguage(own[i]) !== scriptOfLanguage(language));
    if (others.length * 2 <= cells.length) for (const i of table) found[i] = language;
  }
  return { found, texts };
}

/** The language of a table whose head is in a script that names from elsewhere are not in. */
function headLanguage(table: readonly number[], pieces: readonly Piece[], own: readonly (string | undefined)[], signs: readonly LanguageSigns[]): string | undefined {
  const heads = table.filter((i) => pieces[i]?.cell?.row === 0 && signs[i]?.script !== undefined);
  const [first] = heads;
  const language = own[first ?? -1];
  return first !== undefined && signs[first]?.script !== 'latin' && heads.every((i) => own[i] === language) ? language : undefined;
}

/** Whether the words of an item show its language, whatever list it stands in; of a cell they never do. */
export function isSure(piece: Piece | undefined, signs: LanguageSigns | undefined, own: string | undefined, candidates: readonly string[] = []): boolean {
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

/** So many cells of a table tell its language. */
const MOST_CELLS = 60;

/** By so many words more than any other language has. */
export const SURE_LEAD = 2;

/** The language of a few words: the one of which they say that they are still to be written in it, or the one that they look like. */
export function languageOf(prose: string, weight: number, candidates: readonly string[], evidence: LanguageEvidence): string | undefined {
  const stub = languageOfStub(prose);
  return candidates.find((candidate) => stub === primaryOf(candidate)) ?? evidence.guess(prose, weight, candidates);
}
