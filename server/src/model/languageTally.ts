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
  readonly #weights = new Map<string, number>();
  #all = 0;

  /** @param letters of one piece that is long enough: a language has at least two such pieces */
  constructor(letters: number) {
    this.#letters = letters;
  }

  /** Counts a piece; one whose language is not known says nothing. */
  add(language: string | undefined, weight: number): void {
    if (language === undefined) return;
    this.#all += weight;
    this.#weights.set(language, (this.#weights.get(language) ?? 0) + weight);
  }

  /** The languages with a substantial share, in the order in which they came. */
  get substantial(): readonly string[] {
    return [...this.#weights].filter(([, weight]) => this.#isSubstantial(weight, this.#all)).map(([language]) => language);
  }

  /**
   * The one language that `substantial` will name, whatever `rest` more of the text is written in; `undefined` where that is open.
   * @param doubt of what is counted, so much may be in another language, too
   */
  certain(rest: number, doubt = 0): string | undefined {
    const [one, ...others] = this.substantial;
    if (one === undefined || others.length > 0) return undefined;
    const all = this.#all + rest;
    let next = 0;
    for (const [language, weight] of this.#weights) if (language !== one) next = Math.max(next, weight);
    return this.#isSubstantial((this.#weights.get(one) ?? 0) - doubt, all) && !this.#isSubstantial(next + rest + doubt, all) ? one : undefined;
  }

  #isSubstantial(weight: number, all: number): boolean {
    return weight >= substantial(all) && weight >= 2 * this.#letters;
  }
}
