/** Which words of the source go with which of the target, as a draft's own sure pairs show it. */
export interface Dictionary {
  /** From 0: how much the words of one speak for the other's being its translation. */
  readonly likeness: (source: string, target: string) => number;
}

/**
 * A dictionary for the words of some blocks, learnt from pairs. A word and its translation occur in the same pairs and not in others
 * (the Dice coefficient of Smadja, McKeown and Hatzivassiloglou 1996, smoothed for words that occur once).
 */
export function learnDictionary(
  pairs: readonly (readonly [source: readonly string[], target: readonly string[]])[], sources: readonly string[], targets: readonly string[],
  featuresOf: (prose: string) => readonly string[],
): Dictionary {
  const wanted = new Set(sources.flatMap((prose) => featuresOf(prose)));
  const answers = new Set(targets.flatMap((prose) => featuresOf(prose)));
  const uses = new Map<string, number>();
  const answerUses = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const [source, target] of pairs) {
    const words = source.flatMap(featuresOf).filter((word) => wanted.has(word));
    const features = target.flatMap(featuresOf).filter((feature) => answers.has(feature));
    for (const feature of features) count(answerUses, feature);
    for (const word of words) {
      count(uses, word);
      const row = together.get(word) ?? new Map<string, number>();
      together.set(word, row);
      for (const feature of features) count(row, feature);
    }
  }
  const often = Math.max(3, pairs.length * OFTEN);
  const association = (word: string, feature: string): number => {
    const both = together.get(word)?.get(feature);
    if (both === undefined) return 0;
    const all = uses.get(word) ?? 0;
    const there = answerUses.get(feature) ?? 0;
    return all > often || there > often ? 0 : both / (all + there - both + 1);
  };
  return {
    likeness: (source, target) => {
      const words = featuresOf(source);
      const features = featuresOf(target);
      const sum = features.reduce((total, feature) => total + words.reduce((best, word) => Math.max(best, association(word, feature)), 0), 0);
      return sum / Math.sqrt(Math.max(1, words.length * features.length));
    },
  };
}

/** Words in more than this share of the pairs say nothing. */
const OFTEN = 0.25;

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The beginnings of words, so that inflected forms agree; pairs of Chinese characters; words in katakana. Each once. */
export function featuresOf(prose: string): readonly string[] {
  const features = new Set<string>();
  for (const [word] of prose.toLowerCase().matchAll(WORD)) features.add(word.slice(0, STEM));
  for (const [run] of prose.matchAll(HAN)) for (let i = 0; i + 2 <= run.length; i++) features.add(run.slice(i, i + 2));
  for (const [run] of prose.matchAll(KATAKANA)) features.add(run.slice(0, STEM));
  return [...features];
}

const STEM = 5;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hangul}]{3,60}/gu;
const HAN = /\p{Script=Han}{2,40}/gu;
const KATAKANA = /[\p{Script=Katakana}ー]{2,40}/gu;
