import { ownText } from './ownText.ts';
import { lastStartingAt } from './span.ts';

/** A text, as a string or in pieces: both answer the same. Offsets are UTF-16 code units. */
export type Characters = string | LongText;

/** About as many code units are copied by an edit. */
const PIECE = 8_192;

/**
 * A text in pieces, immutable. An edit gives another that shares all pieces but those in which something was typed: a string of a million
 * characters would be copied as a whole, as soon as somebody looked at one of them.
 */
export class LongText {
  readonly length: number;
  /** Of the whole text; none is empty. */
  readonly #pieces: readonly string[];
  readonly #starts: readonly number[];
  /** Line breaks in each piece by itself; -1 where nobody has counted yet. */
  readonly #breaks: number[];
  #whole: string | undefined;
  /** The piece looked at last. */
  #near = 0;

  private constructor(pieces: readonly string[], breaks: number[], whole?: string) {
    const starts: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.length = length;
    this.#pieces = pieces;
    this.#starts = starts;
    this.#breaks = breaks;
    this.#whole = whole;
  }

  static of(text: string): LongText {
    const pieces = cut(text);
    return new LongText(pieces, uncounted(pieces), text);
  }

  /** The text with `words` in the place of `[from, to)`. */
  edited(from: number, to: number, words: string): LongText {
    const pieces = this.#pieces;
    const first = this.#pieceAt(from);
    // A piece that has become small takes in the next.
    let last = this.#pieceAt(to);
    let between = (pieces[first] ?? '').slice(0, from - (this.#starts[first] ?? 0)) + words + (pieces[last] ?? '').slice(to - (this.#starts[last] ?? 0));
    while (between.length < PIECE / 2 && last + 1 < pieces.length) between += pieces[++last] ?? '';
    const others = cut(between);
    return new LongText(
      [...pieces.slice(0, first), ...others, ...pieces.slice(last + 1)],
      [...this.#breaks.slice(0, first), ...uncounted(others), ...this.#breaks.slice(last + 1)],
    );
  }

  /** What stands from `from` on. */
  from(from: number): LongText {
    return from === 0 ? this : this.edited(0, from, '');
  }

  charCodeAt(at: number): number {
    if (!(at >= 0 && at < this.length)) return NaN;
    const piece = this.#pieceAt(at);
    return (this.#pieces[piece] ?? '').charCodeAt(at - (this.#starts[piece] ?? 0));
  }

  charAt(at: number): string {
    return at >= 0 && at < this.length ? this.slice(at, at + 1) : '';
  }

  slice(from = 0, to = this.length): string {
    const [start, end] = [this.#offset(from), this.#offset(to)];
    if (start >= end) return '';
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    const at = this.#starts[first] ?? 0;
    if (first === last) return (this.#pieces[first] ?? '').slice(start - at, end - at);
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    return (this.#pieces[first] ?? '').slice(start - at) + this.#pieces.slice(first + 1, last).join('') + (this.#pieces[last] ?? '').slice(0, end - (this.#starts[last] ?? 0));
  }

  /** The whole as one string, put together once. */
  toString(): string {
    return (this.#whole ??= this.#pieces.join(''));
  }

  /** Offset at which a line (from 0) begins; `undefined` where the text has not so many. Lines end with LF, CRLF or CR. */
  startOfLine(line: number): number | undefined {
    let before = 0;
    if (line <= 0) return 0;
    for (const [k, piece] of this.#pieces.entries()) {
      const breaks = this.#breaksIn(k);
      if (before + breaks >= line) return (this.#starts[k] ?? 0) + behindBreak(piece, line - before);
      before += breaks;
    }
    return undefined;
  }

  /** How many code units at the beginning, and how many behind those at the end, are in pieces that both texts share. */
  sharedWith(other: LongText): { readonly head: number; readonly tail: number } {
    const [mine, others] = [this.#pieces, other.#pieces];
    const shorter = Math.min(mine.length, others.length);
    let first = 0;
    let head = 0;
    while (first < shorter && mine[first] === others[first]) head += mine[first++]?.length ?? 0;
    let last = 0;
    let tail = 0;
    while (last < shorter - first && mine[mine.length - 1 - last] === others[others.length - 1 - last]) tail += mine[mine.length - 1 - last++]?.length ?? 0;
    return { head, tail };
  }

  /** Line breaks that end in a piece: a CR at its end is half of one where the next piece begins with the LF. */
  #breaksIn(k: number): number {
    const piece = this.#pieces[k] ?? '';
    let breaks = this.#breaks[k] ?? -1;
    if (breaks < 0) this.#breaks[k] = breaks = countBreaks(piece);
    return piece.endsWith('\r') && this.#pieces[k + 1]?.startsWith('\n') === true ? breaks - 1 : breaks;
  }

  /** The piece in which `at` stands; the last one for the end of the text. */
  #pieceAt(at: number): number {
    const near = this.#near;
    if (at >= (this.#starts[near] ?? 0) && at < (this.#starts[near + 1] ?? Infinity)) return near;
    return (this.#near = Math.max(0, lastStartingAt(this.#starts, at, (start) => start)));
  }

  /** As `slice` of a string counts: from the end where it is below 0, and never outside. */
  #offset(at: number): number {
    return Math.min(this.length, Math.max(0, at < 0 ? this.length + at : at));
  }
}

/** What stands from `from` on. */
export function tailOf(text: Characters, from: number): Characters {
  if (from === 0) return text;
  return typeof text === 'string' ? text.slice(from) : text.from(from);
}

function cut(text: string): readonly string[] {
  if (text === '') return [];
  if (text.length <= 2 * PIECE) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE) pieces.push(ownText(text.slice(from, from + PIECE)));
  return pieces;
}

function uncounted(pieces: readonly string[]): number[] {
  return new Array<number>(pieces.length).fill(-1);
}

function countBreaks(piece: string): number {
  let breaks = 0;
  for (let i = 0; i < piece.length; i++) if (isBreakAt(piece, i)) breaks++;
  return breaks;
}

/** Behind the `count`th line break of the piece. */
function behindBreak(piece: string, count: number): number {
  let breaks = 0;
  for (let i = 0; i < piece.length; i++) if (isBreakAt(piece, i) && ++breaks === count) return i + 1;
  return piece.length;
}

/** Whether a line break ends with this code unit. */
function isBreakAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF);
}

const LF = 10;
const CR = 13;
