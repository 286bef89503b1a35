import { changeBetween, type Change } from './change.ts';
import type { Characters } from './longText.ts';
import type { Span } from './span.ts';

/** Where the lines of a text begin, without the text. */
export class LineStarts {
  /** Offset of the first code unit of each line. */
  readonly starts: ArrayLike<number>;

  constructor(starts: ArrayLike<number>) {
    this.starts = starts;
  }

  /** Number of the line (from 0) in which `offset` stands. */
  lineOf(offset: number): number {
    return Math.max(0, firstAfter(this.starts, offset) - 1);
  }
}

/** Where the lines of a text begin. Lines end with LF, CRLF or CR, as in LSP 3.17. */
export class LineIndex extends LineStarts {
  readonly #text: Characters;
  readonly #starts: Int32Array;

  /** @param former the index of a text that differs little, @param change by what: they speed the reading up and never change its result */
  constructor(text: Characters, former?: LineIndex, change?: Change) {
    const starts = former === undefined ? Int32Array.from(lineStarts(text.toString(), 0, text.length, [0])) : lineStartsAfter(former.#starts, text, change ?? changeBetween(former.#text, text));
    super(starts);
    this.#text = text;
    this.#starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The line without its line break. */
  spanOf(line: number): Span {
    const start = this.starts[line] ?? this.#text.length;
    let end = this.starts[line + 1] ?? this.#text.length;
    if (line + 1 < this.starts.length) {
      if (this.#text.charCodeAt(end - 1) === LF) end--;
      if (end > start && this.#text.charCodeAt(end - 1) === CR) end--;
    }
    return { start, end };
  }
}

/** The line break that the text uses: that of its first line, LF where it has none. */
export function lineBreakOf(text: Characters): '\n' | '\r\n' | '\r' {
  const whole = text.toString();
  const lf = whole.indexOf('\n');
  const cr = whole.indexOf('\r');
  if (cr >= 0 && (lf < 0 || cr < lf - 1)) return '\r';
  if (cr >= 0 && cr === lf - 1) return '\r\n';
  return '\n';
}

/** Where the line begins in which `offset` stands; takes as long as that line is, whatever comes before it. */
export function startOfLineAt(text: Characters, offset: number): number {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== LF && text.charCodeAt(start - 1) !== CR) start--;
  return start;
}

const LF = 10;
const CR = 13;

/** Where lines begin after the line breaks in `[from, to)`, added to `starts`. */
function lineStarts(text: Characters, from: number, to: number, starts: number[]): number[] {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF) starts.push(i + 1);
    else if (unit === CR && text.charCodeAt(i + 1) !== LF) starts.push(i + 1);
  }
  return starts;
}

/** Only what changed is read again, with the unit before it: whether a CR ends its line depends on the next one. */
function lineStartsAfter(former: Int32Array, text: Characters, change: Change): Int32Array {
  const from = Math.max(0, change.from - 1);
  const first = firstAfter(former, from);
  const rest = firstAfter(former, change.formerTo);
  const by = change.to - change.formerTo;
  const between = lineStarts(text, from, change.to, []);
  const behind = first + between.length;
  const starts = new Int32Array(behind + former.length - rest);
  starts.set(former.subarray(0, first));
  starts.set(between, first);
  starts.set(former.subarray(rest), behind);
  if (by !== 0) for (let i = behind; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + by;
  return starts;
}

/** Index of the first start behind `offset`. */
function firstAfter(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
