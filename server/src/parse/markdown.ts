import { startOfLineAt } from '../text/lineIndex.ts';
import { TreeFragment, type SyntaxNode, type TreeCursor } from '@lezer/common';
import { parser as commonMark, Table } from '@lezer/markdown';
import { changeBetween, type Change } from '../text/change.ts';
import { ownText } from '../text/ownText.ts';
import { lastStartingAt, span, type Span } from '../text/span.ts';
import { withCommentsAsText } from './commentedText.ts';
import { cutByLook } from './look.ts';
import { maskMarkdown } from './mask.ts';
import type { Passage, PlacedPassage, SkeletonBlock, TableCell } from './passage.ts';
import type { PassageMemory } from './passageMemory.ts';

/** Blocks alone: what stands inside a line is remark's to say, and only where somebody asks. */
const skeletonParser = commonMark.configure([
  { remove: ['InlineCode', 'Emphasis', 'HardBreak', 'Link', 'Image', 'Autolink', 'HTMLTag', 'Entity', 'Escape'] },
  Table,
]);

/** What is kept from one reading for the next. */
export interface MarkdownState {
  readonly text: string;
  /** What is left of the tree read last, after the edits since. */
  readonly fragments: readonly TreeFragment[];
  readonly passages: readonly PlacedPassage[];
  /** For each passage the kind of its block. */
  readonly kinds: readonly number[];
}

interface MarkdownReading {
  readonly passages: readonly PlacedPassage[];
  readonly state: MarkdownState;
}

/**
 * The passages of a Markdown text without front matter: one for each block at the top level.
 * `former` speeds the reading up and never changes its result: a passage that the change did not touch is kept. So does `memory`, for a text that is read once.
 */
export function readMarkdown(text: string, former?: MarkdownState, memory?: PassageMemory): MarkdownReading {
  if (former === undefined) return readAll(text, [], undefined, memory);
  const change = changeBetween(former.text, text);
  const fragments = fragmentsAfter(former, change);
  return retyped(text, former, change, fragments) ?? readAll(text, fragments, new Kept(former, change));
}

function readAll(text: string, fragments: readonly TreeFragment[], kept: Kept | undefined, memory?: PassageMemory): MarkdownReading {
  const tree = skeletonParser.parse(forTables(text), fragments);
  const passages: PlacedPassage[] = [];
  const kinds: number[] = [];
  const cursor = tree.cursor();
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    const start = startOfLine(text, cursor.from);
    const known = kept?.at(start, cursor.to, cursor.type.id);
    passages.push(known ?? { start, passage: passageAt(text.slice(start, cursor.to), cursor, start, memory) });
    kinds.push(cursor.type.id);
  }
  return { passages, state: { text, fragments: TreeFragment.addTree(tree), passages, kinds } };
}

function passageAt(text: string, { node, name }: TreeCursor, start: number, memory: PassageMemory | undefined): Passage {
  return memory === undefined ? readPassage(ownText(text), node, start) : memory.recall(name, text, (words) => readPassage(words, node, start));
}

/**
 * The reading after words were typed inside one line of a passage, where it is certain that they change no mark-up around: then that
 * passage alone is read again. `undefined` where more may have changed.
 */
function retyped(text: string, former: MarkdownState, change: Change, fragments: readonly TreeFragment[]): MarkdownReading | undefined {
  const { from, formerTo, to } = change;
  const at = lastStartingAt(former.passages, from, ({ start }) => start);
  const placed = former.passages[at];
  if (placed === undefined || !RETYPABLE.has(former.kinds[at] ?? -1)) return undefined;
  const { start, passage } = placed;
  if (start >= from || formerTo > start + passage.text.length) return undefined;
  const words = passage.text.slice(0, from - start) + text.slice(from, to) + passage.text.slice(formerTo - start);
  if (!WORDS_ALONE.test(text.slice(from, to)) || !WORDS_ALONE.test(passage.text.slice(from - start, formerTo - start)) || !isBehindWords(words, from - start)) return undefined;
  const top = skeletonParser.parse(words).topNode.firstChild;
  if (top === null || top.nextSibling !== null || top.type.id !== former.kinds[at] || startOfLine(words, top.from) !== 0 || top.to !== words.length) return undefined;
  const by = to - formerTo;
  const passages = former.passages.map((other, i) => (i < at ? other : i === at ? { start, passage: readPassage(words, top, 0) } : { start: other.start + by, passage: other.passage }));
  return { passages, state: { text, fragments, passages, kinds: former.kinds } };
}

