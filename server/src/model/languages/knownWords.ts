import { primaryOf } from '../../text/languageScripts.ts';
import { WORDS } from '../../text/runs.ts';
import { hasLettersOf, leaningByFunctionWords } from './functionWords.ts';
import { conceptsOfWord } from '../pairing/wordConcepts.ts';
import { isCommonWord, strangeEndingOf } from './wordForms.ts';

/** How many words of a text a language (BCP 47) has: function words that not all of `candidates` have, and words of the table of concepts. */
export function knownWords(text: string, language: string, candidates: readonly string[]): number {
  const words = WORDS.in(text.toLowerCase());
  return words.filter((word) => mayBeWordOf(word, language) && conceptsOfWord(word, primaryOf(language)).length > 0).length + (leaningByFunctionWords(text, candidates).get(language) ?? 0);
}

/** A word is known by how it begins: how it ends may show that it is another language's. */
function mayBeWordOf(word: string, language: string): boolean {
  return hasLettersOf(word, language) && (isCommonWord(word) || strangeEndingOf(word, primaryOf(language)) === '');
}

/** The one of the languages that has more of the words than any other, by `lead` at least. */
export function languageByKnownWords(text: string, candidates: readonly string[], lead = 1): string | undefined {
  const [first, second] = candidates.map((language) => ({ language, words: knownWords(text, language, candidates) })).sort((a, b) => b.words - a.words);
  return first !== undefined && first.words >= (second?.words ?? 0) + lead ? first.language : undefined;
}
