import type { Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Any of these may begin inline mark-up; without them a passage means what it shows. */
const MARKUP = /[*_`[\]<>&\\~]|!\[|https?:|www\./u;
const EMPHASIS_OF_PASTED_TEXT = /\*\*/gu;
/** What remark-parse with remark-gfm reads with. */
const GFM: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const BLANK = ' ';
const QUOTE_MARK = /[>\s]/u;

/**
 * The passage with everything that is no prose (emphasis marks, code, be it in HTML, link targets, HTML, comments) as blanks:
 * of the same length, line breaks where they were. What is mark-up is remark's to say (CommonMark 0.31 with GFM).
 * Marks of footnotes (`[^1]`) stay: they are what a reader sees.
 */
export function maskMarkdown(passage: string): string {
  if (!MARKUP.test(passage) || beyondMarkdown(passage)) return passage;
  const masked = Array.from({ length: passage.length }, (_, i) => (isLineBreak(passage.charCodeAt(i)) ? passage.charAt(i) : undefined));
  blankLeaves(fromMarkdown(passage, GFM), false, false);
  return masked.map((unit, i) => unit ?? passage.charAt(i)).join('');

  /** Blanks the leaf blocks, then uncovers the words in them. */
  function blankLeaves(node: Nodes, covered: boolean, quoted: boolean): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text' || node.type === 'footnoteReference') return uncover(start, end, quoted);
    const leaf = covered || LEAVES.has(node.type);
    if (leaf && !covered) cover(start, end);
    if (!('children' in node)) return;
    let done = start;
    let codeUntil = 0;
    for (const [k, child] of node.children.entries()) {
      codeUntil = Math.max(codeUntil, endOfCode(node.children, k));
      if (child.position !== undefined && k < codeUntil) done = child.position.end.offset ?? done;
      else if (child.position !== undefined) {
        blankLeaves(child, leaf, quoted || node.type === 'blockquote');
        done = child.position.end.offset ?? done;
      } else if (leaf) uncover(done, startAfter(node.children, k) ?? end, quoted);
    }
  }

  function cover(start: number, end: number): void {
    for (let i = start; i < end; i++) masked[i] ??= BLANK;
  }

  /** The words of a quotation go on behind the mark with which each of its lines begins. */
  function uncover(start: number, end: number, quoted: boolean): void {
    let mark = false;
    for (let i = start; i < end; i++) {
      if (isLineBreak(passage.charCodeAt(i))) mark = quoted;
      else {
        mark &&= QUOTE_MARK.test(passage.charAt(i));
        if (!mark) masked[i] = undefined;
      }
    }
  }
}

/** Behind the end tag of the HTML element that begins here, if it says that it holds code; 0 otherwise. */
function endOfCode(siblings: readonly Nodes[], k: number): number {
  const node = siblings[k];
  const [, element] = (node?.type === 'html' ? CODE_ELEMENT.exec(node.value) : null) ?? [];
  if (element === undefined) return 0;
  const close = `</${element.toLowerCase()}>`;
  return siblings.findIndex((other, i) => i > k && other.type === 'html' && other.value.toLowerCase() === close) + 1;
}

/** What is typed, shown by a program, or stands in code. */
const CODE_ELEMENT = /^<(code|kbd|samp|pre|tt|var)(?:\s[^<>]{0,200})?>$/iu;

/** Where remark divides a text at an address of the web that it finds late, the parts have no position: they are what stands up to the next that has one. */
function startAfter(siblings: readonly Nodes[], k: number): number | undefined {
  return siblings.slice(k + 1).find((sibling) => sibling.position !== undefined)?.position?.start.offset;
}

/**
 * No person nests quotations and lists three hundred deep, or puts thousands of marks that may open and close each other into one
 * paragraph. remark walks its trees by recursion, and looks for the counterpart of each mark: it would not come back in time.
 */
function beyondMarkdown(passage: string): boolean {
  return NESTED_TOO_DEEP.test(passage) || moreThan(MOST_MARKS, MARKS, passage) || moreThan(MOST_IMAGES, IMAGES, passage) || moreThan(MOST_BRACKETS, BRACKETS, passage);
}

function moreThan(most: number, marks: RegExp, passage: string): boolean {
  return passage.length > most && (passage.match(marks)?.length ?? 0) > most;
}

const NESTED_TOO_DEEP = /^[ \t>*+-]{300}/mu;
const MARKS = /[*_~]/gu;
const MOST_MARKS = 6_000;
const IMAGES = /!\[/gu;
const MOST_IMAGES = 1_000;
const BRACKETS = /\[/gu;
const MOST_BRACKETS = 10_000;

/** Plain text has no mark-up; the asterisks that converters leave around bold words are not read. */
export function maskPlainText(passage: string): string {
  return passage.includes('**') ? passage.replace(EMPHASIS_OF_PASTED_TEXT, '  ') : passage;
}

const LEAVES: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell', 'html', 'code', 'definition'] as const);

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
