import { FUNCTION_WORDS, hasLettersOf } from './functionWords.ts';
import { conceptsOfWord } from '../pairing/wordConcepts.ts';

/** Whether the endings of the language's words (primary subtag) are known here. */
export function areFormsKnown(language: string): boolean {
  return language in STRANGE_FORMS;
}

/** Whether two of the languages have the word, in small letters, although it looks like one's alone. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** Whether the word, in small letters, is known to be one of the language's own (primary subtag), which neither its letters nor its ending show. */
export function isOwnWord(word: string, language: string): boolean {
  return OWN_WORDS[language]?.has(word) === true;
}

/** The ending of the word, in small letters, that words of the language (primary subtag) do not have; "" where there is none. */
export function strangeEndingOf(word: string, language: string): string {
  return STRANGE_FORMS[language]?.exec(word)?.[0] ?? '';
}

/**
 * The languages of which the word, in small letters, may be one, by its form: all of them where it does not show.
 * @param languages primary subtags
 */
export function languagesByForm(word: string, languages: readonly string[]): readonly string[] {
  if (isCommonWord(word) || !languages.every(areFormsKnown)) return languages;
  const own = languages.filter((language) => isOwnWord(word, language) || isOwnWord(word.replace(/s$/u, ''), language));
  if (own.length > 0) return own;
  const fitting = languages.filter((language) => strangeEndingOf(word, language) === '' && hasLettersOf(word, language));
  return fitting.length === 0 ? languages : fitting;
}

/** By a letter that the target's language does not have, in a word that is no name: names keep their accents. */
export function hasForeignLetter(word: string, source: string, target: string): boolean {
  const letters = FUNCTION_WORDS.find((row) => row.language === target)?.letters;
  return letters !== undefined && [...word].some((letter) => letter > '\u007F' && !letters.includes(letter)) && (conceptsOfWord(word, source).length > 0 || NOUN.test(word));
}

/** Endings of nouns that are no names. */
const NOUN = /(?:[aeiouáéíóú]s|[st]ions?|ments?|t[ée]s?|[ae]nces?|[st]i[óo]n|dad|eurs?|aux)$/u;

/** Words of titles that neither their letters nor their endings tell from those of the other languages. */
const OWN_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(('access amendment annex appeal background backup board bylaw change charge comment complaint deadline dinner draft environment example exemption fee file follow foreword foundation goal guideline headquarters '
    + 'language license lunch meal minutes network none officer outcome owner posters principle process proposal provider registration remit requirement role scope seat sender shipment skill staff stakeholder statement storage supplier symbol '
    + 'target task termination tip tool topic transitional trustee tutorial unit upload value vendor venue view voting warning workshop').split(' ')),
  fr: new Set('alinéa annuaire bénévole besoin calendrier cotisation demande démarche dépôt devoir exigence fichier formulaire fournisseur lieu logiciel mise moyen objet outil règle salle sommaire suivi terme titre traduction vœu'.split(' ')),
  es: new Set('acta alcance anexo archivo asunto carga cargo cuota deber enmienda finanza formación formulario gasto herramienta índice informe lugar mesa nombre norma objeto plazo pregunta prólogo queja recurso regla sede tarea tratado voto'.split(' ')),
};

/** Words that two of the languages have, although they look like one's alone: those of Latin, and those that dictionaries of the one have from the other. */
const COMMON: ReadonlySet<string> = new Set(('agenda agendas archive archives audience audio brandy briefing business casting chef clause clauses club clubs comité comités consensus corpus data digital dos editorial euro euros expert experts feedback final fitness forum hobby info infos internet interview jury jurys kilo kilos leader leaders leadership lobby logo logos '
  + 'marketing medium memo memos mesa metro notice notices parking parties partie penalty photo photos plan planning plans plus possible principal propos quorum radio radios rapporteur rapporteurs repos rugby show stage stock stocks studio studios support supports table tables tango '
  + 'taxi test tests texture timing total triple variable variables versus video videos virus visa visas web whisky').split(' '));

/** Endings that words of a language do not have. */
const STRANGE_FORMS: Readonly<Record<string, RegExp>> = {
  fr: /(?:[bcdfglmnprstv]y|(?:[bcdlnt]i|it|lic|nc|od|ud)ies|ing|ings|ship|ships|ness|th|ths|sh|ght|ful|ck|w|ed|phy|phies|ical|ous|ist|[bdfknst]ers|mbers?|[ai]tors?|itors?|nors?|[io]als|sals|eals|ción|ciones|siones|dad|dades|mientos?|encia|encias|[bcdlnrstv]os|[bcdlntv]o|tivas?)$/u,
  es: /(?:[bcfghkmptvwy]|[bcfghkmptvw]s|ers|ors|als|ions?|[ae]nces?|ages?|ings?|ships?|ness|ies|ty|ures?|(?:hn|st|og|ct|ph|ed|at|it)ical|ed|ck|ous|ive|eux|eaux|iques?|eurs?|tés?)$/u,
  en: /(?:[ée]aux|eurs|ités?|[tls]ción|ción|ciones|siones|dad|dades|mientos?|ncias?|[sc]tos|ntos|[ai]dos|ivos|dores|tores|bliographie|verbaux)$/u,
};
