import { least } from '../../text/manyItems.ts';

/**
 * The amount, of a draft whose text amounts to `all`, from which on a language is one of the draft's. Texts that say the same are about as long;
 * in a short draft one paragraph that was not translated makes much of a difference, in a longer one what is quoted amounts to some paragraphs.
 */
export function substantial(all: number): number {
  return all * (all <= LONGEST_LETTER ? 0.1 : 0.2);
}

/** In letters: a letter in three languages. */
export const LONGEST_LETTER = 3000;

/** How much of a text is in which language. */
export class LanguageTally {
  readonly #letters: number;
  readonly #isWellKnown: (language: string) => boolean;
  readonly #weights = new Map<string, number>();
  #all = 0;
  #unknown = 0;

  /**
   * @param letters of one piece that is long enough: a language has at least two such pieces
   * @param isWellKnown whether a language is told by more than what it looks like
   */
  constructor(letters: number, isWellKnown: (language: string) => boolean) {
    this.#letters = letters;
    this.#isWellKnown = isWellKnown;
  }

  /** Counts a piece; one whose language is not known says nothing. */
  add(language: string | undefined, weight: number): void {
    if (language === undefined) return;
    this.#all += weight;
    this.#weights.set(language, (this.#weights.get(language) ?? 0) + weight);
  }

  /** Counts a piece that is in none of the languages: it looks like one of them, and lacks its words. */
  addUnknown(weight: number): void {
    this.#unknown += weight;
  }

  /**
   * The languages with a substantial share, in the order in which they came. In a text that is mostly in none of them there is but one: what
   * is written in a language that nobody here knows looks like several. So it does beside the first of those that are told by their looks alone.
   */
  get substantial(): readonly string[] {
    const found = this.#substantial;
    const heaviest = found.reduce<string | undefined>((most, language) => (most === undefined || this.#weightOf(language) > this.#weightOf(most) ? language : most), undefined);
    if (this.#unknown > this.#all) return heaviest === undefined ? [] : [heaviest];
    const byLooks = found.filter((language) => !this.#isWellKnown(language)).sort((a, b) => this.#weightOf(b) - this.#weightOf(a));
    return found.filter((language) => this.#isWellKnown(language) || (language === byLooks[0] && (language === heaviest || this.#weightOf(language) >= this.#all * BY_LOOKS)));
  }

  /**
   * The one language that `substantial` will name, whatever `rest` more of the text is written in; `undefined` where that is open.
   * @param doubt of what is counted, so much may be in another language, too
   * @param change so much more or less may be counted
   */
  certain(rest: number, doubt = 0, change = 0): string | undefined {
    const [one, ...others] = this.#substantial;
    if (one === undefined || others.length > 0) return undefined;
    const all = this.#all + rest;
    let next = 0;
    for (const [language, weight] of this.#weights) if (language !== one) next = Math.max(next, weight);
    return this.#isSubstantial(this.#weightOf(one) - doubt, all + change) && !this.#isSubstantial(next + rest + doubt, all - change) ? one : undefined;
  }

  /** The very same are substantial, as long as one piece has not so much more or less text in its language. */
  get room(): number {
    const weights = [...this.#weights.values()].sort((a, b) => b - a);
    const named = [...this.#weights.keys()];
    // What is told by its looks is measured otherwise, too.
    if (named.some((language) => !this.#isWellKnown(language))) return 0;
    const [first = 0, second = 0] = weights;
    const margins = weights.flatMap((weight) => [weight - substantial(this.#all), weight - 2 * this.#letters]);
    return least([...margins, this.#all - LONGEST_LETTER, this.#unknown - this.#all, ...(this.#unknown > 0 ? [first - second] : [])].map(Math.abs));
  }

  get #substantial(): readonly string[] {
    return [...this.#weights].filter(([, weight]) => this.#isSubstantial(weight, this.#all)).map(([language]) => language);
  }

  #weightOf(language: string): number {
    return this.#weights.get(language) ?? 0;
  }

  #isSubstantial(weight: number, all: number): boolean {
    return weight >= substantial(all) && weight >= 2 * this.#letters;
  }
}

/** Share of a second language that is told by its looks alone. */
const BY_LOOKS = 0.3;
