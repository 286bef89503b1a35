import { TreeFragment, type SyntaxNode } from '@lezer/common';
import { changeBetween, type Change } from '../text/change.ts';
import { startOfLineAt } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import { exchanged } from '../text/overwritten.ts';
import { ownText } from '../text/ownText.ts';
import { lastStartingAt } from '../text/span.ts';
import { withCommentsAsText } from './commentedText.ts';
import { maskMarkdown, maskRetyped } from './mask.ts';
import type { Passage, PlacedPassage, PlacedPassages } from './passage.ts';
import type { PassageMemory } from './passageMemory.ts';
import { blocksIn, blocksOf, forSkeleton, itemsOf, LISTS, skeletonParser, type Standing } from './skeleton.ts';

/** What is kept from one reading for the next. */
export interface MarkdownState {
  readonly text: Characters;
  /** What is left of the tree read last, after the edits since. */
  readonly fragments: readonly TreeFragment[];
  readonly passages: readonly PlacedPassage[];
  /** For each passage how it stands in the text. */
  readonly natures: readonly Nature[];
}

interface MarkdownReading extends PlacedPassages {
  readonly state: MarkdownState;
}

/** What a passage follows from beside its text; one object for the same. */
interface Nature {
  /** What kind of block it is. */
  readonly key: string;
  /** An item of a list: how it stands there. */
  readonly among: Standing | undefined;
  /** Words are words in it, as long as its lines begin as before. */
  readonly retypable: boolean;
}

/**
 * The passages of a Markdown text without front matter: one for each block at the top level, and for each item of a list there.
 * `former` speeds the reading up and never changes its result: a passage that the change did not touch is kept. So does `memory`, for a text that is read once.
 */
export function readMarkdown(text: Characters, former?: MarkdownState, memory?: PassageMemory): MarkdownReading {
  if (former === undefined) return readAll(text, [], undefined, memory);
  const change = changeBetween(former.text, text);
  const fragments = fragmentsAfter(former, change);
  return retyped(text, former, change, fragments) ?? readAll(text, fragments, new Kept(former, change));
}

function readAll(characters: Characters, fragments: readonly TreeFragment[], kept: Kept | undefined, memory?: PassageMemory): MarkdownReading {
  const text = characters.toString();
  const tree = skeletonParser.parse(forSkeleton(text), fragments);
  const passages: PlacedPassage[] = [];
  const natures: Nature[] = [];
  const add = ({ from, to }: Pick<SyntaxNode, 'from' | 'to'>, nature: Nature, node: () => SyntaxNode): void => {
    const start = startOfLine(text, from);
    passages.push(kept?.at(start, to, nature) ?? { start, passage: passageAt(text.slice(start, to), nature, node, start, memory) });
    natures.push(nature);
  };
  const cursor = tree.cursor();
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    if (LISTS.has(cursor.name)) for (const { item, standing } of itemsOf(cursor.node, { text, start: 0 })) add(item, natureOfItem(standing), () => item);
    else add(cursor, natureOf(cursor.type), () => cursor.node);
  }
  return { passages, since: undefined, state: { text: characters, fragments: TreeFragment.addTree(tree), passages, natures } };
}

function passageAt(text: string, nature: Nature, node: () => SyntaxNode, start: number, memory: PassageMemory | undefined): Passage {
  return memory === undefined ? readPassage(ownText(text), nature, node(), start) : memory.recall(nature.key, text, (words) => readPassage(words, nature, node(), start));
}

/**
 * The reading after words, or digits, were typed inside one line of a passage, where it is certain that they change no mark-up around: then that
 * passage alone is read again. `undefined` where more may have changed.
 */
function retyped(text: Characters, former: MarkdownState, change: Change, fragments: readonly TreeFragment[]): MarkdownReading | undefined {
  const { from, formerTo, to } = change;
  const at = lastStartingAt(former.passages, from, ({ start }) => start);
  const placed = former.passages[at];
  const nature = former.natures[at];
  if (placed === undefined || nature?.retypable !== true) return undefined;
  const { start, passage } = placed;
  const [typed, gone] = [text.slice(from, to), passage.text.slice(from - start, formerTo - start)];
  if ((start === from && gone === '') || formerTo > start + passage.text.length) return undefined;
  const words = passage.text.slice(0, from - start) + typed + passage.text.slice(formerTo - start);
  const isNumber = NUMBERED.test(nature.key) && DIGITS_ALONE.test(typed) && DIGITS_ALONE.test(gone);
  if (MORE_THAN_WORDS.test(words) || (!isNumber && !(WORDS_ALONE.test(typed) && WORDS_ALONE.test(gone) && isBehindWords(words, from - start)))) return undefined;
  const top = onlyChild(skeletonParser.parse(words).topNode);
  const node = nature.among === undefined ? top : top !== null && LISTS.has(top.name) ? onlyChild(top) : null;
  if (top === null || node === null || (nature.among === undefined && natureOf(node.type) !== nature) || startOfLine(words, top.from) !== 0 || top.to !== words.length) return undefined;
  const by = to - formerTo;
  const now = readPassage(words, nature, node, 0, maskRetyped(passage, { from: from - start, formerTo: formerTo - start, to: to - start }, words));
  const passages = exchanged(former.passages, { from: at, to: at + 1 }, [{ start, passage: now }]);
  for (let i = at + 1; by !== 0 && i < passages.length; i++) passages[i] = moved(passages[i] as PlacedPassage, by);
  return { passages, since: { former: former.passages, change: { from: at, formerTo: at + 1, to: at + 1 } }, state: { text, fragments, passages, natures: former.natures } };
}

