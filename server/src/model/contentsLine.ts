import { recall, type Block } from './block.ts';
import type { Draft } from './draft.ts';

/** Whether `line` is `title` with a page behind it, as in a table of contents that lost its tabs: "Scope 5", "Preface . . . iv". */
export function isTitleWithPage(line: string, title: string): boolean {
  return title !== '' && title.length <= LONGEST_TITLE && line.length > title.length && line.startsWith(title) && PAGE.test(line.slice(title.length));
}

/** In UTF-16 code units; what is longer is no title. */
const LONGEST_TITLE = 200;
const PAGE = /^[\s.…·_-]{1,200}(?:\p{Nd}{1,4}|[ivxlc]{1,6})$/iu;

/** The titles before pages in one draft, known again and again: after words were typed, only those are looked at. */
export class TitlesWithPages {
  #reading: object | undefined;
  /** Each with the number of blocks that have it. */
  readonly #titles = new Map<string, number>();

  /**
   * Whether one of the blocks that were typed is, or was, such a title, or a title that may stand elsewhere with its page.
   *
   * @param before and `now`: blocks of the draft before and of this one, all that differ
   */
  mayHold(draft: Draft, former: object, before: readonly Block[], now: readonly Block[]): boolean {
    if (this.#reading !== former) this.#readAll(draft);
    else {
      for (const block of before) this.#count(block, -1);
      for (const block of now) this.#count(block, 1);
    }
    this.#reading = draft.reading;
    return [...before, ...now].some(({ prose }) => prose.length <= LONGEST_TITLE && this.#titles.has(withoutLeaders(prose)));
  }

  #readAll({ blocks }: Draft): void {
    this.#titles.clear();
    for (const block of blocks) this.#count(block, 1);
  }

  #count(block: Block, more: number): void {
    const title = recall(block, titleBeforePage);
    if (title === undefined) return;
    const times = (this.#titles.get(title) ?? 0) + more;
    if (times > 0) this.#titles.set(title, times);
    else this.#titles.delete(title);
  }
}

/** What stands before leaders and a page, as `isTitleWithPage` reads them. */
function titleBeforePage({ prose }: Block): string | undefined {
  const page = PAGE_AT_END.exec(prose.slice(-LONGEST_PAGE))?.[0].length ?? 0;
  const line = prose.slice(0, prose.length - page);
  const title = withoutLeaders(line);
  return page > 0 && title !== '' && title.length < line.length && title.length <= LONGEST_TITLE ? title : undefined;
}

/** With a blank before it, in UTF-16 code units. */
const LONGEST_PAGE = 9;
const PAGE_AT_END = /(?<=[\s.…·_-])(?:\p{Nd}{1,4}|[ivxlc]{1,6})$/iu;

function withoutLeaders(line: string): string {
  let end = line.length;
  while (end > 0 && LEADER.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

const LEADER = /[\s.…·_-]/u;
