import { addAll } from '../text/manyItems.ts';
import { span } from '../text/span.ts';
import { widthOf } from '../text/width.ts';
import { linesOf, type Line } from './lines.ts';
import type { SkeletonBlock } from './passage.ts';

/**
 * A block of the mark-up, cut before the lines that by their own look begin something new: bullets, rules, footnotes,
 * page numbers. In a draft pasted from a PDF file every line stands below the last, without blank lines between.
 *
 * @param base the block as the mark-up has it; its first line keeps what the mark-up says of it
 */
export function cutByLook(text: string, base: SkeletonBlock): readonly SkeletonBlock[] {
  const blocks: SkeletonBlock[] = [];
  let open: SkeletonBlock | undefined;
  const lines = [...linesOf(text, base.span)];
  const contents = contentsLines(text, lines);
  for (const line of lines) {
    if (line.first === line.last) continue;
    if (contents.has(line)) {
      if (open !== undefined) blocks.push(open);
      open = undefined;
      blocks.push(plain('furniture', line, line.first));
      continue;
    }
    const opening = line.first === base.span.start;
    const from = opening ? Math.max(line.first, base.content.start) : line.first;
    const begun = beginning(text, { ...line, first: Math.min(from, line.last) });
    if (begun === undefined && open !== undefined) {
      open = { ...open, span: span(open.span.start, line.last), content: span(open.content.start, line.last) };
      continue;
    }
    if (open !== undefined) addAll(blocks, begun?.kind === 'furniture' ? beforeRule(text, open, line) : [open]);
    open = begun ?? plain('paragraph', line, line.first);
    if (opening) open = firstOf(base, open);
    if (open.kind === 'furniture') {
      blocks.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) blocks.push(open);
  return blocks;
}

/** What stands before a rule: a line as long as the rule is underlined, and thereby a heading, as text files have it. */
function beforeRule(text: string, open: SkeletonBlock, rule: Line): readonly SkeletonBlock[] {
  const level = UNDERLINES.get(text.charAt(rule.first));
  const above = open.kind !== 'paragraph' || level === undefined ? undefined : [...linesOf(text, open.span)].at(-1);
  if (above === undefined || level === undefined || !isAsLongAs(rule.last - rule.first, text.slice(above.first, above.last))) return [open];
  const title: SkeletonBlock = { ...open, kind: 'heading', span: span(above.first, above.last), content: span(Math.max(above.first, open.content.start), above.last), level };
  const end = [...linesOf(text, span(open.span.start, Math.max(open.span.start, above.start - 1)))].findLast((line) => line.first < line.last)?.last ?? 0;
  return above.start <= open.span.start ? [title] : [{ ...open, span: span(open.span.start, end), content: span(open.content.start, end) }, title];
}

/** By its letters, or by how wide they are. */
function isAsLongAs(length: number, title: string): boolean {
  return Math.abs(title.length - length) <= MOST_UNEVEN || Math.abs(widthOf(title) - length) <= MOST_UNEVEN;
}

/** The levels of headings that are underlined so. */
const UNDERLINES: ReadonlyMap<string, number> = new Map([['=', 1], ['*', 1], ['-', 2], ['~', 3]]);
const MOST_UNEVEN = 1;

/** Lines of a table of contents without dot leaders: at least three together that end with page numbers which do not go down. */
function contentsLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  let page = 0;
  let first = 0;
  const close = (): void => {
    // Rows that end with years are no contents.
    if (run.length >= FEWEST_CONTENTS_LINES && first < HIGHEST_FIRST_PAGE) for (const line of run) found.add(line);
    run = [];
    page = 0;
  };
  for (const line of lines) {
    const ending = line.last - line.first > LONGEST_LOOK || !isDigit(text.charCodeAt(line.last - 1)) ? null : PAGE_AT_END.exec(text.slice(line.first, line.last));
    const number = Number(ending?.[1] ?? 0);
    if (ending === null || number < page || (run.length > 0 && number - page > MOST_PAGES)) close();
    if (ending === null) continue;
    if (run.length === 0) first = number;
    run.push(line);
    page = number;
  }
  close();
  return found;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const FEWEST_CONTENTS_LINES = 3;
const HIGHEST_FIRST_PAGE = 1000;
/** No chapter is as long: “Ref. 31” above “5 May 2023” is the head of a letter. */
const MOST_PAGES = 900;
// eslint-disable-next-line regexp/no-super-linear-move -- read on lines of at most LONGEST_LOOK characters
const PAGE_AT_END = /\p{L}.*\S[ \t\u00A0]+(?:\d{1,4}[-–])?(\d{1,4})$/u;

/** The first block of a cut: what the mark-up says of it counts more than its look. */
function firstOf(base: SkeletonBlock, look: SkeletonBlock): SkeletonBlock {
  const content = span(Math.max(look.content.start, base.content.start), look.content.end);
  const kind = base.kind === 'paragraph' ? look.kind : base.kind;
  return { ...base, kind, span: span(base.span.start, look.span.end), content, bullet: base.bullet ?? look.bullet, level: Math.max(base.level, look.level) };
}

/** The block that a line begins by its own look; `undefined` where it may go on with the line before. */
function beginning(text: string, line: Line): SkeletonBlock | undefined {
  const words = text.slice(line.first, Math.min(line.last, line.first + LONGEST_LOOK));
  if (FURNITURE.some((pattern) => pattern.test(words))) return plain('furniture', line, line.first);
  const bullet = BULLET.exec(words);
  if (bullet !== null) return { ...plain('listItem', line, line.first + bullet[0].length), bullet: bullet[1], level: 1 };
  return FOOTNOTE.test(words) ? plain('footnote', line, line.first) : undefined;
}

function plain(kind: SkeletonBlock['kind'], line: Line, content: number): SkeletonBlock {
  return {
    kind, span: span(line.first, line.last), content: span(Math.min(content, line.last), line.last),
    bullet: undefined, marker: undefined, beginsList: false, close: true, counted: false, level: 0, quoted: false,
  };
}

/** A line that is longer than this is no page number and no contents line. */
const LONGEST_LOOK = 240;
/** Bullets of typists and converters; the private-use characters are those that PDF files keep of Symbol and Wingdings. */
const BULLET = /^([•‣◦▪●○■□·∙\uE000-\uF8FF]|[-–—*+・](?=\s))\s*(?=\S)/u;
/** A footnote's text: a superscript digit, or a Markdown mark, at the beginning of a line. */
const FOOTNOTE = /^(?:[¹²³⁴-⁹]{1,3}\s*\S|\[\^[^\]\s]{1,40}\]:)/u;
/** Lines that are no text: rules, contents lines with dot leaders, page numbers in their usual dress. */
const FURNITURE: readonly RegExp[] = [
  /^[_\-=*~–—]{3,}$/u,
  /(?:\.{4}|(?:\. ){4}|…{2})[\s.…]{0,200}[\divxlc]{1,6}$/iu,
  // Without the page; behind a colon the dots are a form's, to be written on.
  /(?:^|[^\s.…:：])[\s.…]{0,3}(?:\.{4}|(?:\. ){4}|…{2})[\s.…]{0,200}$/u,
  /^(?:page|стр\.|p\.)\s*\d{1,4}(?:\s*(?:of|\/|de|из)\s*\d{1,4})?$/iu,
  /^[-–—]\s?[\divxlc]{1,5}\s?[-–—]$/iu,
  /^\d{1,4}\s*(?:©|\(c\)\s)/iu,
  // A page number far from the running head, which ends with its date: “2            Rec. 12 (03/2024)”.
  /^\d{1,4}[ \t]{12,60}\S.{0,80}\((?:\d{1,2}\/)?(?:19|20)\d{2}\)$/u,
  /^©.{0,120}\s\d{1,4}$/u,
];
