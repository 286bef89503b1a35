import { greatest } from '../../text/manyItems.ts';
import { areOfOneTable, isListed, isPersonsName } from './listed.ts';
import { follows, isShortAsTitle, likelyReading, wordsOf, type Piece } from '../piece.ts';

/** What is known of a piece before its surroundings are asked. */
export interface OpenPiece {
  /** The languages in which it may be: two or more. */
  readonly candidates: readonly string[];
  /** How many of its words speak for each. */
  readonly leaning: ReadonlyMap<string, number>;
}

/**
 * Gives the open pieces of a draft whose languages change with every paragraph or two the languages that go best with how they change where they are
 * known: the likeliest way through all pieces (Viterbi, Error Bounds for Convolutional Codes, 1967). How often a language follows another, at titles
 * and at other pieces, is counted where both are known, and again where the first way leads.
 *
 * @param settled by piece, `undefined` where open or without letters; what is found is put in
 * @param languages of the draft, the source first
 */
export function settleInTurns(pieces: readonly Piece[], settled: (string | undefined)[], open: ReadonlyMap<number, OpenPiece>, languages: readonly string[]): void {
  const text = [...pieces.keys()].filter((i) => settled[i] !== undefined || open.has(i));
  let found = likeliest(pieces, settled, open, text, new Turns(languages, pieces, text, settled));
  found = likeliest(pieces, settled, open, text, new Turns(languages, pieces, text, found));
  for (const i of open.keys()) settled[i] = found[i];
}

/**
 * Gives a title of nothing but its number, between text of one language and text of another, the language of the text below it.
 *
 * @param settled by piece, `undefined` where open; what is found is put in
 * @param repeated pieces that say again what an earlier one says: they may have been left in another language's text
 */
export function settleBareTitles(pieces: readonly Piece[], settled: (string | undefined)[], candidates: readonly (readonly string[])[], repeated: ReadonlySet<number>): void {
  for (const [i, piece] of pieces.entries()) {
    const [above, below] = [settled[i - 1], settled[i + 1]];
    if (settled[i] === undefined && piece.candidate !== undefined && above !== undefined && below !== undefined && above !== below
      && !repeated.has(i + 1) && candidates[i]?.includes(below) === true && wordsOf(piece) === '') settled[i] = below;
  }
}

/** Whether the languages change with every piece or two: known from those that follow right upon each other. */
export function changesInTurns(known: readonly (string | undefined)[]): boolean {
  let changes = 0;
  let couples = 0;
  for (const [k, language] of known.entries()) {
    const before = known[k - 1];
    if (language === undefined || before === undefined) continue;
    couples++;
    if (language !== before) changes++;
  }
  return couples >= FEWEST && changes * 2 > couples;
}

const FEWEST = 2;

type Turn = 'stays' | 'next' | 'other';
const TURNS: readonly Turn[] = ['stays', 'next', 'other'];

/** How often the language stays, or the next follows: of two pieces that stand behind each other, by what they are. */
class Turns {
  readonly #pieces: readonly Piece[];
  readonly #languages: readonly string[];
  /** By kind of couple, and by kind of couple and turn. */
  readonly #couples = new Int32Array(COUPLES);
  readonly #counts = new Int32Array(COUPLES * TURNS.length);
  /** How often text is in the language of the title above it: where it is, the languages change at titles, and text behind text stays, too. */
  readonly #textStays: number;

  constructor(languages: readonly string[], pieces: readonly Piece[], text: readonly number[], known: readonly (string | undefined)[]) {
    this.#pieces = pieces;
    this.#languages = languages;
    for (let k = 1; k < text.length; k++) {
      const one = text[k - 1] ?? -1;
      const other = text[k] ?? -1;
      const before = known[one];
      const language = known[other];
      if (before === undefined || language === undefined) continue;
      const couple = this.#coupleOf(one, other);
      const turn = this.#placeOf(couple, this.#turnOf(before, language));
      this.#couples[couple] = (this.#couples[couple] ?? 0) + 1;
      this.#counts[turn] = (this.#counts[turn] ?? 0) + 1;
    }
    this.#textStays = this.#shareOfText();
  }

