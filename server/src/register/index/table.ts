import { PAGE, type Extent, type TableExtent } from './format.ts';
import type { Pieces } from './randomAccess.ts';

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

/** So many pages are kept as lines. */
const MOST_LINES_KEPT = 32;

/** Reads a table: a question costs its directory once, and a page. */
export class Table {
  readonly #pieces: Pieces;
  readonly #extent: TableExtent;
  readonly #lines = new Map<number, readonly string[]>();
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
      const lines = this.#linesOf(page);
      for (let i = firstNotBelow(lines.length, (at) => (lines[at] ?? '') < prefix); i < lines.length; i++) {
        const line = lines[i] ?? '';
        if (!line.startsWith(prefix)) return;
        const end = line.indexOf('\t');
        yield { key: line.slice(0, end), value: line.slice(end + 1) };
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

  #linesOf({ offset, length }: Page): readonly string[] {
    const kept = this.#lines.get(offset);
    if (kept !== undefined) return kept;
    const lines = this.#pieces.text(offset, length).split('\n');
    if (this.#lines.size >= MOST_LINES_KEPT) this.#lines.clear();
    this.#lines.set(offset, lines);
    return lines;
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