function moved({ start, passage }: PlacedPassage, by: number): PlacedPassage {
  return { start: start + by, passage };
}

function onlyChild({ firstChild }: SyntaxNode): SyntaxNode | null {
  return firstChild?.nextSibling === null ? firstChild : null;
}

const RETYPABLE = /^(?:Paragraph|ATXHeading\d|Blockquote)$/u;
/** By the kind of node. */
const NATURES: readonly Nature[] = skeletonParser.nodeSet.types.map(({ name }) => ({ key: name, among: undefined, retypable: RETYPABLE.test(name) }));
const NO_NATURE: Nature = { key: '', among: undefined, retypable: false };

function natureOf({ id }: SyntaxNode['type']): Nature {
  return NATURES[id] ?? NO_NATURE;
}

/** By how an item stands among the others, a bit for each of the four. */
const NATURES_OF_ITEMS: readonly Nature[] = Array.from({ length: 16 }, (_, bits) => {
  const among = { counted: (bits & 1) > 0, deeper: (bits & 2) > 0, begins: (bits & 4) > 0, close: (bits & 8) > 0 };
  return { key: `ListItem ${bits}`, among, retypable: true };
});

function natureOfItem({ counted, deeper, begins, close }: Standing): Nature {
  return NATURES_OF_ITEMS[Number(counted) + 2 * Number(deeper) + 4 * Number(begins) + 8 * Number(close)] ?? NO_NATURE;
}

/** Letters, digits, blanks and the marks of sentences: nothing of which a block of Markdown could begin or end. */
const WORDS_ALONE = /^[\p{L}\p{M}\p{N} .,;:!?'’“”()«»。、，：；（）「」]*$/u;
const DIGITS_ALONE = /^\d*$/u;
/** What such stand in at the beginning of a line, too: it is what it was as long as it is so by itself. The number of an item matters to its list, and in a quotation to what follows. */
const NUMBERED = /^(?:Paragraph|ATXHeading\d)$/u;
/** Tables, HTML and definitions of links depend on more than how a line begins. */
const MORE_THAN_WORDS = /[|<]|\]:/u;

/** Whether a letter stands before it in its line, so that the line begins as it did. */
function isBehindWords(text: string, offset: number): boolean {
  return LETTER.test(text.slice(startOfLineAt(text, offset), offset));
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

  at(start: number, end: number, nature: Nature): PlacedPassage | undefined {
    const { from, formerTo, to } = this.#change;
    const by = start >= to ? to - formerTo : 0;
    if (end > from && start < to) return undefined;
    const { passages, natures } = this.#former;
    while ((passages[this.#next]?.start ?? Infinity) < start - by) this.#next++;
    const placed = passages[this.#next];
    if (placed?.start !== start - by || natures[this.#next] !== nature || placed.passage.text.length !== end - start) return undefined;
    return by === 0 ? placed : moved(placed, by);
  }
}

/** Where a paragraph ends above a table, the rule below the table's head tells, two lines further: so much before a change is read again. */
function fragmentsAfter({ fragments, text }: MarkdownState, { from, formerTo, to }: Change): readonly TreeFragment[] {
  if (to === from && formerTo === from) return fragments;
  let start = startOfLineAt(text, from);
  for (let line = 0; line < LINES_LOOKED_AHEAD && start > 0; line++) start = startOfLineAt(text, start - 1);
  return TreeFragment.applyChanges(fragments, [{ fromA: start, toA: formerTo, fromB: start, toB: to }]);
}

/** With the line ends of Windows each counts twice. */
const LINES_LOOKED_AHEAD = 4;

function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 9)) start--;
  return start;
}

/** @param masked where it is known without another look */
function readPassage(text: string, { among }: Nature, top: SyntaxNode, start: number, masked = maskMarkdown(text)): Passage {
  const blocks = blocksOf(top, text, start, among);
  const passage = { text, masked, blocks };
  return blocks.some(({ kind }) => kind === 'comment') ? { ...passage, otherwise: withCommentsAsText(passage, blocksIn) } : passage;
}
