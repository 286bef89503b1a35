import { primaryOf } from '../text/languageScripts.ts';
import { hasLettersOf, isFunctionWord, leaningByFunctionWords } from './functionWords.ts';
import { rowsOf } from './languageSigns.ts';
import { isAddress, isListedName, isPersonsName, isSigned, mayBeName } from './listed.ts';
import { areKnownWords } from './names.ts';
import { withoutAddresses } from './needsNoTranslation.ts';
import { conceptsOfWord } from './pairing/wordConcepts.ts';
import { wordsOf as proseOf, type Piece } from './piece.ts';
import { isToBeWritten } from './stubs.ts';
import { isCommonWord, isOwnWord, languagesByForm } from './wordForms.ts';

/** What words speak for: by language (BCP 47) how many of them, or what they weigh. */
export type Leaning = ReadonlyMap<string, number>;

export const NO_LEANING: ReadonlyMap<string, number> = new Map();

/** Words of the longer pieces. What is asked of it is noted. */
export interface Vocabulary {
  /** The language that alone has the word, or "" where several have it. */
  readonly languageOf: (word: string) => string | undefined;
  readonly asked: AskedWords;
}

/** What was asked of a vocabulary. */
export interface AskedWords {
  readonly words: ReadonlySet<string>;
  /** How many words it has. */
  readonly count: number;
  /** The pieces that were to be told by it. */
  readonly open: ReadonlySet<number>;
}

/** @param own as guessed; only the languages of pieces that may be in several are looked at @param open the pieces that are to be told by it */
export function vocabularyOf(pieces: readonly Piece[], own: readonly (string | undefined)[], candidates: readonly (readonly string[])[], open: readonly number[]): Vocabulary {
  const vocabulary = new Map<string, string>();
  const alike = new Set(candidates.filter((open) => open.length > 1).flat());
  for (const [i, language] of own.entries()) {
    const piece = pieces[i];
    // Names in a table stand in all languages.
    if (piece === undefined || language === undefined || !alike.has(language) || mayBeName(piece) || piece.masked.includes('\t')) continue;
    for (const word of wordsOf(piece.prose)) {
      const known = vocabulary.get(word);
      if (known === undefined) vocabulary.set(word, language);
      else if (known !== language) vocabulary.set(word, '');
    }
    if (vocabulary.size > MOST_WORDS) break;
  }
  const asked = new Set<string>();
  const languageOf = (word: string): string | undefined => {
    asked.add(word);
    return vocabulary.get(word);
  };
  return { languageOf, asked: { words: asked, count: vocabulary.size, open: new Set(open) } };
}

/** Whether a vocabulary says the same of all that it was asked, where a paragraph of its language has other words. */
export function saysAlike({ words, count }: AskedWords, prose: string, other: string): boolean {
  const [before, now] = [new Set(wordsOf(prose)), new Set(wordsOf(other))];
  const isAsked = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].some((word) => words.has(word) && !others.has(word));
  return count + now.size <= MOST_WORDS && !isAsked(before, now) && !isAsked(now, before);
}

/** By language: how many of the words are its alone in this draft, and what its function words weigh. */
export function leaningOf(piece: Piece | undefined, isNamed: boolean, vocabulary: Vocabulary, candidates: readonly string[]): Leaning {
  if (piece === undefined) return NO_LEANING;
  if (isSigned(piece)) return leaningOfOffice(officeIn(piece), candidates);
  if (isNamed || isListedName(piece) || isAddress(piece)) return leaningOfKnown(officeIn(piece), candidates);
  // A person's name only looks like words, and what is still to be written says nothing.
  const isWords = !isPersonsName(piece) && !isToBeWritten(piece.prose);
  const functionWords = byFunctionWords(withoutAddresses(proseOf(piece)), candidates);
  return leaningOfWords(wordsOf(rowsOf(piece) ?? piece.prose).filter((word) => !isFunctionWord(word, candidates)), candidates, (word) => {
    const language = vocabulary.languageOf(word);
    if (language !== undefined) return language === '' || isShared(word, candidates) ? candidates : [language];
    return isWords ? languagesOfWord(word, candidates) : [];
  }, functionWords);
}

