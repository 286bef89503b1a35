import { WORDS } from '../../text/runs.ts';
import { exact, rarityOf } from './rarity.ts';

/**
 * The tokens of the two sides of a pairing as small numbers, with how often each occurs, and their words. Blocks come and go while a draft is written;
 * after each such change it is asked to `settle`.
 */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #uses: number[] = [];
  readonly #kinds: TokenKind[] = [];
  /** By id, for the uses at the time of the last settling; none where no block had the token. */
  readonly #weights: (number | undefined)[] = [];
  readonly #touched = new Set<number>();
  #sums = new WeakMap<readonly number[], number>();

  /** The tokens as numbers, ascending. Each call tells of one more block that has them. */
  idsOf(tokens: readonly Token[]): readonly number[] {
    const ids = tokens.map(({ text, kind }) => this.#idOf(text, kind));
    this.#count(ids, 1);
    return ids.sort((a, b) => a - b);
  }

  /** Words as numbers of their own, ascending. They have no weight. */
  wordsOf(words: readonly string[]): readonly number[] {
    return words.map((word) => {
      const known = this.#words.get(word) ?? this.#words.size;
      this.#words.set(word, known);
      return known;
    }).sort((a, b) => a - b);
  }

  /** A block that had these tokens is no more. */
  release(ids: readonly number[]): void {
    this.#count(ids, -1);
  }

  /** Weighs the tokens by how often they occur now. The answer is whether one of them that was there before weighs otherwise. */
  settle(): boolean {
    let changed = false;
    for (const id of this.#touched) {
      const uses = this.#uses[id] ?? 0;
      const weight = uses === 0 ? undefined : exact(KIND_WEIGHT[this.#kinds[id] ?? 'name'] * rarityOf(uses, MOST_WEIGHT, LEAST_WEIGHT));
      changed ||= weight !== undefined && this.#weights[id] !== undefined && this.#weights[id] !== weight;
      this.#weights[id] = weight;
    }
    this.#touched.clear();
    if (changed) this.#sums = new WeakMap();
    return changed;
  }

  /** How much it says that both sides hold this token: less the more blocks do. */
  weightOf(id: number): number {
    return this.#weights[id] ?? 0;
  }

  /** The weights of a block's tokens together. */
  weightOfAll(ids: readonly number[]): number {
    const known = this.#sums.get(ids);
    if (known !== undefined) return known;
    const sum = ids.reduce((total, id) => total + this.weightOf(id), 0);
    this.#sums.set(ids, sum);
    return sum;
  }

  #count(ids: readonly number[], more: number): void {
    for (const id of ids) {
      this.#uses[id] = (this.#uses[id] ?? 0) + more;
      this.#touched.add(id);
    }
  }

  #idOf(text: string, kind: TokenKind): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#uses.length;
    this.#ids.set(text, id);
    this.#uses.push(0);
    this.#kinds.push(kind);
    return id;
  }
}

/** Of what stands in one block of each side, and of what stands everywhere. */
const MOST_WEIGHT = 2.4;
const LEAST_WEIGHT = 0.1;

/** One of the things that two texts may have in common. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

/** What stays the same in translation: numbers, acronyms, capitalised names, addresses of the web. Each once. */
export function tokensIn(prose: string): readonly Token[] {
  const tokens = new Map<string, TokenKind>();
  for (const found of prose.match(TOKEN) ?? []) {
    const text = found.normalize('NFKC');
    if (DIGITS.test(text)) {
      for (const digits of text.match(/\d+/gu) ?? []) tokens.set(String(Number(digits)), 'number');
    } else if (text.includes('://')) tokens.set(text, 'address');
    else if (!tokens.has(text.toLowerCase())) tokens.set(text.toLowerCase(), ACRONYM.test(text) ? 'acronym' : 'name');
  }
  return [...tokens].map(([text, kind]) => ({ text, kind }));
}

/** All words, without case. Each once. */
export function wordsIn(prose: string): readonly string[] {
  return [...new Set(WORDS.in(prose).map((found) => found.toLowerCase()))];
}

type TokenKind = 'number' | 'acronym' | 'name' | 'address';

const KIND_WEIGHT: Readonly<Record<TokenKind, number>> = { number: 1, acronym: 0.7, name: 0.4, address: 1 };
/** Addresses of the web; runs of digits; words with a capital, with the digits and hyphens in them. */
const TOKEN = /(?=[\dA-Zh\u0080-\u{10FFFF}])(?:https?:\/\/[^\s)>\]\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]{1,200}|[\p{Nd}]+|\p{Lu}[\p{Lu}\p{Ll}]{1,30})/gu;
const DIGITS = /^\d/u;
const ACRONYM = /^\p{Lu}{2,}/u;
