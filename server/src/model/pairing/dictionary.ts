/** Which words of the source go with which of the target, as a draft's own sure pairs show it. */
export interface Dictionary {
  /** From 0: how much the words of one speak for the other's being its translation. */
  readonly likeness: (source: string, target: string) => number;
  /** The mean likeness of all of `sources` with a target, at the cost of one. */
  readonly usual: (sources: readonly string[]) => (target: string) => number;
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
  /** For each feature the strongest association that a word of the source has with it. Asked for the same source again and again. */
  const strongest = new Map<string, ReadonlyMap<string, number>>();
  const strongestOf = (source: string): ReadonlyMap<string, number> => {
    const known = strongest.get(source);
    if (known !== undefined) return known;
    const best = new Map<string, number>();
    for (const word of featuresOf(source)) {
      const all = uses.get(word) ?? 0;
      if (all > often) continue;
      for (const [feature, both] of together.get(word) ?? []) {
        const there = answerUses.get(feature) ?? 0;
        const association = there > often ? 0 : both / (all + there - both + 1);
        if (association > (best.get(feature) ?? 0)) best.set(feature, association);
      }
    }
    strongest.set(source, best);
    return best;
  };
  const sumOf = (best: ReadonlyMap<string, number>, features: readonly string[]) => features.reduce((total, feature) => total + (best.get(feature) ?? 0), 0);
  return {
    likeness: (source, target) => {
      const features = featuresOf(target);
      return sumOf(strongestOf(source), features) / Math.sqrt(Math.max(1, featuresOf(source).length * features.length));
    },
    usual: (all) => {
      const together = new Map<string, number>();
      for (const source of all) {
        const share = all.length * Math.sqrt(Math.max(1, featuresOf(source).length));
        for (const [feature, value] of strongestOf(source)) together.set(feature, (together.get(feature) ?? 0) + value / share);
      }
      return (target) => {
        const features = featuresOf(target);
        return sumOf(together, features) / Math.sqrt(Math.max(1, features.length));
      };
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
