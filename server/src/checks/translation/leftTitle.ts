import { conceptsOfWord } from '../../model/pairing/wordConcepts.ts';
import { FUNCTION_WORDS } from '../../model/functionWords.ts';
import { withoutAddresses } from '../../model/needsNoTranslation.ts';
import { primaryOf } from '../../text/languageScripts.ts';

/**
 * Whether a few words that are the same in source and translation are words of the source's language alone, and so were left: "Purpose and
 * scope" in a French text was, "Introduction" was not. Of languages that the tables do not have, nothing is certain.
 */
export function isLeftTitle(prose: string, source: string, target: string): boolean {
  const title = withoutAddresses(prose).trim();
  const words = title.toLowerCase().match(WORD) ?? [];
  const [from, to] = [primaryOf(source), primaryOf(target)];
  if (words.length === 0 || NAME.test(title)) return false;
  if (words.some((word) => SMALL_WORDS[from]?.has(word) === true)) return true;
  // Of a person's name a word may look like another: a title of such words is one by each of them.
  if (PERSON.test(title)) return words.every((word) => isForeign(word, from, to)) || words.some((word) => isOffice(word, from, to));
  return words.some((word) => isStranger(word, from, to));
}

/** A word in small letters that is known to be one of the source's language, or looks like no word of the target's. */
export function isWordOf(word: string, source: string, target: string): boolean {
  const [from, to] = [primaryOf(source), primaryOf(target)];
  if (conceptsOfWord(word, from).length > 0 || OWN_WORDS[from]?.has(word) === true) return true;
  return (STRANGE_FORMS[to]?.exec(word)?.[0].length ?? 0) >= CERTAIN_ENDING;
}

/** In letters: shorter endings names have, too. */
const CERTAIN_ENDING = 3;
const WORD = /\p{L}{2,40}/gu;
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
  if (COMMON.has(word)) return false;
  return isForeign(word, source, target) || OWN_WORDS[source]?.has(word) === true || OWN_WORDS[source]?.has(word.replace(/s$/u, '')) === true
    || hasForeignBeginning(word, source, target) || STRANGE_FORMS[target]?.test(word) === true || hasForeignLetter(word, source, target);
}

/** By a concept of the source's language that the same letters do not have in the target's. */
function isForeign(word: string, source: string, target: string): boolean {
  if (!TABLED.has(target) || COMMON.has(word)) return false;
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

const WITHOUT_ACCENT = /^(?:benefi|calend|decision|defin|delegat|derog|detail|feder|general|hotel|interpretation|method|metrolog|operation|penal|preamb|prefac|president|procedur|refer|registr|regulat|represent|reserv|resolution|responsib|result|secretar|security|series|strateg|telecom|toleranc)/u;

/** By a letter that the target's language does not have, in a word that is no name: names keep their accents. */
function hasForeignLetter(word: string, source: string, target: string): boolean {
  const letters = FUNCTION_WORDS.find((row) => row.language === target)?.letters;
  return letters !== undefined && [...word].some((letter) => letter > '\u007F' && !letters.includes(letter)) && (conceptsOfWord(word, source).length > 0 || NOUN.test(word));
}

/** Endings of nouns that are no names. */
const NOUN = /(?:[aeiouáéíóú]s|[st]ions?|ments?|t[ée]s?|[ae]nces?|[st]i[óo]n|dad|eurs?|aux)$/u;

const TABLED: ReadonlySet<string> = new Set(['en', 'fr', 'es']);

/** Words that two of the languages have, although they look like one's alone. */
const COMMON: ReadonlySet<string> = new Set(('agenda agendas audience audio chef clause clauses club clubs comité comités consensus corpus data digital dos editorial euro euros final forum info infos internet jury jurys kilo kilos lobby logo logos '
  + 'marketing medium memo memos mesa metro notice notices parties partie photo photos plan plans plus possible principal propos quorum radio radios repos stage studio studios support supports table tables tango '
  + 'taxi test tests texture total triple variable variables versus video videos virus visa visas web').split(' '));

/** Words of titles that neither their letters nor their endings tell from those of the other languages. */
const OWN_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(('access amendment annex appeal background backup board bylaw change charge comment complaint deadline dinner draft environment example exemption fee file follow foreword foundation goal guideline headquarters '
    + 'language lunch meal minutes network officer outcome owner posters principle process proposal provider registration remit requirement role scope seat sender shipment skill staff stakeholder statement storage supplier symbol '
    + 'target task termination tip tool topic transitional trustee tutorial unit upload value vendor venue view voting warning workshop').split(' ')),
  fr: new Set('alinéa annuaire archive bénévole besoin calendrier cotisation demande démarche dépôt devoir exigence fichier formulaire fournisseur lieu logiciel mise moyen objet outil règle salle sommaire suivi terme titre traduction vœu'.split(' ')),
  es: new Set('acta alcance anexo archivo asunto carga cargo cuota deber enmienda finanza formación formulario gasto herramienta índice informe lugar mesa nombre norma objeto plazo pregunta prólogo queja recurso regla sede tarea tratado voto'.split(' ')),
};

/** Endings that words of a language do not have. */
const STRANGE_FORMS: Readonly<Record<string, RegExp>> = {
  fr: /(?:[bcdfglmnprstv]y|(?:[bcdlnt]i|it|lic|nc|od|ud)ies|ing|ings|ship|ships|ness|th|ths|sh|ght|ful|ck|w|ed|phy|phies|ical|ous|ist|[bdfknst]ers|mbers?|[ai]tors?|itors?|nors?|[io]als|sals|eals|ción|ciones|siones|dad|dades|mientos?|encia|encias|[bcdlnrstv]os|[bcdlntv]o|tivas?)$/u,
  es: /(?:[bcfghkmptvwy]|[bcfghkmptvw]s|ers|ors|als|ions?|[ae]nces?|ages?|ings?|ships?|ness|ies|ty|ures?|(?:hn|st|og|ct|ph|ed|at|it)ical|ed|ck|ous|ive|eux|eaux|iques?|eurs?|tés?)$/u,
  en: /(?:[ée]aux|eurs|ités?|[tls]ción|ción|ciones|siones|dad|dades|mientos?|ncias?|[sc]tos|ntos|[ai]dos|ivos|dores|tores|bliographie|verbaux)$/u,
};
