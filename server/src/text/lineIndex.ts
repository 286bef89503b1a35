import { changeBetween, type Change } from './change.ts';
import type { Characters } from './longText.ts';
import type { Span } from './span.ts';

/** Where the lines of a text begin, without the text. */
export class LineStarts {
  /** Offset of the first code unit of each line. */
  readonly starts: readonly number[];

  constructor(starts: readonly number[]) {
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

  /** @param former the index of a text that differs little, @param change by what: they speed the reading up and never change its result */
  constructor(text: Characters, former?: LineIndex, change?: Change) {
    super(former === undefined ? lineStarts(text.toString(), 0, text.length, [0]) : lineStartsAfter(former.starts, text, change ?? changeBetween(former.#text, text)));
    this.#text = text;
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
function lineStartsAfter(former: readonly number[], text: Characters, change: Change): number[] {
  const from = Math.max(0, change.from - 1);
  const first = firstAfter(former, from);
  const rest = firstAfter(former, change.formerTo);
  const by = change.to - change.formerTo;
  const between = lineStarts(text, from, change.to, []);
  const starts = former.slice(0, first).concat(between, former.slice(rest));
  for (let i = first + between.length; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + by;
  return starts;
}

/** Index of the first start behind `offset`. */
function firstAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
