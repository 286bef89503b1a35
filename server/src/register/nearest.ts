import type { ResolutionIdentity } from '../model/citation.ts';
import { editDistance } from './editDistance.ts';
import { typedNumber, type Registered } from './recordIndex.ts';
import type { Resolution } from './resolution.ts';

/**
 * The resolutions that a wrong citation may mean, nearest first: of the same body, by what would have to be mistyped; of another body with
 * the same number and year; between equals by the words that their titles share with the paragraph.
 */
export function nearestTo(index: Registered, identity: ResolutionIdentity, context: string, most: number): readonly Resolution[] {
  const codes = identity.body === undefined ? index.codes : index.matching(identity.body);
  const own = codes.flatMap((code) => index.near(code, identity));
  const others = index.withNumber(identity.number ?? '', identity.year).filter((it) => it.identities.some((other) => other.year === identity.year && !codes.includes(other.body ?? '')));
  const words = wordsOf(context);
  const wanted = typedNumber(identity);
  const scored = [...new Set([...own, ...others])].map((resolution) => ({ resolution, cost: costOf(resolution, identity, wanted, words, codes) }));
  return scored.filter(({ cost }) => cost < TOO_FAR).sort((a, b) => a.cost - b.cost).slice(0, most).map(({ resolution }) => resolution);
}

/** Costs are characters to be changed; further than this nothing is meant. */
const TOO_FAR = 6;
const OTHER_BODY = 2.5;
/** What a title that is wholly in the paragraph takes off. */
const TITLE = 2.5;

function costOf(resolution: Resolution, cited: ResolutionIdentity, wanted: string, words: ReadonlySet<string>, codes: readonly string[]): number {
  const costs = resolution.identities.map((identity) => {
    const typed = editDistance(wanted, cited.year === undefined ? identity.number ?? '' : typedNumber(identity));
    const parts = (identity.number === cited.number ? 0 : 0.25) + (identity.year === cited.year ? 0 : 0.5);
    return typed + parts + closeness(identity, cited) + (codes.includes(identity.body ?? '') ? 0 : OTHER_BODY) + (identity.kind === cited.kind ? 0 : 1);
  });
  return Math.min(...costs) - TITLE * sharedWords(resolution, words);
}

/** A number or year one off is nearer than one with another digit changed. */
function closeness(identity: ResolutionIdentity, cited: ResolutionIdentity): number {
  const apart = Math.abs(Number(identity.number) - Number(cited.number)) + Math.abs((identity.year ?? 0) - (cited.year ?? identity.year ?? 0));
  return Number.isFinite(apart) ? Math.min(apart, 100) / 400 : 0.25;
}

function sharedWords(resolution: Resolution, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  const shares = resolution.titles.map((title) => {
    const own = [...wordsOf(title.text)];
    return own.length < 2 ? 0 : own.filter((word) => words.has(word)).length / own.length;
  });
  return Math.max(0, ...shares);
}

/** Words of four letters and more; in Japanese and Chinese pairs of characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = new Set(lower.match(/[\p{L}]{4,40}/gu) ?? []);
  for (const run of lower.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,40}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2));
  }
  return words;
}
