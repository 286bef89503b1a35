import { PAGE, type Extent, type TableExtent } from './format.ts';
import type { Pieces } from './randomAccess.ts';
import { Recent } from './recent.ts';

/** Appends to the file and tells where: what a builder writes to. */
export type Append = (text: string) => Extent;

/** Writes sorted lines "key⇥value". */
export function writeTable(lines: readonly string[], append: Append): TableExtent {
  const directory: string[] = [];
  let pages: Extent | undefined;
  let page: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (page.length === 0) return;
    const at = append(page.join('\n'));
    pages = { offset: pages?.offset ?? at.offset, length: (pages?.length ?? 0) + at.length };
    directory.push(`${at.length.toString(36)}\t${keyOf(page[0] ?? '')}`);
    page = [];
    length = 0;
  };
  for (const line of lines) {
    page.push(line);
    length += line.length + 1;
    if (length >= PAGE) flush();
  }
  flush();
  const listed = append(directory.join('\n'));
  return { pages: pages ?? { offset: listed.offset, length: 0 }, directory: listed };
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

export interface Entry {
  readonly key: string;
  readonly value: string;
}

interface Page extends Extent {
  readonly first: string;
}

/** So many pages are kept as text. */
const MOST_PAGES_KEPT = 16;

/** Reads a table: a question costs its directory once, and a page. */
export class Table {
  readonly #pieces: Pieces;
  readonly #extent: TableExtent;
  readonly #texts = new Recent<number, string>(MOST_PAGES_KEPT);
  #directory: readonly Page[] | undefined;

  constructor(pieces: Pieces, extent: TableExtent) {
    this.#pieces = pieces;
    this.#extent = extent;
  }

  /** The entries whose keys begin with `prefix`, in order. */
  *beginning(prefix: string): Iterable<Entry> {
    const pages = this.#pages();
    for (let p = Math.max(0, firstNotBelow(pages.length, (i) => (pages[i]?.first ?? '') < prefix) - 1); p < pages.length; p++) {
      const page = pages[p];
      if (page === undefined || (page.first > prefix && !page.first.startsWith(prefix))) return;
      const text = this.#textOf(page);
      for (let at = lineNotBelow(text, prefix); at < text.length;) {
        if (!text.startsWith(prefix, at)) return;
        const end = lineEnd(text, at);
        const middle = text.indexOf('\t', at);
        yield { key: text.slice(at, middle), value: text.slice(middle + 1, end) };
        at = end + 1;
      }
    }
  }

  #pages(): readonly Page[] {
    if (this.#directory !== undefined) return this.#directory;
    let offset = this.#extent.pages.offset;
    const { directory } = this.#extent;
    const text = this.#pieces.text(directory.offset, directory.length);
    this.#directory = text === '' ? [] : text.split('\n').map((line) => {
      const end = line.indexOf('\t');
      const page = { offset, length: Number.parseInt(line.slice(0, end), 36), first: line.slice(end + 1) };
      offset += page.length;
      return page;
    });
    return this.#directory;
  }

  #textOf({ offset, length }: Page): string {
    const kept = this.#texts.get(offset);
    if (kept !== undefined) return kept;
    const text = this.#pieces.text(offset, length);
    this.#texts.set(offset, text);
    return text;
  }
}

function firstNotBelow(count: number, isBelow: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the first line begins that is not below `prefix`; the text's length where all are. Lines are compared where they stand, and none is cut out. */
function lineNotBelow(text: string, prefix: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
    if (isLineBelow(text, start, prefix)) low = lineEnd(text, start) + 1;
    else high = start;
  }
  return Math.min(low, text.length);
}

function isLineBelow(text: string, start: number, prefix: string): boolean {
  for (let i = 0; i < prefix.length; i++) {
    const one = start + i < text.length ? text.charCodeAt(start + i) : -1;
    const other = prefix.charCodeAt(i);
    if (one !== other) return one < other;
  }
  return false;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