  /** What it costs that the one piece is in `before` and the other, behind it, in `language`. */
  cost(one: number, other: number, before: string, language: string): number {
    const couple = this.#coupleOf(one, other);
    const turn = this.#turnOf(before, language);
    const times = this.#counts[this.#placeOf(couple, turn)] ?? 0;
    const others = turn === 'other' ? Math.max(1, this.#languages.length - 2) : 1;
    const cost = -Math.log((times + this.#assumed(couple, turn)) / others / ((this.#couples[couple] ?? 0) + 1));
    return turn !== 'stays' && areOfOneTable(this.#pieces[one], this.#pieces[other]) ? cost + TORN : cost;
  }

  #assumed(couple: number, turn: Turn): number {
    if (couple % LABELS.length === LABELS.indexOf('listed')) return LISTED[turn];
    if (couple % LABELS.length === LABELS.indexOf('alone')) return ALONE[turn];
    if (couple >= LABELS.length) return ASSUMED[turn];
    return turn === 'stays' ? this.#textStays : ASSUMED[turn] * (1 - this.#textStays) / (1 - ASSUMED.stays);
  }

  #shareOfText(): number {
    let couples = 1;
    let stays = ASSUMED.stays;
    for (let couple = TEXT_UNDER_TITLE; couple < TEXT_UNDER_TITLE + LABELS.length; couple++) {
      couples += this.#couples[couple] ?? 0;
      stays += this.#counts[this.#placeOf(couple, 'stays')] ?? 0;
    }
    return stays / couples;
  }

  #turnOf(before: string, language: string): Turn {
    if (before === language) return 'stays';
    return this.#languages[(this.#languages.indexOf(before) + 1) % this.#languages.length] === language ? 'next' : 'other';
  }

  #placeOf(couple: number, turn: Turn): number {
    return couple * TURNS.length + TURNS.indexOf(turn);
  }