/** Blocks in which words are words, as long as their lines begin as before. */
const RETYPABLE: ReadonlySet<number> = new Set(skeletonParser.nodeSet.types.filter(({ name }) => /^(?:Paragraph|ATXHeading\d|BulletList|OrderedList|Blockquote)$/u.test(name)).map(({ id }) => id));
/** Letters, digits, blanks and the marks of sentences: nothing of which a block of Markdown could begin or end. */
const WORDS_ALONE = /^[\p{L}\p{M}\p{N} .,;:!?'’“”()«»。、，：；（）「」]*$/u;
/** Tables, code, HTML and definitions of links depend on more than how a line begins. */
const MORE_THAN_WORDS = /[|`~<]|\]:/u;

/** Whether a letter stands before it in its line, so that the line begins as it did. */
function isBehindWords(text: string, offset: number): boolean {
  const line = startOfLineAt(text, offset);
  return !MORE_THAN_WORDS.test(text) && LETTER.test(text.slice(line, offset));
}

const LETTER = /\p{L}/u;

/** The passages of the former reading that the change did not touch, asked for in the order of the text. */
class Kept {
  readonly #former: MarkdownState;
  readonly #change: Change;
  #next = 0;

  constructor(former: MarkdownState, change: Change) {
    this.#former = former;
    this.#change = change;
  }

  at(start: number, end: number, kind: number): PlacedPassage | undefined {
    const { from, formerTo, to } = this.#change;
    const by = start >= to ? to - formerTo : 0;
    if (end > from && start < to) return undefined;
    const { passages, kinds } = this.#former;
    while ((passages[this.#next]?.start ?? Infinity) < start - by) this.#next++;
    const placed = passages[this.#next];
    if (placed?.start !== start - by || kinds[this.#next] !== kind || placed.passage.text.length !== end - start) return undefined;
    return by === 0 ? placed : { start, passage: placed.passage };
  }
}

function fragmentsAfter({ fragments }: MarkdownState, { from, formerTo, to }: Change): readonly TreeFragment[] {
  return to === from && formerTo === from ? fragments : TreeFragment.applyChanges(fragments, [{ fromA: from, toA: formerTo, fromB: from, toB: to }]);
}

/**
 * The text, of the same length, with the blanks behind the last bar of a table's row as the parser wants them: it takes the carriage
 * return of a Windows line for a cell, and a rule with a blank at its end for none.
 */
function forTables(text: string): string {
  if (!text.includes('|')) return text;
  return text.replace(RETURN_OF_ROW, (end) => `${end.slice(0, -1)} `).replace(RULE_OF_TABLE, (_, rule: string, blanks: string) => `${rule.slice(0, -1)}${'-'.repeat(blanks.length)}|`);
}

const RETURN_OF_ROW = /\|[ \t]{0,80}\r(?=\n)/gu;
const RULE_OF_TABLE = /^([ \t>]{0,40}\|?(?:[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}\|){1,99})([ \t]{1,80})$/gmu;

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 9)) start--;
  return start;
}

function readPassage(text: string, top: SyntaxNode, start: number): Passage {
  const blocks: SkeletonBlock[] = [];
  collect(top, { text, start, blocks }, OUTSIDE);
  const passage = { text, masked: maskMarkdown(text), blocks };
  return blocks.some(({ kind }) => kind === 'comment') ? { ...passage, otherwise: withCommentsAsText(passage, blocksIn) } : passage;
}

/** The blocks of a text that stands inside another. */
function blocksIn(text: string): readonly SkeletonBlock[] {
  const blocks: SkeletonBlock[] = [];
  for (let node = skeletonParser.parse(forTables(text)).topNode.firstChild; node !== null; node = node.nextSibling) collect(node, { text, start: 0, blocks }, OUTSIDE);
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
  readonly item: { readonly mark: Span; readonly counted: boolean; readonly begins: boolean } | undefined;
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
  const items = list.getChildren('ListItem');
  const marks = items.map((item) => markOf(item, reading));
  const texts = new Set(marks.map((mark) => reading.text.slice(mark.start, mark.end)));
  const counted = items.length > 1 && texts.size === 1;
  const columns = marks.map((mark) => columnOf(reading.text, mark.start));
  items.forEach((item, i) => {
    const mark = marks[i] ?? span(0, 0);
    // Three blanks under "10." are too few for CommonMark, which reads a sibling; the writer meant a list inside.
    const deeper = isDeeper(columns, i);
    const inner = { ...place, level: place.level + (deeper ? 2 : 1), depth: place.depth + 1, item: undefined };
    let next: Place = { ...inner, item: { mark, counted, begins: i === 0 || (deeper && !isDeeper(columns, i - 1)) || isShallower(columns, i) } };
    for (let child = item.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'ListMark' || child.name === 'TaskMarker') continue;
      collect(child, reading, next);
      next = inner;
    }
    if (next !== inner) reading.blocks.push(emptyItem(mark, inner));
  });
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

function markOf(item: SyntaxNode, reading: Reading): Span {
  const mark = item.getChild('ListMark');
  return mark === null ? span(0, 0) : span(mark.from - reading.start, mark.to - reading.start);
}

function emptyItem(mark: Span, place: Place): SkeletonBlock {
  return {
    kind: 'listItem', span: mark, content: span(mark.end, mark.end), bullet: undefined, marker: undefined, beginsList: false,
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
    counted: place.item?.counted ?? false,
    level: kind === 'heading' ? Number(node.name.slice(-1)) : place.level,
    quoted: place.quoted,
    cell: place.cell,
  };
  if (block.kind === 'paragraph' || block.kind === 'listItem') blocks.push(...cutByLook(text, block));
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
const LISTS: ReadonlySet<string> = new Set(['BulletList', 'OrderedList']);

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
