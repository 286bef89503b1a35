import { primaryOf } from '../../text/languageScripts.ts';
import { hasLettersOf, isFunctionWord, languageOfDatedMonth, leaningByFunctionWords } from './functionWords.ts';
import { rowsOf } from './languageSigns.ts';
import { isAddress, isListedName, isPersonsName, isSigned } from './listed.ts';
import { areKnownWords } from './names.ts';
import { withoutAddresses } from '../needsNoTranslation.ts';
import { conceptsOfWord } from '../pairing/wordConcepts.ts';
import { wordsOf as proseOf, type Piece } from '../piece.ts';
import { isToBeWritten } from '../stubs.ts';
import { wordsOf, type Vocabulary } from './vocabulary.ts';
import { isCommonWord, isOwnWord, languagesByForm } from './wordForms.ts';

/** What words speak for: by language (BCP 47) how many of them, or what they weigh. */
export type Leaning = ReadonlyMap<string, number>;

export const NO_LEANING: ReadonlyMap<string, number> = new Map();

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

/** What a person is says by its small words, too, in which language it is said, and by each word that is known, whatever the body is called: they are as rare in names. */
function leaningOfOffice(office: string, candidates: readonly string[]): Leaning {
  const known = leaningOfWords(wordsOf(office).filter((word) => !isFunctionWord(word, candidates)), candidates, (word) => knowing(word, candidates));
  const leaning = new Map(byFunctionWords(office, candidates));
  for (const [language, words] of known) leaning.set(language, (leaning.get(language) ?? 0) + words * FUNCTION_WORD);
  return leaning;
}

/** Of words that may be a name, too: they say nothing unless all are known. */
function leaningOfKnown(words: string, candidates: readonly string[], before: Leaning = NO_LEANING): Leaning {
  return areKnownWords(words, candidates.map(primaryOf)) ? leaningOfWords(wordsOf(words).filter((word) => !isFunctionWord(word, candidates)), candidates, (word) => languagesOfWord(word, candidates), before) : before;
}

function byFunctionWords(words: string, candidates: readonly string[]): Leaning {
  const leaning = new Map([...leaningByFunctionWords(words, candidates)].map(([language, count]) => [language, count * FUNCTION_WORD]));
  const dated = languageOfDatedMonth(words, candidates);
  return dated === undefined ? leaning : leaning.set(dated, (leaning.get(dated) ?? 0) + FUNCTION_WORD);
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
