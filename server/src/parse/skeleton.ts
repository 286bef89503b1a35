import { parser as commonMark, Table } from '@lezer/markdown';
import type { SyntaxNode } from '@lezer/common';
import { startOfLineAt } from '../text/lineIndex.ts';
import { addAll } from '../text/manyItems.ts';
import { span, type Span } from '../text/span.ts';
import { cutByLook } from './look.ts';
import type { SkeletonBlock, TableCell } from './passage.ts';

/** Blocks alone: what stands inside a line is remark's to say, and only where somebody asks; without this, each character would be looked at. */
export const skeletonParser = Object.assign(commonMark.configure(Table), { parseInline: () => [] });

/**
 * The text, of the same length, with blanks where the parser is not at home with the line ends of Windows, or with blanks: it takes the carriage
 * return of a table's row for a cell, a rule with a blank at its end for none, and looks for a blank line behind HTML that has not even that.
 * A letter ends a row of list markers that nobody has written by hand: the parser begins the line again at each.
 */
export function forSkeleton(text: string): string {
  const shallow = text.replace(MANY_MARKERS, (markers) => `${markers.slice(0, -1)}x`);
  const ended = shallow.includes('\r') ? withBlankLinesBehindHtml(shallow) : shallow;
  if (!ended.includes('|')) return ended;
  return ended.replace(RETURN_OF_ROW, (end) => `${end.slice(0, -1)} `).replace(RULE_OF_TABLE, (_, rule: string, blanks: string) => `${rule.slice(0, -1)}${blanks}|`);
}

/** With a blank for the carriage return of the first blank line behind each “<”. */
function withBlankLinesBehindHtml(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let line = text.indexOf('<'); line >= 0;) {
    const start = text.indexOf('\n', line) + 1;
    const end = text.indexOf('\n', start);
    if (start === 0 || end < 0) break;
    const blank = BLANK_LINE.exec(text.slice(start, end));
    if (blank?.[1] !== undefined) {
      parts.push(text.slice(from, end - 1), ' ');
      from = end;
    }
    line = blank === null ? start : text.indexOf('<', end);
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

const BLANK_LINE = /^[ \t]*(\r)?$/u;
const MANY_MARKERS = /^(?:[ \t>]{0,20}(?:[-*+]|\d{1,9}[.)])(?=[ \t])){400}/gmu;
const RETURN_OF_ROW = /\|[ \t]{0,80}\r(?=\n)/gu;
const RULE_OF_TABLE = /^([ \t>]{0,40}\|?(?:[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}\|){1,99})([ \t]{1,80})$/gmu;

/** The blocks of a node at the top level of `text`, whose node's offsets count from `start` before it. */
export function blocksOf(node: SyntaxNode, text: string, start: number, standing: Standing | undefined): readonly SkeletonBlock[] {
  const blocks: SkeletonBlock[] = [];
  const reading = { text, start, blocks };
  if (standing === undefined) collect(node, reading, OUTSIDE);
  else collectItem(node, standing, reading, OUTSIDE);
  return blocks;
}

/** The blocks of a text that stands inside another. */
export function blocksIn(text: string): readonly SkeletonBlock[] {
  const blocks: SkeletonBlock[] = [];
  for (let node = skeletonParser.parse(forSkeleton(text)).topNode.firstChild; node !== null; node = node.nextSibling) collect(node, { text, start: 0, blocks }, OUTSIDE);
  return blocks;
}

/** The passage that is being read: its text, its place, and the blocks found so far. */
interface Reading {
  readonly text: string;
  readonly start: number;
  readonly blocks: SkeletonBlock[];
}

/** Where in the structure a node stands. */
interface Place {
  readonly level: number;
  /** Quotations and lists around it. */
  readonly depth: number;
  readonly quoted: boolean;
  /** The mark of the list item whose first block comes next. */
  readonly item: { readonly mark: Span; readonly counted: boolean; readonly begins: boolean; readonly close: boolean } | undefined;
  readonly cell?: TableCell;
}

