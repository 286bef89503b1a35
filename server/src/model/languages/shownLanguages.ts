import { primaryOf } from '../../text/languageScripts.ts';
import type { Script } from '../../text/script.ts';
import { hasFunctionWords } from './functionWords.ts';
import { NONE_GUESSED, sameRoom, type Guessed } from './guessed.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { LONG, SHORTEST } from './languageOfText.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { LONGEST_LETTER } from './languageTally.ts';
import { wordsOf, type Piece } from '../piece.ts';
import { languageOfStub } from '../stubs.ts';

/**
 * The languages that the function words of sentences show, in a draft that is short, or hardly has longer ones. Three sentences and a good
 * share, or two and most of an even one, make a language one of the draft's: what is quoted in another is less.
 * @param shown the languages of its longer paragraphs; one whose function words are not known (Norwegian) has many of those of a relative (Danish)
 */
export function shownBriefly(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[], shown: ReadonlySet<string>, evidence: LanguageEvidence,
): Guessed {
  const byLooks = [...shown].filter((language) => !hasFunctionWords(language));
  const known = candidates.filter(hasFunctionWords);
  if (known.length < 2) return NONE_GUESSED;
  const short: number[] = [];
  const long: number[] = [];
  let [inLong, whole] = [0, 0];
  for (let i = 0; i < signs.length; i++) {
    const { script: own, weight, size, isText, isEntry } = signs[i] as LanguageSigns;
    if (own !== script || !isText || isEntry) continue;
    whole += size;
    if (weight >= LONG) inLong += size;
    if (weight >= SHORTEST && isSentence(signs, i)) (weight >= LONG ? long : short).push(i);
  }
  const sentences = whole <= LONGEST_LETTER ? [...short, ...long] : short;
  const room = sameRoom(sentences === short ? Math.min(whole - LONGEST_LETTER, short.length > MOST_SHORT ? Infinity : Math.abs(2 * inLong - whole)) : 0);
  if (sentences.length > MOST_SHORT || (sentences === short && 2 * inLong > whole)) return { languages: [], ...room };
  const found = new Map<string, { sure: number; all: number; weight: number; own: number; others: number }>();
  let told = 0;
  for (const i of sentences) {
    const prose = pieces[i]?.prose ?? '';
    const language = evidence.byFunctionWords(prose, known);
    if (language === undefined) continue;
    const weight = signs[i]?.size ?? 0;
    const before = found.get(language) ?? { sure: 0, all: 0, weight: 0, own: 0, others: 0 };
    const sure = evidence.byFunctionWords(prose, known, SURE_LEAD) === undefined ? 0 : 1;
    const looks = byLooks.length === 0 ? language : evidence.guess(prose, signs[i]?.weight ?? 0, [language, ...byLooks]);
    const [own, others] = [before.own + (looks === language ? 1 : 0), before.others + (looks === undefined || looks === language ? 0 : 1)];
    found.set(language, { sure: before.sure + sure, all: before.all + 1, weight: before.weight + weight, own, others });
    told += weight;
  }
  const sure = [...found].filter(([, { sure, own, others }]) => sure >= 2 && own > others);
  const written = sure.filter(([, { all, weight }]) => weight >= told * (all > 2 ? GOOD_SHARE : NEARLY / sure.length));
  return { languages: written.map(([language]) => language), ...room };
}

/**
 * The languages in which something is still to be written, and, in a draft as short as a letter, those of its titles and set phrases: two that
 * differ make a language one of the draft's, where the draft has no text yet, or a sentence in that language, too.
 */
export function shownByPhrases(pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[], evidence: LanguageEvidence): Guessed {
  const stubs = new Set<string>();
  const own: number[] = [];
  let whole = 0;
  for (let i = 0; i < signs.length; i++) {
    const { script: written, size, isText } = signs[i] as LanguageSigns;
    if ((written !== script && !(script === 'kana' && written === 'han')) || !isText) continue;
    const stub = stubIn(pieces[i]);
    for (const tag of candidates) if (primaryOf(tag) === stub) stubs.add(tag);
    own.push(i);
    whole += size;
  }
  if (whole > LONGEST_LETTER) return { languages: [...stubs], ...sameRoom(whole - LONGEST_LETTER) };
  const phrases = new Map<string, Set<string>>();
  const text = new Set<string | undefined>();
  for (const i of own) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    const language = phraseLanguage(piece, candidates, evidence);
    if (language !== undefined) phrases.set(language, (phrases.get(language) ?? new Set()).add(piece.prose));
    else if (isSentence(signs, i) && (signs[i]?.weight ?? 0) >= SHORTEST && stubIn(piece) === undefined) text.add(candidates.length < 2 ? candidates[0] : evidence.byFunctionWords(piece.prose, candidates, SURE_LEAD));
  }
  const phrased = [...phrases].flatMap(([language, said]) => (said.size > 1 && (text.size === 0 || text.has(language)) ? [language] : []));
  return { languages: [...new Set([...stubs, ...phrased])], ...sameRoom(0) };
}

/** The one language to which the words at the beginning of a draft lean, all together, where no sentence alone shows one: titles, and the clauses of a resolution. */
export function shownTogether(pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[], evidence: LanguageEvidence): string | undefined {
  const known = candidates.filter(hasFunctionWords);
  const leaning = new Map<string, number>();
  let looked = 0;
  for (let i = 0; i < signs.length && looked < BEGINNING; i++) {
    const { script: own, isText } = signs[i] as LanguageSigns;
    if (own !== script || !isText) continue;
    looked++;
    for (const [language, words] of evidence.leaning(pieces[i]?.prose ?? '', known)) leaning.set(language, (leaning.get(language) ?? 0) + words);
  }
  const [best, second] = [...leaning].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= LEAST_TOGETHER && best[1] >= (second?.[1] ?? 0) * TOGETHER ? best[0] : undefined;
}

/** The language in which a piece is still to be written. */
export function stubIn(piece: Piece | undefined): string | undefined {
  return piece === undefined || piece.prose.length > LONG ? undefined : languageOfStub(piece.prose);
}

/** The one language, of those, in which the words of a title or a set phrase are known. */
export function phraseLanguage(piece: Piece, languages: readonly string[], evidence: LanguageEvidence): string | undefined {
  const known = evidence.phrase(wordsOf(piece) === '' ? piece.prose : wordsOf(piece));
  const [language, other] = languages.filter((tag) => known.includes(primaryOf(tag)));
  return other === undefined ? language : undefined;
}

/** Whether a piece ends a sentence, or goes on with one on a line that begins with a number by accident of wrapping. */
export function isSentence(signs: readonly LanguageSigns[], i: number): boolean {
  return signs[i]?.isSentence === true || signs[i + 1]?.isWrapped === true;
}

/** By so many words more than any other a language is told for sure. */
const SURE_LEAD = 2;
/** In pieces. */
const BEGINNING = 40;
/** In function words: fewer show no language. */
const LEAST_TOGETHER = 8;
/** So many times as many as the language with the next most has. */
const TOGETHER = 1.25;
const GOOD_SHARE = 0.2;
/** Of an even share: two sentences are enough for so much of it. */
const NEARLY = 0.66;
/** A draft with more short sentences than this is not short. */
const MOST_SHORT = 100;
