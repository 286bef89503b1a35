import { LANGUAGES, primaryOf } from './languageScripts.ts';
import { nearestLanguages } from './trigrams.ts';

/**
 * Which of `candidates` (BCP 47 tags of languages of one script) `text` is written in, by its trigrams;
 * `undefined` where the text is too short or too even to say. `letters`: how many letters it has.
 *
 * The margins were measured on paragraphs of laws, codes and resolutions in English, French and Spanish:
 * from 80 letters on no answer was wrong, between 20 and 80 none with a margin above 0.15.
 */
export function guessLanguage(text: string, letters: number, candidates: readonly string[]): string | undefined {
  if (letters < LEAST_LETTERS) return undefined;
  const codes = new Map(candidates.flatMap((tag) => {
    const row = LANGUAGES[primaryOf(tag)];
    return row === undefined ? [] : [[row.code, tag] as const];
  }));
  if (codes.size < candidates.length) return undefined;
  const [best, second] = nearestLanguages(sampleOf(text), [...codes.keys()]);
  if (best === undefined) return undefined;
  const margin = best.score - (second?.score ?? 0);
  return margin >= marginFor(letters) ? codes.get(best.code) : undefined;
}

const LEAST_LETTERS = 20;
/** More text than this makes no answer surer. */
const SAMPLE = 240;

function sampleOf(text: string): string {
  return text.length <= SAMPLE ? text : text.slice(0, SAMPLE);
}

function marginFor(letters: number): number {
  if (letters >= 80) return 0.02;
  return letters >= 40 ? 0.1 : 0.15;
}
