/** Whether `line` is `title` with a page behind it, as in a table of contents that lost its tabs: "Scope 5", "Preface . . . iv". */
export function isTitleWithPage(line: string, title: string): boolean {
  return title !== '' && title.length <= LONGEST_TITLE && line.length > title.length && line.startsWith(title) && PAGE.test(line.slice(title.length));
}

/** In UTF-16 code units; what is longer is no title. */
export const LONGEST_TITLE = 200;
const PAGE = /^[\s.…·_-]{1,200}(?:\p{Nd}{1,4}|[ivxlc]{1,6})$/iu;