const OUTSIDE: Place = { level: 0, depth: 0, quoted: false, item: undefined };

function collect(node: SyntaxNode, reading: Reading, place: Place): void {
  if (place.depth > DEEPEST) return;
  const kind = LEAF_KINDS[node.name];
  if (kind !== undefined) addLeaf(node, kind, reading, place);
  else if (LISTS.has(node.name)) collectItems(node, reading, place);
  else if (node.name === 'Table') collectCells(node, reading, place);
  else {
    const inner = { ...place, depth: place.depth + 1, quoted: place.quoted || node.name === 'Blockquote' };
    for (let child = node.firstChild; child !== null; child = child.nextSibling) collect(child, reading, inner);
  }
}

function collectCells(table: SyntaxNode, reading: Reading, place: Place): void {
  let row = 0;
  for (let line = table.firstChild; line !== null; line = line.nextSibling) {
    if (line.name !== 'TableHeader' && line.name !== 'TableRow') continue;
    let column = line.firstChild?.name === 'TableDelimiter' ? -1 : 0;
    for (let cell = line.firstChild; cell !== null; cell = cell.nextSibling) {
      if (cell.name === 'TableDelimiter') column++;
      else addLeaf(cell, 'tableCell', reading, { ...place, cell: { table: table.from - reading.start, row, column } });
    }
    row++;
  }
}

/** What stands deeper was not written by a person, and would exhaust the stack. */
const DEEPEST = 300;

function collectItems(list: SyntaxNode, reading: Reading, place: Place): void {
  for (const { item, standing } of itemsOf(list, reading)) collectItem(item, standing, reading, place);
}

/** How an item of a list stands among the others. */
export interface Standing {
  /** All carry the same mark: the renderer counts them. */
  readonly counted: boolean;
  /** The writer meant a list inside that of the first. */
  readonly deeper: boolean;
  /** It is the first of its list. */
  readonly begins: boolean;
  /** No blank line stands before it. */
  readonly close: boolean;
}

/** The items of a list, and how each stands among the others. */
export function itemsOf(list: SyntaxNode, reading: Pick<Reading, 'text' | 'start'>): readonly { readonly item: SyntaxNode; readonly standing: Standing }[] {
  const items = list.getChildren('ListItem');
  const marks = items.map((item) => markOf(item, reading));
  const texts = new Set(marks.map((mark) => reading.text.slice(mark.start, mark.end)));
  const counted = items.length > 1 && texts.size === 1 && (items.length > 2 || !COUNTED_ON.test([...texts].join('')));
  const columns = marks.map((mark) => columnOf(reading.text, mark.start));
  return items.map((item, i) => {
    // Three blanks under "10." are too few for CommonMark, which reads a sibling; the writer meant a list inside.
    const deeper = isDeeper(columns, i);
    return { item, standing: { counted, deeper, begins: i === 0 || (deeper && !isDeeper(columns, i - 1)) || isShallower(columns, i), close: isClose(reading.text, marks[i]?.start ?? 0) } };
  });
}

/** Whether the line before `offset` is not blank. */
function isClose(text: string, offset: number): boolean {
  const start = startOfLineAt(text, offset);
  const end = text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1;
  return start > 0 && text.slice(startOfLineAt(text, end), end).trim() !== '';
}

/** Two items with such a number are one number typed twice; the renderer counts lists of nothing but “1.”. */
const COUNTED_ON = /^(?:[2-9]|\d{2,9})[.)]$/u;

function collectItem(item: SyntaxNode, { counted, deeper, begins, close }: Standing, reading: Reading, place: Place): void {
  const mark = markOf(item, reading);
  const inner = { ...place, level: place.level + (deeper ? 2 : 1), depth: place.depth + 1, item: undefined };
  let next: Place = { ...inner, item: { mark, counted, begins, close } };
  for (let child = item.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'ListMark' || child.name === 'TaskMarker') continue;
    collect(child, reading, next);
    next = inner;
  }
  if (next !== inner) reading.blocks.push(emptyItem(mark, inner));
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLineAt(text, offset);
}

