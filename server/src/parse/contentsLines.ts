import type { Line } from './lines.ts';

/**
 * The lines of a table of contents that their own look does not tell: at least three together, without dot leaders, that end with page numbers
 * which do not go down; those beside one with leaders whose page fits; and the first lines of titles that go on below them.
 * @param lines of `text`, in their order
 */
export function contentsLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  addPaged(text, lines, found);
  addFilled(text, lines, found);
  addWrapped(text, lines, found);
  return found;
}

/** Whether the words are a title with leaders and a page behind it. */
export function hasLeaders(words: string): boolean {
  return LEADERS.test(words);
}

const LEADERS = /(?:\.{4}|(?:\. ){4}|…{2})[\s.…]{0,200}[\divxlc]{1,6}$/iu;

function addPaged(text: string, lines: readonly Line[], found: Set<Line>): void {
  let run: Line[] = [];
  let wrapped: Line[] = [];
  let page = 0;
  let first = 0;
  const close = (): void => {
    // Rows that end with years are no contents.
    if (run.length >= FEWEST_CONTENTS_LINES && first < HIGHEST_FIRST_PAGE) for (const line of [...run, ...wrapped]) found.add(line);
    run = [];
    wrapped = [];
    page = 0;
  };
  for (const [i, line] of lines.entries()) {
    const number = pageOf(text, line, PAGE_AT_END) ?? (run.length >= FEWEST_CONTENTS_LINES ? pageOf(text, line, PAGE_ALONGSIDE) : undefined);
    if (number === undefined && run.length > 0 && isWrapped(text, line, lines[i + 1])) {
      wrapped.push(line);
      continue;
    }
    if (number === undefined || number < page || (run.length > 0 && number - page > MOST_PAGES)) close();
    if (number === undefined) continue;
    if (run.length === 0) first = number;
    run.push(line);
    page = number;
  }
  close();
}

/** The number at the end of a line; `undefined` where there is none. */
function pageOf(text: string, line: Line, pattern: RegExp): number | undefined {
  if (line.last - line.first > LONGEST_CONTENTS_LINE || !isDigit(text.charCodeAt(line.last - 1))) return undefined;
  const page = pattern.exec(text.slice(line.first, line.last))?.[1];
  return page === undefined ? undefined : Number(page);
}

/** Whether the line begins with a number, and the one below it is the rest of its title, with a page far behind. */
function isWrapped(text: string, line: Line, below: Line | undefined): boolean {
  if (below === undefined || !isTitle(line) || !isTitle(below)) return false;
  const [words, rest] = [line, below].map(({ first, last }) => text.slice(first, last));
  return NUMBERED.test(words ?? '') && !NUMBERED.test(rest ?? '') && PAGE_FAR_BEHIND.test(rest ?? '');
}

/** “Controlled Paths ...11”, “By the Pilots 11”: so long a title that few dots are left, or none, beside one with leaders and with a page that fits. */
function addFilled(text: string, lines: readonly Line[], found: Set<Line>): void {
  const pageBeside = (line: Line | undefined): number | undefined => {
    if (line === undefined || !isTitle(line)) return undefined;
    return found.has(line) || hasLeaders(text.slice(line.first, line.last)) ? pageOf(text, line, PAGE) : undefined;
  };
  for (const [i, line] of lines.entries()) {
    const page = pageOf(text, line, PAGE_BEHIND_TITLE);
    if (page === undefined) continue;
    const [before, behind] = [pageBeside(lines[i - 1]), pageBeside(lines[i + 1])];
    const [least, most] = [before ?? (behind ?? 0) - MOST_PAGES_BETWEEN, behind ?? (before ?? 0) + MOST_PAGES_BETWEEN];
    if ((before !== undefined || behind !== undefined) && page >= least && page <= most) found.add(line);
  }
}

/** “4.2 Friendly Coexistence with⏎Competing Traffic ..... 8”: the line with the page begins with no number, or further right, and one of those right above it with one. */
function addWrapped(text: string, lines: readonly Line[], found: Set<Line>): void {
  for (const [i, line] of lines.entries()) {
    if (!isDigit(text.charCodeAt(line.last - 1)) || !isTitle(line)) continue;
    const words = text.slice(line.first, line.last);
    if (!hasLeaders(words) && !found.has(line)) continue;
    const isNumbered = NUMBERED.test(words);
    for (let at = i - 1; at >= Math.max(0, i - MOST_LINES_ABOVE); at--) {
      const above = lines[at] as Line;
      const before = text.slice(above.first, above.last);
      if (!isTitle(above) || hasLeaders(before) || ENDS_SENTENCE.test(before)) break;
      if (isNumbered && indentOf(above) >= indentOf(line)) break;
      if (!NUMBERED.test(before)) continue;
      for (const part of lines.slice(at, i)) found.add(part);
      break;
    }
  }
}

function isTitle(line: Line): boolean {
  return line.first < line.last && line.last - line.first <= LONGEST_CONTENTS_LINE;
}

function indentOf(line: Line): number {
  return line.first - line.start;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** In UTF-16 code units. */
const LONGEST_CONTENTS_LINE = 240;
const FEWEST_CONTENTS_LINES = 3;
const HIGHEST_FIRST_PAGE = 1000;
/** No chapter is as long: “Ref. 31” above “5 May 2023” is the head of a letter. */
const MOST_PAGES = 900;
// eslint-disable-next-line regexp/no-super-linear-move -- read on lines of at most LONGEST_CONTENTS_LINE characters
const PAGE_AT_END = /\p{L}.*\S[ \t\u00A0]+(?:\d{1,4}[-–])?(\d{1,4})$/u;
/** “Module52”: in contents, a title that reaches its page. */
const PAGE_ALONGSIDE = /[\p{L})](\d{1,4})$/u;
const PAGE = /(\d{1,4})$/u;
const PAGE_BEHIND_TITLE = /[^\s.][ .]{1,8}(\d{1,4})$/u;
const MOST_PAGES_BETWEEN = 30;
const PAGE_FAR_BEHIND = /\S[ \t\u00A0]{3,200}\d{1,4}$/u;

const MOST_LINES_ABOVE = 3;
/** “4.2”, “A.1”, “(b)”, “IV.”, “Annex B”, “第2条”: what a title in a table of contents begins with. */
const NUMBERED = /^(?:[(（]?(?:\d|[A-ZА-Я]\.\d|(?:[A-Za-z]|[IVXLC]{1,8})[.)）])|\p{L}{4,20} (?:\d|[A-Z]\b|[IVXLC]{1,8}\b)|第)/u;
const ENDS_SENTENCE = /[.;!?。；！？]$/u;