  #coupleOf(one: number, other: number): number {
    const [a, b] = [this.#pieces[one], this.#pieces[other]];
    if (a === undefined || b === undefined) return 0;
    const isAlone = isTitleAlone(this.#pieces[one - 1], a, b);
    return (Number(isTitle(a)) * 2 + Number(isTitle(b))) * LABELS.length + LABELS.indexOf(isAlone ? 'alone' : labelsOf(a, b));
  }
}

const LABELS = ['none', 'same', 'next', 'listed', 'alone'] as const;
/** A title or not, before a title or not, with labels that go on in one of these ways or do not; `alone`: text under a title alone. */
const COUPLES = 2 * 2 * LABELS.length;
/** The first kind of couple of a title and text; those of text and text are the very first. */
const TEXT_UNDER_TITLE = 2 * LABELS.length;

/** Before anything is counted: as much as one couple of pieces in all. */
const ASSUMED: Readonly<Record<Turn, number>> = { stays: 0.3, next: 0.55, other: 0.15 };

/** The same of two items of a list, or cells: one language has all of them, and then the next. */
const LISTED: Readonly<Record<Turn, number>> = { stays: 0.7, next: 0.25, other: 0.05 };
/** The same of text under a title alone. */
const ALONE: Readonly<Record<Turn, number>> = { stays: 0.9, next: 0.07, other: 0.03 };
/** A table is in one language. */
const TORN = 40;

/** In plain text titles are no headings yet: short words that end no sentence, and no row of a table. */
function isTitle(piece: Piece): boolean {
  const { kind, prose, masked, cell } = piece;
  return kind === 'heading' || (isShortAsTitle(piece) && cell === undefined && !masked.includes('\t') && !ENDS.test(prose));
}

/** Whether a title stands right above text, and below nothing like it: where the languages change with every paragraph, the titles of all of them stand in a row. */
export function isTitleAlone(above: Piece | undefined, title: Piece | undefined, below: Piece | undefined): boolean {
  if (title === undefined || below === undefined || !isTitle(title) || isTitle(below) || isPersonsName(title)) return false;
  return above === undefined || !isTitle(above) || above.kind !== title.kind || above.level !== title.level || (title.kind !== 'heading' && !LETTER_AT_END.test(above.prose));
}

/** A day or a place with its number is no title. */
const LETTER_AT_END = /\p{L}$/u;

const ENDS = /[.!?:;,。！？：；、][”"»’)）」\]]{0,2}$/u;

/** Whether one list or one row of titles goes on from the one piece to the other. */
function labelsOf(one: Piece, other: Piece): Exclude<(typeof LABELS)[number], 'alone'> {
  const [a, b] = [likelyReading(one), likelyReading(other)];
  if (a === undefined && b === undefined && isListed(one) && isListed(other)) return 'listed';
  if (a === undefined || b === undefined || a.form.key !== b.form.key) return 'none';
  if (a.path.join('.') === b.path.join('.') && a.suffix === b.suffix) return 'same';
  return follows(a.path, b.path) ? 'next' : 'none';
}

interface Way {
  readonly cost: number;
  readonly language: string;
  readonly before: Way | undefined;
}

/** From one settled piece to the next: what stands before it makes no difference behind it. */
function likeliest(pieces: readonly Piece[], settled: readonly (string | undefined)[], open: ReadonlyMap<number, OpenPiece>, text: readonly number[], turns: Turns): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [...settled];
  const goBack = (ways: readonly Way[], last: number): void => {
    let way = ways.reduce<Way | undefined>((least, other) => (least === undefined || other.cost < least.cost ? other : least), undefined);
    for (let k = last; way !== undefined; k--, way = way.before) found[text[k] ?? -1] = way.language;
  };
  let ways: readonly Way[] = [];
  for (let k = 0; k < text.length; k++) {
    const one = text[k - 1] ?? -1;
    const i = text[k] ?? -1;
    const own = settled[i];
    if (own === undefined || settled[one] === undefined) {
      ways = waysTo(i, own === undefined ? open.get(i)?.candidates ?? [] : [own], { one, pieces, ways, turns, open });
      if (own !== undefined) goBack(ways, k);
    }
    if (own !== undefined) ways = [{ cost: 0, language: own, before: undefined }];
  }
  goBack(ways, text.length - 1);
  return found;
}

/** The likeliest way to each language in which the piece may be, from those to the piece before, `one`. */
function waysTo(
  i: number, languages: readonly string[], { one, pieces, ways, turns, open }: { one: number; pieces: readonly Piece[]; ways: readonly Way[]; turns: Turns; open: ReadonlyMap<number, OpenPiece> },
): readonly Way[] {
  const before = pieces[one];
  const piece = pieces[i];
  const repeated = before !== undefined && piece !== undefined ? repetition(before, piece) : 0;
  return languages.map((language) => {
    const best = ways.reduce<Way | undefined>((least, way) => {
      const cost = way.cost + turns.cost(one, i, way.language, language) + (way.language === language ? repeated : 0);
      return least === undefined || cost < least.cost ? { cost, language, before: way } : least;
    }, undefined);
    return { cost: (best?.cost ?? 0) + againstWords(open.get(i), language), language, before: best?.before };
  });
}

/** One text says and counts it once. */
function repetition(before: Piece, piece: Piece): number {
  const sameLabel = before.kind === piece.kind && labelsOf(before, piece) === 'same';
  return (sameLabel ? SAME_LABEL : 0) + (before.prose === piece.prose ? SAME_WORDS : 0);
}

const SAME_LABEL = 2;
const SAME_WORDS = 1;

function againstWords(piece: OpenPiece | undefined, language: string): number {
  if (piece === undefined) return 0;
  return (Math.max(0, greatest(piece.leaning.values())) - (piece.leaning.get(language) ?? 0)) * WORD;
}

const WORD = 0.7;
