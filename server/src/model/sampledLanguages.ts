import type { Script } from '../text/script.ts';
import { hasFunctionWords } from './functionWords.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { LONG, SHORT } from './languageOfText.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { LanguageTally } from './languageTally.ts';
import { isNames } from './names.ts';
import { isEntry } from './needsNoTranslation.ts';
import type { Piece } from './piece.ts';
import { isSentence, sameRoom, type Guessed } from './shownLanguages.ts';

/** The languages of the pieces with at least `letters` letters: a sample of them, evenly spread, is enough. */
export function sampledLanguages(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[], letters: number, evidence: LanguageEvidence,
): Guessed {
  const long: number[] = [];
  for (let i = 0; i < signs.length; i++) {
    const { script: own, weight, isText } = signs[i] as LanguageSigns;
    if (own === script && weight >= letters && isText && (weight >= SHORT || isSentence(signs, i))) long.push(i);
  }
  const guess = (prose: string, weight: number): string | undefined => evidence.guess(prose, weight, candidates) ?? (letters < SHORT ? evidence.byFunctionWords(prose, candidates) : undefined);
  // What was pasted twice shows no more than it did once.
  const samples = new Map(sampleOf(long).map((i) => [pieces[i]?.prose ?? '', Math.min(signs[i]?.size ?? 0, LONGEST)]));
  // Entries of a bibliography are in the languages of what they name.
  for (const prose of samples.keys()) if (isNames(prose) || isEntry(prose)) samples.delete(prose);
  const known = new LanguageTally(letters, hasFunctionWords);
  let open = 0;
  for (const [prose, weight] of samples) {
    if (evidence.knows(prose, candidates)) count(known, prose, weight);
    else open += weight;
  }
  // A guess is dear: where those still open could not change the answer, none is asked for.
  const certain = known.certain(open);
  if (certain !== undefined) return { languages: [certain], ...sameRoom(known.certain(open, LONGEST) === certain ? Infinity : 0) };
  const tally = new LanguageTally(letters, hasFunctionWords);
  for (const [prose, weight] of samples) count(tally, prose, weight);
  const [one, ...others] = tally.substantial;
  const isCertain = one !== undefined && others.length === 0 && tally.certain(0, LONGEST) === one;
  return { languages: tally.substantial, ...(isCertain ? sameRoom(Infinity) : { room: 0, roomAsGuessed: tally.room }) };

  function count(into: LanguageTally, prose: string, weight: number): void {
    const language = guess(prose, weight);
    if (language === undefined || letters < LONG || evidence.isWrittenIn(prose, language)) into.add(language, weight);
    else into.addUnknown(weight);
  }
}

/** One of each equal stretch, at another place in each: languages stand in turns, and what comes at each second place is in one of them. */
function sampleOf(pieces: readonly number[]): readonly number[] {
  if (pieces.length <= SAMPLES) return pieces;
  return [...new Set(Array.from({ length: SAMPLES }, (_, k) => pieces[Math.floor(((k + ((k * GOLDEN) % 1)) * pieces.length) / SAMPLES)] ?? 0))];
}

/** Letters of a piece that are counted at most. */
const LONGEST = 400;
const SAMPLES = 64;
/** The golden ratio: its multiples are nowhere near a whole number's. */
const GOLDEN = 0.618_033_988_749_895;
