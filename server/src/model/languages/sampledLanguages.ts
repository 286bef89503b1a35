import type { Script } from '../../text/script.ts';
import { hasFunctionWords } from './functionWords.ts';
import { sameRoom, type Guessed } from './guessed.ts';
import type { LanguageEvidence } from './languageMemory.ts';
import { LONG, SHORT } from './languageOfText.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { LanguageTally } from './languageTally.ts';
import { isNames } from './names.ts';
import { isEntry } from '../needsNoTranslation.ts';
import type { Piece } from '../piece.ts';
import { isSentence } from './shownLanguages.ts';

/** The languages of the pieces with at least `letters` letters: a sample of them, evenly spread, is enough. */
export function sampledLanguages(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[], letters: number, evidence: LanguageEvidence,
): Guessed {
  const found = sampled(pieces, signs, script, candidates, letters, evidence.unnoted);
  // Where it is certain, whatever language a paragraph is guessed to be in, nobody need ask again.
  return found.room > 0 || evidence.unnoted === evidence ? found : sampled(pieces, signs, script, candidates, letters, evidence);
}

function sampled(
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
  if (certain !== undefined) return { languages: [certain], ...sameRoom(roomIn(known, open, certain)) };
  const tally = new LanguageTally(letters, hasFunctionWords);
  for (const [prose, weight] of samples) count(tally, prose, weight);
  const [one, ...others] = tally.substantial;
  const room = one === undefined || others.length > 0 ? 0 : roomIn(tally, 0, one);
  return { languages: tally.substantial, room, roomAsGuessed: Math.max(room, tally.room) };

  function count(into: LanguageTally, prose: string, weight: number): void {
    const language = guess(prose, weight);
    if (language === undefined || letters < LONG || evidence.isWrittenIn(prose, language)) into.add(language, weight);
    else into.addUnknown(weight);
  }
}

/** While a piece, in whatever language, has how much more or less text it is certain that the one language will be named, with so much `rest`. */
function roomIn(tally: LanguageTally, rest: number, language: string): number {
  if (tally.certain(rest, LONGEST, LONGEST) === language) return Infinity;
  return tally.certain(rest, LONGEST) === language ? AS_LONG : 0;
}

/** In letters: less than the least step in which amounts of text are counted. */
const AS_LONG = 1;

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
