import { addAll } from '../text/manyItems.ts';
import { span } from '../text/span.ts';
import { widthOf } from '../text/width.ts';
import { contentsLines, hasLeaders } from './contentsLines.ts';
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

/** The first block of a cut: what the mark-up says of it counts more than its look. */
function firstOf(base: SkeletonBlock, look: SkeletonBlock): SkeletonBlock {
  const content = span(Math.max(look.content.start, base.content.start), look.content.end);
  const kind = base.kind === 'paragraph' ? look.kind : base.kind;
  return { ...base, kind, span: span(base.span.start, look.span.end), content, bullet: base.bullet ?? look.bullet, level: Math.max(base.level, look.level) };
}

/** The block that a line begins by its own look; `undefined` where it may go on with the line before. */
function beginning(text: string, line: Line): SkeletonBlock | undefined {
  const words = text.slice(line.first, Math.min(line.last, line.first + LONGEST_LOOK));
  if (hasLeaders(words) || FURNITURE.some((pattern) => pattern.test(words))) return plain('furniture', line, line.first);
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
  // Without the page; behind a colon the dots are a form's, to be written on.
  /(?:^|[^\s.…:：])[\s.…]{0,3}(?:\.{4}|(?:\. ){4}|…{2})[\s.…]{0,200}$/u,
  /^(?:page|стр\.|p\.)\s*\d{1,4}(?:\s*(?:of|\/|de|из)\s*\d{1,4})?$/iu,
  /^[-–—]\s?[\divxlc]{1,5}\s?[-–—]$/iu,
  /^\d{1,4}\s*(?:©|\(c\)\s)/iu,
  // A page number far from the running head, which ends with its date: “2            Rec. 12 (03/2024)”.
  /^\d{1,4}[ \t]{12,60}\S.{0,80}\((?:\d{1,2}\/)?(?:19|20)\d{2}\)$/u,
  /^©.{0,120}\s\d{1,4}$/u,
];
