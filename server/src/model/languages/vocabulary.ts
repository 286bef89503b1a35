import { changeOfItems, type Change } from '../../text/change.ts';
import { WORDS } from '../../text/runs.ts';
import { mayBeName } from './listed.ts';
import { withoutAddresses } from '../needsNoTranslation.ts';
import type { Piece } from '../piece.ts';

/** Words of the longer pieces. What is asked of it is noted. */
export interface Vocabulary {
  /** The language that alone has the word, or "" where several have it. */
  readonly languageOf: (word: string) => string | undefined;
  readonly asked: AskedWords;
}

/** What was asked of a vocabulary. */
export interface AskedWords {
  readonly words: ReadonlySet<string>;
  /** How many words it has. */
  readonly count: number;
  /** The pieces that were to be told by it. */
  readonly open: ReadonlySet<number>;
}

/** Which piece gives its words to which language. */
interface Given {
  readonly pieces: readonly Piece[];
  /** By piece: whether it is no row and no name, which stand in all languages. */
  readonly areWords: readonly boolean[];
  /** By piece, `undefined` where it gives none. */
  readonly languages: readonly (string | undefined)[];
}

/** Gathers the vocabulary of one draft again and again: after an edit only the words that came and went. The result is always that of a new memory. */
export class VocabularyMemory {
  #words = new Map<string, Uses>();
  #given: Given = NOTHING_GIVEN;

  /** @param own as guessed; only the languages of pieces that may be in several are looked at @param open the pieces that are to be told by it */
  of(pieces: readonly Piece[], own: readonly (string | undefined)[], candidates: readonly (readonly string[])[], open: readonly number[]): Vocabulary {
    const change = changeOfItems(this.#given.pieces, pieces);
    const given = givenBy(pieces, own, candidates, this.#given, change);
    if (this.#given === NOTHING_GIVEN || !this.#follow(given, change)) this.#gather(given);
    const words = this.#words;
    const asked = new Set<string>();
    const languageOf = (word: string): string | undefined => {
      asked.add(word);
      return words.get(word)?.language;
    };
    return { languageOf, asked: { words: asked, count: words.size, open: new Set(open) } };
  }

  /** Takes the words that went, and adds those that came; `false` where there are too many, so that their order matters. */
  #follow(given: Given, { from, formerTo, to }: Change): boolean {
    const former = this.#given;
    this.#given = given;
    for (let i = 0, k = 0; i < former.pieces.length || k < given.pieces.length;) {
      if (i === from) for (; i < formerTo; i++) this.#count(former, i, -1);
      if (k === from) for (; k < to; k++) this.#count(given, k, 1);
      if (former.languages[i] !== given.languages[k]) {
        this.#count(given, k, 1);
        this.#count(former, i, -1);
      }
      i++;
      k++;
    }
    return this.#words.size <= MOST_WORDS;
  }

  /** From the beginning of the draft up to the piece that makes them many. */
  #gather(given: Given): void {
    this.#words = new Map();
    for (let i = 0; i < given.pieces.length && this.#words.size <= MOST_WORDS; i++) this.#count(given, i, 1);
    this.#given = this.#words.size <= MOST_WORDS ? given : NOTHING_GIVEN;
  }

  #count({ pieces, languages }: Given, i: number, times: number): void {
    const [piece, language] = [pieces[i], languages[i]];
    if (piece === undefined || language === undefined) return;
    for (const word of wordsOf(piece.prose)) {
      const uses = this.#words.get(word);
      if (uses === undefined) this.#words.set(word, new Uses(language, times));
      else if (uses.add(language, times) === 0) this.#words.delete(word);
    }
  }
}

const NOTHING_GIVEN: Given = { pieces: [], areWords: [], languages: [] };
const MOST_WORDS = 20_000;

/** How often a word stands in each language. Hardly any stands in more than one. */
class Uses {
  #language: string;
  #times: number;
  #others: Map<string, number> | undefined;

  constructor(language: string, times: number) {
    this.#language = language;
    this.#times = times;
  }

  /** The only one, or "". */
  get language(): string {
    return this.#others === undefined ? this.#language : '';
  }

  /** @returns how often it stands in any language */
  add(language: string, times: number): number {
    if (this.#others === undefined && language === this.#language) return this.#times += times;
    const all = this.#others ??= new Map([[this.#language, this.#times]]);
    const left = (all.get(language) ?? 0) + times;
    if (left > 0) all.set(language, left);
    else all.delete(language);
    if (all.size > 1) return Infinity;
    this.#others = undefined;
    for (const [only, count] of all) [this.#language, this.#times] = [only, count];
    return all.size;
  }
}

function givenBy(pieces: readonly Piece[], own: readonly (string | undefined)[], candidates: readonly (readonly string[])[], former: Given, { from, formerTo, to }: Change): Given {
  const alike = new Set(candidates.filter((open) => open.length > 1).flat());
  const known = (i: number): boolean | undefined => (i < from ? former.areWords[i] : i >= to ? former.areWords[i + formerTo - to] : undefined);
  const areWords = pieces.map((piece, i) => known(i) ?? (!piece.masked.includes('\t') && !mayBeName(piece)));
  return { pieces, areWords, languages: own.map((language, i) => (language !== undefined && alike.has(language) && areWords[i] === true ? language : undefined)) };
}

/** Whether a vocabulary says the same of all that it was asked, where a paragraph of its language has other words. */
export function saysAlike({ words, count }: AskedWords, prose: string, other: string): boolean {
  const [before, now] = [new Set(wordsOf(prose)), new Set(wordsOf(other))];
  const isAsked = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].some((word) => words.has(word) && !others.has(word));
  return count + now.size <= MOST_WORDS && !isAsked(before, now) && !isAsked(now, before);
}

/** In small letters; acronyms among them are the same in all languages. */
export function wordsOf(prose: string): readonly string[] {
  const text = withoutAddresses(prose);
  const words = WORDS.in(text);
  const inSmall = words.map((word) => word.toLowerCase());
  return SMALL.test(text) ? inSmall.filter((word, i) => word === words[i] || word.length > LONGEST_ACRONYM || !CAPITALS.test(words[i] ?? '')) : inSmall;
}

const SMALL = /\p{Ll}/u;
const CAPITALS = /^\p{Lu}+$/u;
const LONGEST_ACRONYM = 10;
