import { conceptsOfWord } from '../../model/pairing/meanings.ts';
import { primaryOf } from '../../text/languageScripts.ts';

/**
 * Whether a few words that are the same in source and translation are words of the source's language alone, and so were left: "Purpose and
 * scope" in a French text was, "Introduction" was not. Of languages that the tables do not have, nothing is certain.
 */
export function isLeftTitle(prose: string, source: string, target: string): boolean {
  const words = prose.toLowerCase().match(WORD) ?? [];
  const [from, to] = [primaryOf(source), primaryOf(target)];
  if (words.length === 0 || NAME.test(prose)) return false;
  if (words.some((word) => SMALL_WORDS[from]?.has(word) === true)) return true;
  // Of a person's name a word may look like another: a title of such words is one by each of them.
  if (PERSON.test(prose)) return words.every((word) => isForeign(word, from, to)) || words.some((word) => isOffice(word, from, to));
  return words.some((word) => isForeign(word, from, to) || hasForeignBeginning(word, from, to) || hasForeignForm(word, from, to));
}

const WORD = /\p{L}{2,40}/gu;
/** Words with capitals inside, digits or dots are names and codes. */
const NAME = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[\d_/@]|\p{L}\.\p{L}/u;

/** Two words or more, each with a capital. */
const PERSON = /^\p{Lu}[\p{L}.'’-]{0,40}(?: \p{Lu}[\p{L}.'’-]{1,40}){1,4}$/u;

/** Words that stand in any text of one language and mean nothing in the others. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('of and the for with by from to shall must their which this that your our'.split(' ')),
  fr: new Set('du des les et pour dans aux au avec par sur leur notre'.split(' ')),
  es: new Set('del los las el para por con y sobre su nuestro'.split(' ')),
};

/** By a concept of the source's language that the same letters do not have in the target's. */
function isForeign(word: string, source: string, target: string): boolean {
  if ((source !== 'en' && target !== 'en') || !TABLED.has(target)) return false;
  return conceptsOfWord(word, source).length > 0 && conceptsOfWord(word, target).length === 0;
}

/** What stands below a person's name. */
function isOffice(word: string, source: string, target: string): boolean {
  return OFFICE.test(word) && hasForeignBeginning(word, source, target);
}

const OFFICE = /^(?:president|secretar)/u;

/** By how the word begins, which the target's language writes with an accent. */
function hasForeignBeginning(word: string, source: string, target: string): boolean {
  return source === 'en' && target === 'fr' && WITHOUT_ACCENT.test(word);
}

const WITHOUT_ACCENT = /^(?:defin|refer|procedur|decision|resolution|interpretation|president|secretar|elect|represent|evaluat|operation|general|preamb|regulat|responsib|telecom|metrolog|reserv|delegat|benefi|penal|security)/u;

/** By an ending that no word of the target has. */
function hasForeignForm(word: string, source: string, target: string): boolean {
  return source === 'en' && FOREIGN_FORMS[target]?.test(word) === true;
}

const TABLED: ReadonlySet<string> = new Set(['en', 'fr', 'es']);

/** Endings of English words that French and Spanish ones do not have. */
const FOREIGN_FORMS: Readonly<Record<string, RegExp>> = {
  fr: /(?:[bcdfglmnprstv]y|ies|ing|ings|ship|ships|ness|th|ths|sh|ght|ful|ck|w|ed|ical|ous|ist)$/u,
  es: /(?:[bcfghkmptvwy]|[bcfghkmptvw]s|tion|tions|sion|sions|ence|ences|ance|ances|age|ages|ing|ings|ship|ships|ness|ies|ty|ure|ures|ical|ed|ck|ous|ive)$/u,
};
