import { greatest } from '../../text/manyItems.ts';
import { guessLanguage } from '../../text/guessLanguage.ts';
import { primaryOf } from '../../text/languageScripts.ts';
import type { TextTrigrams } from '../../text/trigrams.ts';
import { monthOfWord } from '../numbers/numberWords.ts';
import { eachSentenceWord, sentenceWords } from './sentenceWords.ts';

/** Words that stand in every text of a language, whatever it is about, and the letters that it has beside those of English. */
export interface FunctionWords {
  readonly language: string;
  readonly words: string;
  /** As many of a long paragraph's words are function words, at least; measured on the Universal Declaration of Human Rights, which has more. */
  readonly share: number;
  readonly letters: string;
  /** A title that is told by them. */
  readonly finds: string;
}

/** Languages of one script whose short texts are told apart. */
export const FUNCTION_WORDS: readonly FunctionWords[] = [
  { language: 'en', share: 0.3, words: 'the of and to in is are for on with by from that this which be it its at as an or not shall will was has have how who our their a so if all any each may can must should would been being were had than then when where while after before between under within without into about also only other some such there these those they them his her he she you your we no more most both during until upon through above below need needs made what why do does did could might here because just', letters: '', finds: 'Scope of the policy' },
  { language: 'fr', share: 0.32, words: "le la les l' d' qu' n' des du de en et à au aux un une en est sont pour par sur dans que qui ce cette ces il se sa ses son leur leurs ou ne pas avec nous a ont été être sera seront doit doivent peut peuvent si tout toute tous toutes chaque sans sous entre avant après pendant depuis vers chez lorsque mais donc dont où aussi elle ils elles on nos notre votre vos vous comme plus même autre autres très afin selon quand y lors fait quel quelle quels quelles pourquoi c' j'", letters: 'àâçèéêëîïôùûœ', finds: 'Champ d’application de la politique' },
  { language: 'es', share: 0.3, words: 'el la los las de del y e en un una al a es son para por con que se su sus lo este esta estos estas o no como nos ha han hay ser será serán está están debe deben puede pueden todo toda todos todas cada sin entre antes después durante desde hasta sobre hacia cuando donde pero también si más muy otro otra otros otras mismo misma ese esa esos esas eso ellos ellas usted ustedes nuestro nuestra cuyo según fue sido', letters: 'áéíñóú', finds: 'Ámbito de aplicación del código' },
  { language: 'de', share: 0.16, words: 'der die das des dem den und zu zur zum ein eine einer einem einen eines ist sind für von vom mit auf im in bei nicht oder wie über durch nach wird werden kann können muss müssen sich diese dieser dieses diesem sie wir als auch nur aus vor unter ohne zwischen wenn dass jede jeder jedes kein keine sein seine ihre haben sowie bis warum welche welcher welches', letters: 'äöüß', finds: 'Anwendungsbereich und Zweck' },
  { language: 'it', share: 0.24, words: "il lo la gli le l' d' dell' del dello della dei delle degli e ed un una di da in nel nella per con che è sono si al alla ai alle o non a ha hanno essere ogni tutti tutte tra fra dopo prima senza se come più questo questa questi queste nel", letters: 'àèéìòù', finds: 'Campo di applicazione della politica' },
  { language: 'pt', share: 0.2, words: 'o a os as um uma de do da dos das e em no na nos nas para por com que se ao à às aos é são ou não pelo pela pelos pelas seu sua seus suas este esta estes estas ser será pode podem deve devem todo toda todos todas cada sem entre até sobre quando mais outro outra outros outras nenhum nenhuma também há foi tem têm', letters: 'ãõçáâéêíóôú', finds: 'Âmbito de aplicação da política' },
  { language: 'nl', share: 0.24, words: 'de het een van en in is zijn op te met voor niet dat die aan door om bij als ook uit naar dan maar of wordt worden kan moet deze dit over tot hun haar', letters: 'ëéïèöü', finds: 'Toepassingsgebied van het beleid' },
  { language: 'sv', share: 0.16, words: 'och i att det som en ett på är av för med den till inte om har de kan ska skall eller från vid vi denna detta dessa under efter', letters: 'åäöé', finds: 'Vad som gäller för medlemmar och organ' },
  { language: 'da', share: 0.24, words: 'og i at det som en et på er af for med den til ikke om har de kan skal eller fra ved vi denne dette disse der under efter', letters: 'æøåé', finds: 'Anvendelsesområde for politikken og af hvem' },
  { language: 'pl', share: 0.12, words: 'i w z ze na do się nie że jest to o jak ale za od po przez dla oraz lub albo może które która który których są być jego jej ich tego ten ta te każdy każdego każdej niniejszy niniejsza więcej tylko także przy pod nad między przed', letters: 'ąćęłńóśźż', finds: 'Zakres stosowania oraz dla kogo jest to' },
  { language: 'cs', share: 0.1, words: 'a v na se je že s z do to o pro jako za od po který která které jsou být nebo podle jeho jejich toho při mezi', letters: 'áčďéěíňóřšťúůýž', finds: 'Oblast použití a pro koho je určena' },
  { language: 'ru', share: 0.16, words: 'и в во на с со по для что не от к ко за из о об до при или как это его ее их все всех быть может должны должен должна должно который которая которое которые которых также между без если то а но же бы был была было были он она они мы вы у ни так только себя свои своих свою каждый каждого', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', finds: 'Об области применения и о терминах' },
  { language: 'uk', share: 0.16, words: 'і й та в у на з із зі по для що не від до за про при або чи як це його її їх всі всіх бути може повинні повинен повинна який яка яке які яких також між без якщо то а але ж б був була було були він вона вони ми ви ні так тільки себе свої своїх свою кожна кожен кожного', letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', finds: 'Що є сферою застосування та як це визначено' },
  { language: 'be', share: 0.14, words: 'і ў у на з па для што не ад да за пра пры або ці як гэта яго яе іх усе ўсіх быць можа павінен павінна які якая якое якія таксама паміж без калі але ж бы быў была было былі ён яна яны мы вы ні так толькі сябе свае сваіх кожны кожная', letters: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя', finds: 'Пра тое, што гэта і калі ўжываецца' },
  { language: 'bg', share: 0.24, words: 'и в във на с със по за че не от до при или как това му ѝ им все всички да бъде може трябва който която което които също между без ако но е са бил била било били той тя те ние вие нито така само себе си свои своите всеки всяка се ще', letters: 'абвгдежзийклмнопрстуфхцчшщъьюя', finds: 'За какво е и към кого се прилага това' },
];

/**
 * By language among `candidates` (BCP 47): how many words of the text, names of months included, it has and not all of them have. Names with a capital tell nothing, so that
 * no language is told by the people and places of which it speaks. Without a row for each candidate, nothing is told.
 */
export function leaningByFunctionWords(text: string, candidates: readonly string[]): ReadonlyMap<string, number> {
  const leaning = new Map<string, number>();
  const rows = candidates.map((tag) => ROWS.get(primaryOf(tag)));
  if (rows.some((row) => row === undefined)) return leaning;
  const count = (has: (row: Row) => boolean): void => {
    const having = candidates.filter((_, k) => { const row = rows[k]; return row !== undefined && has(row); });
    if (having.length < candidates.length) for (const tag of having) leaning.set(tag, (leaning.get(tag) ?? 0) + 1);
  };
  let first = true;
  const letters = new Set<string>();
  for (const word of sentenceWords(text.slice(0, LONGEST))) {
    const small = inSmallLetters(word);
    // “Annex E”, “Part A”.
    if (!first && word.length === 1 && word !== small) continue;
    count((row) => row.words.has(small) || monthOfWord(word, row.language) !== undefined);
    if (first || word.charAt(0) === small.charAt(0)) for (const letter of small) if (letter > '\u007F') letters.add(letter);
    first = false;
  }
  if (letters.size > 0) count((row) => [...letters].every((letter) => row.letters.has(letter)));
  return leaning;
}

/** The language (BCP 47) that alone of the candidates names a month of a date in the text so: “March 2026”, “5 mars”. */
export function languageOfDatedMonth(text: string, candidates: readonly string[]): string | undefined {
  for (const [month] of text.slice(0, LONGEST).matchAll(BESIDE_FIGURE)) {
    const [language, second] = candidates.filter((tag) => monthOfWord(month, primaryOf(tag)) !== undefined);
    if (second === undefined && language !== undefined) return language;
  }
  return undefined;
}

/** The language that the text's function words show, where they show `lead` more than any other. */
export function languageByFunctionWords(text: string, candidates: readonly string[], lead = 1): string | undefined {
  const [best, second] = [...leaningByFunctionWords(text, candidates)].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= (second?.[1] ?? 0) + lead ? best[0] : undefined;
}

/** Whether the word, in small letters, is a function word of one of the languages, or of any whose are known. */
export function isFunctionWord(word: string, tags: readonly string[] = [...ROWS.keys()]): boolean {
  return tags.some((tag) => ROWS.get(primaryOf(tag))?.words.has(word) === true);
}

/** Whether a word in small letters has none that the language (BCP 47) has not; of languages without a row nothing is known. */
export function hasLettersOf(word: string, tag: string): boolean {
  const letters = ROWS.get(primaryOf(tag))?.letters;
  return letters === undefined || [...word].every((letter) => letter <= '\u007F' || letters.has(letter));
}

/** Whether the language (BCP 47) has a row. */
export function hasFunctionWords(tag: string): boolean {
  return ROWS.has(primaryOf(tag));
}

/**
 * `guessLanguage`, but not of a text that is short, or not long, whose function words contradict its trigrams, and not of a long one that has none
 * (names of people, of files): its surroundings must decide.
 * @param letters how many letters it has @param trigrams see `sampledTrigrams`; counted where they are not at hand
 */
export function guessByWords(text: string, letters: number, candidates: readonly string[], trigrams?: TextTrigrams): string | undefined {
  const guess = guessLanguage(text, letters, candidates, trigrams);
  if (guess === undefined) return guess;
  if (letters >= LONG && !isShownByWords(text, guess)) return undefined;
  return letters < SURE && leadOver(guess, text, candidates) > (letters < LONG ? 0 : CHANCE) ? undefined : guess;
}

/** By how many function words, at most, another candidate leads over this one. */
function leadOver(guess: string, text: string, candidates: readonly string[]): number {
  const leaning = leaningByFunctionWords(text, candidates);
  return greatest([...leaning.values()]) - (leaning.get(guess) ?? 0);
}

/** Whether as many of the text's words as in sentences of the language (BCP 47) are function words; of languages without a row nothing is known. */
export function isWrittenIn(text: string, tag: string): boolean {
  const row = ROWS.get(primaryOf(tag));
  const words = wordsIn(text);
  return row === undefined || words.filter((word) => row.words.has(word)).length >= words.length * row.share;
}

/** Whether the text has words that stand in every text of the language (BCP 47); of languages without a row nothing is known. */
function isShownByWords(text: string, tag: string): boolean {
  const row = ROWS.get(primaryOf(tag));
  if (row === undefined) return true;
  let own = 0;
  // Most texts show it with their first words.
  eachSentenceWord(text.slice(0, LONGEST), (word) => {
    if (row.words.has(inSmallLetters(word))) own++;
    return own < ENOUGH_WORDS;
  });
  return own >= ENOUGH_WORDS;
}

/** In small letters. */
function wordsIn(text: string): readonly string[] {
  return sentenceWords(text.slice(0, LONGEST)).map(inSmallLetters);
}

function inSmallLetters(word: string): string {
  return word.toLowerCase().replace('’', "'");
}

/** Letters from which on trigrams seldom err in a text of sentences, and from which on they do not. */
const LONG = 80;
const SURE = 160;
/** In a text of so many letters a name, or a word of both languages, is a function word of another. */
const CHANCE = 1;
const ENOUGH_WORDS = 2;

interface Row {
  readonly language: string;
  readonly share: number;
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const ROWS: ReadonlyMap<string, Row> = new Map(FUNCTION_WORDS.map(({ language, share, words, letters }) => [language, { language, share, words: new Set(words.split(' ')), letters: new Set(letters) }]));

/** A word with a day before it or a year behind it. */
const BESIDE_FIGURE = /(?<=\d[.er]{0,2}\s(?:de\s)?)\p{L}{3,12}(?!\p{L})|(?<!\p{L})\p{L}{3,12}(?=\.?,?\s(?:de\s)?\d{4})/gu;
/** In UTF-16 code units: what is longer is told by its trigrams. */
const LONGEST = 400;
