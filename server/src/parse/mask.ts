import type { Change } from '../text/change.ts';
import { markupTree, type MarkupNode } from './markupTree.ts';

/** Any of these may begin inline mark-up; without them a passage means what it shows. */
const MARKUP = /[*_`[\]<>&\\~]|!\[|https?:|www\./u;
const EMPHASIS_OF_PASTED_TEXT = /\*\*/gu;
const BLANK = ' ';
/** Lines stay where they are. */
const LINE = /[^\r\n]+/gu;
const QUOTE_MARK = /[>\s]/u;

/**
 * The passage with everything that is no prose (emphasis marks, code, be it in HTML, link targets, HTML, comments) as blanks:
 * of the same length, line breaks where they were. What is mark-up is micromark's to say (CommonMark 0.31 with GFM).
 * Marks of footnotes (`[^1]`) stay: they are what a reader sees.
 */
export function maskMarkdown(passage: string): string {
  if (!MARKUP.test(passage) || beyondMarkdown(passage)) return passage;
  const covered = new Uint8Array(passage.length);
  blankLeaves(markupTree(passage), false, false);
  let masked = '';
  for (let from = 0; from < passage.length;) {
    const end = covered.indexOf(covered[from] === 1 ? 0 : 1, from);
    const to = end < 0 ? passage.length : end;
    masked += covered[from] === 1 ? passage.slice(from, to).replace(LINE, (line) => BLANK.repeat(line.length)) : passage.slice(from, to);
    from = to;
  }
  return masked;

  /** Blanks the leaf blocks, then uncovers the words in them. */
  function blankLeaves({ type, span, children }: MarkupNode, inLeaf: boolean, quoted: boolean): void {
    if (type === 'text' || type === 'gfmFootnoteCall') return uncover(span.start, span.end, quoted);
    const leaf = inLeaf || LEAVES.has(type);
    // The box of a task is what a reader sees.
    if (leaf && !inLeaf) covered.fill(1, children[0]?.type === 'taskListCheck' ? children[0].span.end + 1 : span.start, span.end);
    let codeUntil = 0;
    for (const [k, child] of children.entries()) {
      codeUntil = Math.max(codeUntil, endOfCode(children, k, passage));
      if (k >= codeUntil) blankLeaves(child, leaf, quoted || type === 'blockQuote');
    }
  }

  /** The words of a quotation go on behind the mark with which each of its lines begins. */
  function uncover(start: number, end: number, quoted: boolean): void {
    if (!quoted) {
      covered.fill(0, start, end);
      return;
    }
    let mark = false;
    for (let i = start; i < end; i++) {
      if (isLineBreak(passage.charCodeAt(i))) mark = true;
      else {
        mark &&= QUOTE_MARK.test(passage.charAt(i));
        if (!mark) covered[i] = 0;
      }
    }
  }
}

/**
 * `maskMarkdown` of a passage in which something was typed, as far as that is certain without reading its mark-up: inside a word that is
 * shown and stands between blanks, so that no mark, address or name of a link has it. `undefined` otherwise.
 *
 * @param former the passage before: without tables, HTML and definitions of links
 * @param change in offsets of the passage
 */
export function maskRetyped({ text, masked }: { readonly text: string; readonly masked: string }, { from, formerTo, to }: Change, passage: string): string | undefined {
  const start = from - (LETTERS_BEFORE.exec(text.slice(Math.max(from - LONGEST_WORD, 0), from))?.[0].length ?? 0);
  const end = formerTo + (LETTERS_BEHIND.exec(text.slice(formerTo, formerTo + LONGEST_WORD))?.[0].length ?? 0);
  const isTypedInWord = start < from && formerTo < end && LETTERS.test(text.slice(from, formerTo)) && LETTERS.test(passage.slice(from, to));
  const standsAlone = BLANK_BEFORE.test(text.slice(Math.max(start - 2, 0), start)) && BLANK_BEHIND.test(text.slice(end, end + 3));
  if (!isTypedInWord || !standsAlone || text.slice(start, end) !== masked.slice(start, end)) return undefined;
  return masked.slice(0, from) + passage.slice(from, to) + masked.slice(formerTo);
}

const LONGEST_WORD = 100;
const LETTERS = /^[\p{L}\p{M}]*$/u;
const LETTERS_BEFORE = /[\p{L}\p{M}]{1,100}$/u;
const LETTERS_BEHIND = /^[\p{L}\p{M}]{1,100}/u;
/** A blank, and perhaps a bracket or a quotation mark. */
const BLANK_BEFORE = /[ \t][(“«‘„]?$/u;
/** Perhaps marks of a sentence, and a blank or the end. */
const BLANK_BEHIND = /^(?:[.,;:!?)”»’]{0,2}\s|[.,;:!?)”»’]{0,2}$)/u;

/** Behind the end tag of the HTML element that begins here, if it says that it holds code; 0 otherwise. */
function endOfCode(siblings: readonly MarkupNode[], k: number, passage: string): number {
  const [, element] = CODE_ELEMENT.exec(tagOf(siblings[k], passage) ?? '') ?? [];
  if (element === undefined) return 0;
  const close = `</${element.toLowerCase()}>`;
  return siblings.findIndex((other, i) => i > k && tagOf(other, passage)?.toLowerCase() === close) + 1;
}

function tagOf(node: MarkupNode | undefined, passage: string): string | undefined {
  return node?.type === 'htmlText' || node?.type === 'htmlFlow' ? passage.slice(node.span.start, node.span.end) : undefined;
}

/** What is typed, shown by a program, or stands in code. */
const CODE_ELEMENT = /^<(code|kbd|samp|pre|tt|var)(?:\s[^<>]{0,200})?>$/iu;

/**
 * No person nests quotations and lists three hundred deep, or puts thousands of marks that may open and close each other into one
 * paragraph. The tree is walked by recursion, and micromark looks for the counterpart of each mark: it would not come back in time.
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
const BRACKETS = /[[\]]/gu;
const MOST_BRACKETS = 10_000;

/** Plain text has no mark-up; the asterisks that converters leave around bold words are not read. */
export function maskPlainText(passage: string): string {
  return passage.includes('**') ? passage.replace(EMPHASIS_OF_PASTED_TEXT, '  ') : passage;
}

const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData', 'htmlFlow', 'htmlText', 'codeFenced', 'codeIndented', 'definition']);

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