function isDeeper(columns: readonly number[], i: number): boolean {
  return (columns[i] ?? 0) >= (columns[0] ?? 0) + 2;
}

/** Further left than the list began: the list around goes on. */
function isShallower(columns: readonly number[], i: number): boolean {
  return (columns[i] ?? 0) + 2 <= (columns[0] ?? 0);
}

function markOf(item: SyntaxNode, reading: Pick<Reading, 'start'>): Span {
  const mark = item.getChild('ListMark');
  return mark === null ? span(0, 0) : span(mark.from - reading.start, mark.to - reading.start);
}

function emptyItem(mark: Span, place: Place): SkeletonBlock {
  return {
    kind: 'listItem', span: mark, content: span(mark.end, mark.end), bullet: undefined, marker: undefined, beginsList: false, close: false,
    counted: true, level: place.level, quoted: place.quoted,
  };
}

function addLeaf(node: SyntaxNode, kind: SkeletonBlock['kind'], { text, start, blocks }: Reading, place: Place): void {
  const mark = place.item?.mark;
  const from = mark?.start ?? node.from - start;
  const to = trimmedEnd(text, span(from, node.to - start));
  const content = contentOf(node, { text, start, blocks }, to);
  const typed = mark === undefined ? '' : text.slice(mark.start, mark.end);
  const ordered = DIGIT.test(typed);
  const block: SkeletonBlock = {
    kind: kindOf(kind, text.slice(content.start, content.start + 2), mark !== undefined),
    span: span(from, to),
    content,
    bullet: mark !== undefined && !ordered ? typed : undefined,
    marker: ordered ? mark : undefined,
    beginsList: ordered && (place.item?.begins ?? false),
    close: place.item?.close ?? false,
    counted: place.item?.counted ?? false,
    level: kind === 'heading' ? Number(node.name.slice(-1)) : place.level,
    quoted: place.quoted,
    cell: place.cell,
  };
  if (block.kind === 'paragraph' || block.kind === 'listItem') addAll(blocks, cutByLook(text, block));
  else blocks.push(block);
}

/** Without the marks of a heading and the blanks around. */
function contentOf(node: SyntaxNode, { text, start }: Reading, to: number): Span {
  let from = node.from - start;
  let until = to;
  for (const mark of node.getChildren('HeaderMark')) {
    if (mark.from === node.from) from = mark.to - start;
    else until = Math.min(until, mark.from - start);
  }
  while (from < until && isBlank(text.charCodeAt(from))) from++;
  return span(from, trimmedEnd(text, span(from, until)));
}

const DIGIT = /\d/u;
export const LISTS: ReadonlySet<string> = new Set(['BulletList', 'OrderedList']);

const LEAF_KINDS: Readonly<Record<string, SkeletonBlock['kind']>> = {
  Paragraph: 'paragraph', Task: 'paragraph', TableCell: 'tableCell',
  ATXHeading1: 'heading', ATXHeading2: 'heading', ATXHeading3: 'heading', ATXHeading4: 'heading', ATXHeading5: 'heading', ATXHeading6: 'heading',
  SetextHeading1: 'heading', SetextHeading2: 'heading',
  HorizontalRule: 'furniture', CommentBlock: 'comment',
  FencedCode: 'verbatim', CodeBlock: 'verbatim', HTMLBlock: 'verbatim', ProcessingInstructionBlock: 'verbatim', LinkReference: 'verbatim',
};

function kindOf(kind: SkeletonBlock['kind'], beginning: string, inItem: boolean): SkeletonBlock['kind'] {
  if (beginning === '[^') return 'footnote';
  return kind === 'paragraph' && inItem ? 'listItem' : kind;
}

function trimmedEnd(text: string, at: Span): number {
  let end = at.end;
  while (end > at.start && isBlank(text.charCodeAt(end - 1))) end--;
  return Math.max(end, at.start);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 0xa0;
}
