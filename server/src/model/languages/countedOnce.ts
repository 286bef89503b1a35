import { greatest } from '../../text/manyItems.ts';
import type { Piece } from '../piece.ts';

/**
 * The languages without those in which only some paragraphs of a text in another are: the sections of a translation are numbered as those of its
 * source, while the numbers of one text go on from one language to the other, and few stand in both.
 *
 * @param own by piece, the language of its own words
 * @param weights by piece, how much text it holds
 * @returns those of `languages` that are left, in their order; all where too few numbers tell
 */
export function withoutCountedOnce(languages: readonly string[], pieces: readonly Piece[], own: readonly (string | undefined)[], weights: readonly number[]): readonly string[] {
  if (languages.length < 2) return languages;
  const texts = languages.map((language) => ({ language, weight: 0, numbers: 0, times: new Map<string, number>() }));
  for (const [i, piece] of pieces.entries()) {
    const text = texts.find(({ language }) => language === own[i]);
    if (text === undefined) continue;
    text.weight += weights[i] ?? 0;
    const number = sectionNumberOf(piece);
    if (number === undefined) continue;
    text.numbers++;
    text.times.set(number, (text.times.get(number) ?? 0) + 1);
  }
  const [most] = [...texts].sort((a, b) => b.weight - a.weight);
  if (most === undefined || most.numbers < FEWEST_OF_MOST) return languages;
  return texts.filter((text) => text === most || (most.numbers >= FEWEST && text.numbers >= FEWEST ? sharedBy(text) * LEAST_SHARE > text.numbers : !isLeftThere(text, most))).map(({ language }) => language);

  /** Paragraphs without numbers, by far fewer than those of the text that has numbers: they are no translation of it, and were left, or are quoted. */
  function isLeftThere(text: (typeof texts)[number], { numbers, weight }: (typeof texts)[number]): boolean {
    return text.numbers * LEAST_NUMBERED <= numbers && text.weight < weight * LEAST_OF_TRANSLATION && sharedBy(text) === 0;
  }

  function sharedBy(text: (typeof texts)[number]): number {
    let shared = 0;
    for (const [number, times] of text.times) shared += Math.min(times, greatest(texts.map((other) => (other === text ? 0 : other.times.get(number) ?? 0))));
    return shared;
  }
}

/** The number of a section inside another: "4.2", "B.1.3". Others begin anew in every list. */
function sectionNumberOf({ candidate, cell }: Piece): string | undefined {
  const path = candidate?.readings[0]?.path;
  return candidate === undefined || path === undefined || path.length < 2 || candidate.weight < SURELY_A_LABEL || cell !== undefined ? undefined : path.join('.');
}

const SURELY_A_LABEL = 1;
/** So many of one language show that its text has numbers. */
const FEWEST_OF_MOST = 4;
/** The other has one for so many. */
const LEAST_NUMBERED = 4;
/** A translation is longer. */
const LEAST_OF_TRANSLATION = 0.6;
/** So many numbers tell whether they stand in another language, too. */
const FEWEST = 6;
/** One in so many is in both languages by chance. */
const LEAST_SHARE = 3;
