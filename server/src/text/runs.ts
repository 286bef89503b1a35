/**
 * The runs of characters of one class in a text, each as long as it can be. They are what the pattern `[class]{least,most}` finds, in a third of the
 * time: what belongs to the class is asked once for each character, not at each place.
 */
export class Runs {
  readonly #least: number;
  readonly #most: number;
  readonly #one: RegExp;
  readonly #pattern: RegExp;
  /** By UTF-16 code unit, as far as it was asked. */
  readonly #kinds = new Uint8Array(0x1_0000);

  /** @param characters one class, as a pattern with the flag `u` has it @param least characters of a run, at least one @param most what is longer is cut */
  constructor(characters: string, least: number, most = Infinity) {
    this.#least = least;
    this.#most = most;
    this.#one = new RegExp(`^${characters}$`, 'u');
    this.#pattern = new RegExp(`${characters}{${least},${most === Infinity ? '' : most}}`, 'gu');
  }

  /** In their order. @param most so many of them, the first */
  in(text: string, most = Infinity): readonly string[] {
    const found: string[] = [];
    this.each(text, (start, end) => found.push(text.slice(start, end)) < most);
    return found;
  }

  /** Whether the character at the offset, in UTF-16 code units, is of the class. */
  has(text: string, at: number): boolean {
    if (at >= text.length) return false;
    const kind = this.#kindOf(text.charCodeAt(at));
    return kind === MEMBER || (kind === HALF && this.#one.test(String.fromCodePoint(text.codePointAt(at) ?? 0)));
  }

  /** Tells of each, in their order, where it begins and ends, until `tell` answers `false`. */
  each(text: string, tell: (start: number, end: number) => boolean): void {
    let start = -1;
    for (let i = 0; i < text.length; i++) {
      const kind = this.#kindOf(text.charCodeAt(i));
      // Two code units are one character.
      if (kind === HALF) return this.#eachByPattern(text, start < 0 ? i : start, tell);
      if (kind === MEMBER) {
        if (start < 0) start = i;
        else if (i - start === this.#most) {
          if (!tell(start, i)) return;
          start = i;
        }
      } else if (start >= 0) {
        if (i - start >= this.#least && !tell(start, i)) return;
        start = -1;
      }
    }
    if (start >= 0 && text.length - start >= this.#least) tell(start, text.length);
  }

  #eachByPattern(text: string, from: number, tell: (start: number, end: number) => boolean): void {
    this.#pattern.lastIndex = from;
    for (const { 0: run, index } of text.matchAll(this.#pattern)) if (!tell(index, index + run.length)) return;
  }

  #kindOf(code: number): number {
    const known = this.#kinds[code] ?? 0;
    if (known !== 0) return known;
    const kind = code >= 0xD800 && code < 0xE000 ? HALF : this.#one.test(String.fromCharCode(code)) ? MEMBER : OTHER;
    this.#kinds[code] = kind;
    return kind;
  }
}

const OTHER = 1;
const MEMBER = 2;
/** Of a character beyond the first 65,536. */
const HALF = 3;

/** Words without regard to their language: two letters at least, and no more of a longer stretch than a word can have. */
export const WORDS = new Runs('\\p{L}', 2, 40);