/** What a person is says by its small words, too, in which language it is said. */
function leaningOfOffice(office: string, candidates: readonly string[]): Leaning {
  return leaningOfKnown(office, candidates, byFunctionWords(office, candidates));
}

/** Of words that may be a name, too: they say nothing unless all are known. */
function leaningOfKnown(words: string, candidates: readonly string[], before: Leaning = NO_LEANING): Leaning {
  return areKnownWords(words, candidates.map(primaryOf)) ? leaningOfWords(wordsOf(words).filter((word) => !isFunctionWord(word, candidates)), candidates, (word) => languagesOfWord(word, candidates), before) : before;
}

function byFunctionWords(words: string, candidates: readonly string[]): Leaning {
  return new Map([...leaningByFunctionWords(words, candidates)].map(([language, count]) => [language, count * FUNCTION_WORD]));
}

/** What stands behind a name, or below it: “Astrid Kjeldsen, Treasurer”. */
function officeIn({ masked }: Piece): string {
  return OFFICE.exec(masked)?.[1] ?? '';
}

const OFFICE = /^[^,(\r\n]{2,80}(?:,|\(|\r?\n|\r)([^,\r\n]{2,80})/u;

function leaningOfWords(words: readonly string[], candidates: readonly string[], having: (word: string) => readonly string[], before: Leaning = NO_LEANING): Leaning {
  const leaning = new Map(before);
  for (const word of words) {
    const tags = having(word);
    if (tags.length < candidates.length) for (const tag of tags) leaning.set(tag, (leaning.get(tag) ?? 0) + 1);
  }
  return leaning;
}

/** The languages that have a concept of the word, or of which it may be one by its form. */
function languagesOfWord(word: string, candidates: readonly string[]): readonly string[] {
  const having = knowing(word, candidates);
  if (having.length > 0) return having;
  const fitting = languagesByForm(word, candidates.map(primaryOf));
  return candidates.filter((tag) => fitting.includes(primaryOf(tag)));
}

/** Whether several of the languages have the word, or may have it by its form: “participants”. */
function isShared(word: string, candidates: readonly string[]): boolean {
  return knowing(word, candidates).length > 1 && languagesByForm(word, candidates.map(primaryOf)).length > 1;
}

/** The languages that have a concept of the word, or have it alone; all of them have what is common. */
function knowing(word: string, candidates: readonly string[]): readonly string[] {
  if (isCommonWord(word)) return candidates;
  return candidates.filter((tag) => hasLettersOf(word, tag) && (conceptsOfWord(word, primaryOf(tag)).length > 0 || isOwnWord(word, primaryOf(tag))));
}

/** The language for which words speak, where they speak for no other, or for it by the weight of a function word more than for any other. */
export function clearLanguage(leaning: Leaning = NO_LEANING): string | undefined {
  const [only] = leaning.keys();
  return leaning.size === 1 ? only : leadingLanguage(leaning, FUNCTION_WORD);
}

/** The language that leads all others by this weight of words. */
export function leadingLanguage(leaning: Leaning, lead: number): string | undefined {
  const [first, second] = [...leaning].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] - (second?.[1] ?? 0) >= lead ? first[0] : undefined;
}

/** A function word proves as much as two words that only this draft shows to be a language's own. */
export const FUNCTION_WORD = 2;
const MOST_WORDS = 20_000;
const WORD = /\p{L}{2,40}/gu;
const SMALL = /\p{Ll}/u;
const ACRONYM = /(?<!\p{L})\p{Lu}{2,10}(?!\p{L})/gu;

function wordsOf(prose: string): readonly string[] {
  const words = withoutAddresses(prose);
  // Acronyms are the same in all languages.
  return (SMALL.test(words) ? words.replace(ACRONYM, ' ') : words).toLowerCase().match(WORD) ?? [];
}
