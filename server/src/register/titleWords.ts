import { greatest } from '../text/manyItems.ts';
import type { Resolution } from './resolution.ts';

/**
 * How much the words speak for each of the resolutions: the logarithm of how much likelier they stand beside this one than beside any. A
 * word tells little where many titles have it ("Adoption of ballot"), much where one has ("8601", "arrears").
 */
export function likenessTo(words: string, resolutions: readonly Resolution[]): (resolution: Resolution) => number {
  const context = wordsOf(words);
  if (context.size === 0 || resolutions.length < 2) return () => 0;
  const titles = new Map(resolutions.map((it) => [it, [...it.titles.map((title) => wordsOf(title.text)), placeWords(it)]] as const));
  const counts = new Map<string, number>();
  for (const its of titles.values()) for (const word of new Set(its.flatMap((it) => [...it]))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const whole = Math.log(resolutions.length + 1);
  const weightOf = (word: string): number => Math.log((resolutions.length + 1) / (counts.get(word) ?? 1)) / whole;
  return (resolution) => {
    const its = titles.get(resolution) ?? [];
    const place = [...its.at(-1) ?? []].reduce((sum, word) => sum + (context.has(word) ? weightOf(word) : 0), 0);
    return Math.max(0, greatest(its.slice(0, -1).map((title) => likeness(title, context, weightOf)))) + Math.min(ITS_PLACE, place * ITS_PLACE);
  };
}

/** What the place or meeting takes off for which the register's file is named ("plenary-1991-07-sapporo.yaml"). */
const ITS_PLACE = 1.5;

function placeWords({ uri }: Resolution): ReadonlySet<string> {
  return wordsOf(decodable(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\d+/gu, ' '));
}

function decodable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // "100%.yaml" is a name as it is.
    return name;
  }
}

/** What a title that is wholly in the text, word for word, takes off. */
const MOST = 5;

function likeness(title: ReadonlySet<string>, context: ReadonlySet<string>, weightOf: (word: string) => number): number {
  let all = 0;
  let shared = 0;
  for (const word of title) {
    const weight = weightOf(word);
    all += weight;
    if (context.has(word)) shared += weight;
  }
  // The share of the title, and how much that is: one rare word of two is less than six of twelve.
  return all === 0 ? 0 : MOST * (shared / all) * Math.min(1, shared / ENOUGH);
}

const ENOUGH = 3;

/** Words of four letters and more, numbers of three digits and more, as those of standards; in Japanese and Chinese pairs of characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = new Set(lower.match(/\p{L}{4,40}|\p{Nd}{3,12}/gu) ?? []);
  for (const run of lower.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,40}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2));
  }
  return words;
}
