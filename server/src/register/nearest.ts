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
  const candidates = [...new Set([...own, ...others])];
  const titles = words.size === 0 ? undefined : titlesOf(candidates);
  const scored = candidates.map((resolution) => ({ resolution, cost: costOf(resolution, identity, wanted, codes) - TITLE * (titles === undefined ? 0 : sharedWords(resolution, words, titles)) }));
  const sorted = scored.filter(({ cost }) => cost < TOO_FAR).sort((a, b) => a.cost - b.cost).map(({ resolution }) => resolution);
  return withSameNumber(sorted, identity).slice(0, most);
}

/** Costs are characters to be changed; further than this nothing is meant. */
const TOO_FAR = 6;
const OTHER_BODY = 2.5;
/** What a title that is wholly in the paragraph takes off. */
const TITLE = 2;
/** A meeting stated that is another's. */
const OTHER_MEETING = 0.75;

/** Nobody knows whether number or year is wrong: where years are many, the nearest with this number is among the first three. */
function withSameNumber(sorted: readonly Resolution[], { number, year }: ResolutionIdentity): readonly Resolution[] {
  const at = year === undefined ? -1 : sorted.findIndex((it) => it.identities.some((own) => own.number === number && own.year !== undefined && isSlip(own.year, year)));
  const found = sorted[at];
  return found === undefined || at <= 2 ? sorted : [...sorted.slice(0, 2), found, ...sorted.slice(2, at), ...sorted.slice(at + 1)];
}

function isSlip(one: number, other: number | undefined): boolean {
  return other !== undefined && (Math.abs(one - other) === 1 || editDistance(String(one), String(other)) === 1);
}

function costOf(resolution: Resolution, cited: ResolutionIdentity, wanted: string, codes: readonly string[]): number {
  const costs = resolution.identities.map((identity) => {
    const typed = isNext(identity, cited) ? 1 : editDistance(wanted, cited.year === undefined ? identity.number ?? '' : typedNumber(identity));
    const parts = (identity.number === cited.number ? 0 : 0.25) + (identity.year === cited.year ? 0 : 0.5);
    return typed + parts + closeness(identity, cited) + (codes.includes(identity.body ?? '') ? 0 : OTHER_BODY) + (identity.kind === cited.kind ? 0 : 1)
      + (cited.meeting === undefined || identity.meeting === undefined || identity.meeting === cited.meeting ? 0 : OTHER_MEETING);
  });
  return Math.min(...costs);
}

/** The number before or after, or the year: one slip, however many digits differ ("40/2020" for "39/2020"). */
function isNext(identity: ResolutionIdentity, cited: ResolutionIdentity): boolean {
  const numbers = Math.abs(Number(identity.number) - Number(cited.number));
  const years = cited.year === undefined ? 0 : Math.abs((identity.year ?? 0) - cited.year);
  return numbers + years === 1;
}

/** A number or year one off is nearer than one with another digit changed. */
function closeness(identity: ResolutionIdentity, cited: ResolutionIdentity): number {
  const apart = Math.abs(Number(identity.number) - Number(cited.number)) + Math.abs((identity.year ?? 0) - (cited.year ?? identity.year ?? 0));
  return Number.isFinite(apart) ? Math.min(apart, 100) / 400 : 0.25;
}

interface Titles {
  /** The words of each title. */
  readonly words: ReadonlyMap<Resolution, readonly ReadonlySet<string>[]>;
  /** How much a word tells: nothing where every title has it ("Adoption of ballot"). */
  readonly weightOf: (word: string) => number;
}

function titlesOf(candidates: readonly Resolution[]): Titles {
  const words = new Map(candidates.map((it) => [it, it.titles.map((title) => wordsOf(title.text))] as const));
  const counts = new Map<string, number>();
  for (const titles of words.values()) for (const word of new Set(titles.flatMap((it) => [...it]))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, weightOf: (word) => Math.log((candidates.length + 1) / (counts.get(word) ?? 1)) };
}

/** How much of a title stands in the paragraph, from 0 to 1. */
function sharedWords(resolution: Resolution, context: ReadonlySet<string>, { words, weightOf }: Titles): number {
  const shares = (words.get(resolution) ?? []).map((title) => {
    if (title.size < 2) return 0;
    let all = 0;
    let shared = 0;
    for (const word of title) {
      const weight = weightOf(word);
      all += weight;
      if (context.has(word)) shared += weight;
    }
    return all === 0 ? 0 : Math.max(0, (shared / all - HALF) / HALF) * Math.min(1, title.size / WORDS);
  });
  return Math.max(0, ...shares);
}

/** Half of the words in common is chance. */
const HALF = 0.5;
/** A title of fewer words says less. */
const WORDS = 4;

/** Words of four letters and more; in Japanese and Chinese pairs of characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = new Set(lower.match(/[\p{L}]{4,40}/gu) ?? []);
  for (const run of lower.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,40}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2));
  }
  return words;
}
