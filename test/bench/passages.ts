import type { Span } from '../../server/src/text/span.ts';

/** A text in which whole lines are taken out, moved or doubled, with where it then differs. */
export interface Changed {
  readonly text: string;
  /** The lines that were put in or stay; of what was taken out, the lines on both sides. */
  readonly places: readonly Span[];
}

/** The whole lines on which the span stands, with the last one's line break. */
export function linesAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', Math.max(start, end - 1));
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next + 1 };
}

/** Cuts and copies lines of one text; blank lines between paragraphs stay as they are. */
export class Passages {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Spans of whole lines in the order of the text, as one where only blank lines stand between them. */
  static of(text: string, spans: readonly Span[]): readonly Span[] {
    const joined: Span[] = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const before = joined.at(-1);
      if (before !== undefined && (span.start <= before.end || text.slice(before.end, span.start).trim() === '')) joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
      else joined.push(span);
    }
    return joined;
  }

  /** Without the lines; the paragraphs on both sides of each are its places, as is what is left of the zones. */
  without(lines: readonly Span[], zones: readonly Span[]): Changed {
    const cuts = lines.map((span) => ({ start: span.start, end: span.end + this.#blankBehind(span) }));
    let text = '';
    let from = 0;
    const seams: number[] = [];
    for (const { start, end } of cuts) {
      text += this.#text.slice(from, start);
      seams.push(text.length);
      from = end;
    }
    text += this.#text.slice(from);
    const left = (offset: number): number => offset - cuts.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0);
    const around = seams.map((at) => {
      const before = text.slice(0, at).trimEnd();
      const next = at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
      const end = text.slice(next).search(/\n[ \t]*\n/u);
      return { start: Math.max(0, before.lastIndexOf('\n\n')), end: end < 0 ? text.length + 1 : next + end };
    });
    return { text, places: [...around, ...zones.map(({ start, end }) => ({ start: left(start), end: left(end) }))] };
  }

  /** Each passage before the offset that is given for it; the passages over which it is moved, where they matter, are among the places. */
  moved(lines: readonly Span[], targets: readonly number[], over: readonly Span[]): Changed {
    const cuts = lines.map((span) => ({ at: span.start, end: span.end + this.#blankBehind(span), put: '' }));
    const puts = lines.map((span, i) => ({ at: targets[i] ?? 0, end: targets[i] ?? 0, put: this.#text.slice(span.start, span.end) }));
    return this.#changed([...cuts, ...puts], over);
  }

  /** With each passage again behind the offset that is given for it. */
  copied(lines: readonly Span[], behind: readonly number[]): Changed {
    return this.#changed(lines.map(({ start, end }, i) => ({ at: behind[i] ?? end, end: behind[i] ?? end, put: this.#text.slice(start, end) })), []);
  }

  /** Without all but what is kept of each; `undefined` where nothing would be left or nothing goes. */
  emptied(lines: readonly Span[], kept: readonly Span[]): Changed | undefined {
    if (kept.length === 0) return undefined;
    let text = '';
    let from = 0;
    const places: Span[] = [];
    for (const span of lines) {
      text += this.#text.slice(from, span.start);
      const own = kept.filter(({ start, end }, i) => start >= span.start && end <= span.end && kept.findIndex((it) => it.start === start) === i).sort((a, b) => a.start - b.start);
      for (const [i, it] of own.entries()) {
        places.push({ start: text.length, end: text.length + it.end - it.start });
        text += `${this.#text.slice(it.start, it.end).trimEnd()}\n${i < own.length - 1 && BLANK_LINE.test(this.#text.slice(it.end)) ? '\n' : ''}`;
      }
      from = span.end;
    }
    text += this.#text.slice(from);
    return text.replace(/\s/gu, '') === this.#text.replace(/\s/gu, '') ? undefined : { text, places };
  }

  #changed(changes: readonly { readonly at: number; readonly end: number; readonly put: string }[], over: readonly Span[]): Changed {
    let text = '';
    let from = 0;
    const places: Span[] = [];
    const copy = (until: number): void => {
      for (const span of over) if (span.start >= from && span.start < until) places.push({ start: text.length + span.start - from, end: text.length + span.end - from });
      text += this.#text.slice(from, until);
    };
    for (const { at, end, put } of [...changes].sort((a, b) => a.at - b.at || a.end - b.end)) {
      if (at > from) copy(at);
      from = Math.max(from, end);
      if (put === '') continue;
      const gap = this.#blankAround(at) ? '\n' : '';
      if (!text.endsWith('\n')) text += '\n';
      if (gap !== '' && !text.endsWith('\n\n')) text += gap;
      places.push({ start: text.length, end: text.length + put.length });
      text += `${put.endsWith('\n') ? put : `${put}\n`}${this.#text.slice(from).trim() === '' || this.#text[from] === '\n' ? '' : gap}`;
    }
    copy(this.#text.length);
    return { text, places };
  }

  /** How long the blank lines behind are, where what follows would otherwise stand behind two stretches of them. */
  #blankBehind({ start, end }: Span): number {
    const before = this.#text.slice(0, start);
    const blank = /^(?:[ \t]*\n)*/u.exec(this.#text.slice(end))?.[0].length ?? 0;
    return before.trim() === '' || /\n[ \t]*\n$/u.test(before) ? blank : 0;
  }

  /** Whether paragraphs are told by blank lines there. */
  #blankAround(at: number): boolean {
    return /\n[ \t]*\n$/u.test(this.#text.slice(0, at)) || BLANK_LINE.test(this.#text.slice(at)) || this.#text.slice(at).trim() === '';
  }
}

const BLANK_LINE = /^[ \t]*\n/u;
