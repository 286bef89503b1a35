import { conceptsOfWord } from '../../model/pairing/wordConcepts.ts';
import { areFormsKnown, hasForeignLetter, isCommonWord, isOwnWord, strangeEndingOf } from '../../model/languages/wordForms.ts';
import { withoutAddresses, withoutFixedParts } from '../../model/needsNoTranslation.ts';
import { primaryOf } from '../../text/languageScripts.ts';
import { WORDS } from '../../text/runs.ts';

/**
 * Whether a few words that are the same in source and translation are words of the source's language alone, and so were left: "Purpose and
 * scope" in a French text was, "Introduction" was not. Of languages that the tables do not have, nothing is certain.
 */
export function isLeftTitle(prose: string, source: string, target: string): boolean {
  const title = withoutDesignation(withoutAddresses(prose).trim());
  const words = WORDS.in(title.toLowerCase());
  const [from, to] = [primaryOf(source), primaryOf(target)];
  if (words.length === 0) return false;
  // A single small word that nobody knows is what something is called: “licensecheck”.
  if (SMALL_WORD.test(title)) return isForeign(title, from, to) || isOwn(title, from, to);
  // Of words all in capitals a short one is an acronym, and how a name ends shows nothing.
  if (ALL_CAPITALS.test(title)) return words.some((word) => word.length > LONGEST_ACRONYM && (isForeign(word, from, to) || isOwn(word, from, to)));
  if (NAME.test(title)) return false;
  if (words.some((word) => SMALL_WORDS[from]?.has(word) === true)) return true;
  // Of a person's name a word may look like another: a title of such words is one by each of them, or by one that no name looks like.
  if (PERSON.test(title)) return words.every((word) => isForeign(word, from, to)) || words.some((word) => isOffice(word, from, to) || isNoName(word, from, to));
  const [first = ''] = words;
  // Beside figures a word in small letters may be a unit or a symbol: how it ends does not show its language.
  if (words.length === 1 && title.includes(first) && FIGURE.test(title)) return isForeign(first, from, to) || (isOwnWord(first, from) && !areAkin(from, to));
  return words.some((word) => isStranger(word, from, to));
}

/** One word without the designation behind it, which no language changes: "Report" of "Report ISO/TC 147". */
function withoutDesignation(title: string): string {
  const [, word] = DESIGNATED.exec(title) ?? [];
  return word !== undefined && !LETTERS.test(withoutFixedParts(title.slice(word.length))) ? word : title;
}

const SMALL_WORD = /^\p{Ll}{2,40}$/u;
const DESIGNATED = /^(\p{Lu}\p{Ll}{2,40})\s+\p{Lu}\S{0,20}(?:\s|$)/u;
const LETTERS = /\p{L}/u;
const FIGURE = /\p{Nd}/u;

/** A word in small letters that is known to be one of the source's language, or looks like no word of the target's. */
export function isWordOf(word: string, source: string, target: string): boolean {
  const [from, to] = [primaryOf(source), primaryOf(target)];
  return SMALL_WORDS[from]?.has(word) === true || conceptsOfWord(word, from).length > 0 || isOwnWord(word, from) || strangeEndingOf(word, to).length >= CERTAIN_ENDING;
}

/** In letters: shorter endings names have, too. */
const CERTAIN_ENDING = 3;
const ALL_CAPITALS = /^[^\p{Ll}]{0,40}\p{Lu}{2}[^\p{Ll}]*$/u;
const LONGEST_ACRONYM = 5;
/** Words with capitals inside, digits or dots are names and codes. */
const NAME = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[\d_/@]|\p{L}\.\p{L}/u;

/** Two words or more, each with a capital. */
const PERSON = /^\p{Lu}[\p{L}.'’-]{0,40}(?:,? \p{Lu}[\p{L}.'’-]{1,40}){1,4}[,:]?$/u;

/** Words that stand in any text of one language and mean nothing in the others. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('of and the for with by from to shall must their which this that your our'.split(' ')),
  fr: new Set('du des les et pour dans aux au avec par sur leur notre'.split(' ')),
  es: new Set('del los las el para por con y sobre su nuestro'.split(' ')),
};

/** Whether a word, in small letters, is certainly one of the source's language and none of the target's. */
function isStranger(word: string, source: string, target: string): boolean {
  if (isCommonWord(word)) return false;
  return isForeign(word, source, target) || isOwn(word, source, target)
    || hasForeignBeginning(word, source, target) || strangeEndingOf(word, target) !== '' || hasForeignLetter(word, source, target);
}

/** One of the source language's own, one or several of it. */
function isOwn(word: string, source: string, target: string): boolean {
  return !areAkin(source, target) && (isOwnWord(word, source) || isOwnWord(word.replace(/s$/u, ''), source));
}

/** Whether a word of the source's language may be one of the target's, whose words are not known: “Objeto” is Spanish, and Portuguese. */
function areAkin(source: string, target: string): boolean {
  return !areFormsKnown(target) && KINDRED.has(source) && KINDRED.has(target);
}

const KINDRED: ReadonlySet<string> = new Set(['ca', 'es', 'fr', 'gl', 'it', 'pt', 'ro']);

/** By a concept of the source's language that the same letters do not have in the target's. */
function isForeign(word: string, source: string, target: string): boolean {
  return areFormsKnown(target) && !isCommonWord(word) && conceptsOfWord(word, source).length > 0 && conceptsOfWord(word, target).length === 0;
}

/** By an ending that the target's language does not have and names have not, either: “Enforcement Responsibilities”. */
function isNoName(word: string, source: string, target: string): boolean {
  return strangeEndingOf(word, target).length >= NO_NAMES_ENDING && conceptsOfWord(word, source).length > 0;
}

const NO_NAMES_ENDING = 4;

/** What stands below a person's name. */
function isOffice(word: string, source: string, target: string): boolean {
  return OFFICE.test(word) && hasForeignBeginning(word, source, target);
}

const OFFICE = /^(?:president|secretar)/u;

/** By how the word begins, which the target's language writes with an accent. */
function hasForeignBeginning(word: string, source: string, target: string): boolean {
  return source === 'en' && target === 'fr' && WITHOUT_ACCENT.test(word);
}

const WITHOUT_ACCENT = /^(?:benefi|calend|decision|defin|delegat|derog|detail|feder|general|hotel|interpretation|method|metrolog|operation|penal|preamb|prefac|president|procedur|refer|registr|regulat|represent|reserv|resolution|responsib|result|secretar|security|series|strateg|telecom|toleranc)/u;
