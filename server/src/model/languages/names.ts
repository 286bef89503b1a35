import { WORDS } from '../../text/runs.ts';
import { isFunctionWord } from './functionWords.ts';
import { conceptsOfWord } from '../pairing/wordConcepts.ts';
import { isOwnWord } from './wordForms.ts';

/** Several words with a capital each, and the small words of names between: a person, a firm, a body, or a title written so. */
export function isLongName(words: string): boolean {
  return words.length <= LONGEST && / \S/u.test(words) && isNames(words) && FIRST_CAPITAL.test(words);
}

/** Whether words begin with a capital, as two thirds of them do, the small words of names left aside: “Laboratoire des essais de Lyon”. */
export function isNearlyName(words: string): boolean {
  if (!FIRST_CAPITAL.test(words) || (SENTENCE_END.test(words) && !FIRM.test(words))) return false;
  const all = words.split(/\s+/u);
  return all.filter((word) => LETTER_OR_DIGIT.test(word) && !NAME_WORD.test(word)).length * 3 <= all.length;
}

/** Several words, nearly all with a capital each. */
export function isProperName(words: string): boolean {
  return isLongName(words) || (words.length <= LONGEST && / \S/u.test(words) && isNearlyName(words));
}

/** Whether each word has a capital or a digit, or is a small word of names, and no sentence ends. */
export function isNames(words: string): boolean {
  return (!SENTENCE_END.test(words) || FIRM.test(words)) && words.split(/\s+/u).every((word) => NAME_WORD.test(word) || !LETTER_OR_DIGIT.test(word));
}

/** One word with a capital inside, and a version: “PostgreSQL 16”. */
export function isCodeName(words: string): boolean {
  return CODE.test(words);
}

/**
 * Several names one after the other: words with a capital each, few of which are known in the languages whose words are. Titles in
 * capitals look the same, and those of languages whose words are not known.
 */
export function areNames(words: string): boolean {
  if (!isNames(words) || !SMALL_LETTER.test(words) || OF_TITLES.test(words) || (LATIN.test(words) && OTHER.test(words))) return false;
  const all = WORDS.in(words.toLowerCase());
  return all.length >= FEWEST && all.filter(isKnown).length * 2 < all.length;
}

const FEWEST = 4;
const LATIN = /\p{Script=Latin}/u;
/** What stands in another script beside a name says in a language what it is. */
const OTHER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const SMALL_LETTER = /\p{Ll}/u;
/** Small words of titles, which stand in no person's name by themselves (“von der”). */
const OF_TITLES = /(?<!(?:von|van) )(?<=\s)(?:der|die|das|und|zu|für|og|och|dos|dei|delle|della|degli)(?=\s)/u;

function isKnown(word: string): boolean {
  return isKnownIn(word, LANGUAGES);
}

function isKnownIn(word: string, languages: readonly string[]): boolean {
  return isFunctionWord(word, languages) || languages.some((language) => conceptsOfWord(word, language).length > 0 || isOwnWord(word, language));
}

/** Whether there are words, and each is known in one of the languages (primary subtags). */
export function areKnownWords(words: string, languages: readonly string[] = LANGUAGES): boolean {
  const all = WORDS.in(words.toLowerCase());
  return all.length > 0 && all.every((word) => isKnownIn(word, languages));
}

/**
 * Whether words in capitals alone are a title, and no symbol: one longer than acronyms are is known in one of the languages whose words are, or several are,
 * or one so long stands among the small words of another language.
 */
export function isTitleInCapitals(words: string): boolean {
  if (SMALL_LETTER.test(words)) return false;
  const all = WORDS.in(words.toLowerCase());
  const known = all.filter((word) => isKnownIn(word, WITH_CAPITALS));
  return known.length > 1 || known.some((word) => word.length > LONGEST_ACRONYM)
    || (all.some((word) => word.length > LONGEST_ACRONYM) && all.some((word) => word.length >= SHORTEST_SMALL_WORD && isFunctionWord(word)));
}

const LONGEST_ACRONYM = 4;
/** In letters: shorter ones are acronyms in another language. */
const SHORTEST_SMALL_WORD = 3;

/** Whether nearly all words have a capital and none is known in the languages whose words are: “Krita”. */
export function isStrangeName(words: string): boolean {
  return isNearlyName(words) && !WORDS.in(words.toLowerCase()).some(isKnown);
}

/** Two to four words that are a person's name and nothing else, as they stand in a signature: “Ingrid Solheim”, “Ингрид Сольхейм”, “イングリッド・ソルハイム”. */
export function isPersonsName(words: string): boolean {
  const name = withoutFormOfAddress(words);
  return FOREIGNER.test(name) || (PERSON.test(name) && isStrangeName(name));
}

const PERSON = /^\p{Lu}[\p{Ll}'’-][\p{L}\p{M}'’-]{1,30}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{1,30})){1,3}$/u;
/** How Japanese writes the names of those who are not. */
const FOREIGNER = /^[\p{Script=Katakana}ー]{2,20}(?:・[\p{Script=Katakana}ー]{2,20}){1,3}(?:博士|教授|氏|様|殿)?$/u;

const LANGUAGES = ['en', 'fr', 'es'];
/** Languages whose words are known and have capitals. */
const WITH_CAPITALS = [...LANGUAGES, 'ru'];
const LONGEST = 80;
/** Small words of names. */
export const IN_NAMES = 'de|du|des|do|dos|la|le|les|of|for|pour|and|et|y|e|der|die|das|und|zu|für|van|von|di|da|del|og|och|bis|ter';
const SENTENCE_END = /[.!?。！？:：;；]$/u;
/** What firms are called ends with a mark that ends no sentence. */
const FIRM = /\s(?:Bros|Co|Corp|Inc|Ltd|[NBS]\.\s?[AVL]|S\.\s?p\.\s?A|Pty|e\.\s?V)\.$/u;
const FIRST_CAPITAL = /^\p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const NAME_WORD = new RegExp(`^(?:\\p{Ll}{1,4}\\.(?:\\p{L}\\.)?,?|[(“"«]?[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.,&/-]*[)”"»,;]?|(?:${IN_NAMES}),?|[&–—-])$`, 'u');
const CODE = /^\S{0,40}\p{Ll}\p{Lu}\S{0,40}(?:\s\d\S{0,20})?$/u;

/** A name without the word before it by which a language calls a person: “Dra. Ana Lucía Vega”, “Dr Ana Lucía Vega”; not “Li Wei Chen”. */
export function withoutFormOfAddress(name: string): string {
  return name.replace(FORM_OF_ADDRESS, '');
}

const FORM_OF_ADDRESS = /^(?:dr[ae]?|mr|mrs|ms|mme|mlle|m|pr|prof|sir|hon|eng|ing|lic|sr|sra|srta|don|doña|dña|herr|frau|г-н|г-жа|д-р|проф)\.? (?=\S{1,40} \S)/iu;
