import type { Block } from './block.ts';
import { blockAt, type Draft } from './draft.ts';
import type { Pair } from './pairing.ts';
import type { Stream } from './pairing/stream.ts';

/** A pair that the settings state, for texts in which a comment would be seen: how its paragraphs begin; one alone has no counterpart. */
export interface StatedPair {
  readonly source: string | undefined;
  readonly translation: string | undefined;
}

/** What persons have said of the pairs. */
export interface FixedPairs {
  readonly pairs: readonly Pair[];
  /** The blocks in them and those that are said to have no counterpart: nothing else is paired with these. */
  readonly settled: ReadonlySet<Block>;
}

/** The word for a paragraph without a counterpart. */
export const NO_COUNTERPART = 'none';

/**
 * The pairs that were fixed by hand: paragraphs of both languages that carry a mark of one name (`<!-- rapporteur-pair 1 -->`, at their
 * end or on the line above), and those that the settings state. A name that only one language has says nothing.
 */
export function fixedPairs(source: Stream, target: Stream, stated: readonly StatedPair[]): FixedPairs {
  const here = new Map([...marksIn(source)]);
  const there = new Map([...marksIn(target)]);
  for (const [k, pair] of stated.entries()) {
    const name = pair.source === undefined || pair.translation === undefined ? NO_COUNTERPART : `stated ${k}`;
    addBeginning(here, source.blocks, pair.source, name);
    addBeginning(there, target.blocks, pair.translation, name);
  }
  const pairs: Pair[] = [];
  const settled = new Set<Block>([...here.get(NO_COUNTERPART) ?? [], ...there.get(NO_COUNTERPART) ?? []]);
  for (const [name, ofSource] of here) {
    const ofTarget = name === NO_COUNTERPART ? undefined : there.get(name);
    if (ofTarget === undefined) continue;
    pairs.push({ source: ofSource, target: ofTarget });
    for (const block of [...ofSource, ...ofTarget]) settled.add(block);
  }
  return { pairs, settled };
}

function addBeginning(marks: Map<string, readonly Block[]>, blocks: readonly Block[], words: string | undefined, name: string): void {
  const found = words === undefined || words === '' ? undefined : blocks.find(({ prose }) => prose.startsWith(words));
  if (found !== undefined) marks.set(name, [...marks.get(name) ?? [], found]);
}

const MARK = /<!--[ \t]{0,9}rapporteur-pair[ \t]{1,9}([\p{L}\p{N}_-]{1,40})[ \t]{0,9}-->/gu;

/** The names of the marks that the draft carries, each with the blocks of the stream that carry it. */
function marksIn(stream: Stream): ReadonlyMap<string, readonly Block[]> {
  const { draft } = stream;
  const marks = new Map<string, Block[]>();
  if (draft.dialect !== 'markdown' || !draft.marked) return marks;
  const wanted = new Set(stream.blocks);
  for (const match of draft.text.toString().matchAll(MARK)) {
    const block = markedBlock(draft, match.index);
    if (block === undefined || !wanted.has(block)) continue;
    const name = match[1] ?? '';
    marks.set(name, [...marks.get(name) ?? [], block]);
  }
  return marks;
}

/** The block in which the mark stands, or the next. */
function markedBlock(draft: Draft, offset: number): Block | undefined {
  const here = blockAt(draft, offset);
  if (here !== undefined && here.kind !== 'comment') return here;
  return draft.blocks.find((block) => block.span.start > offset && block.kind !== 'comment');
}

/** A name that no mark of these drafts has yet. */
export function freeName(drafts: readonly Draft[]): string {
  const names = new Set(drafts.flatMap(({ text, marked }) => (marked ? [...text.toString().matchAll(MARK)].map((match) => match[1]) : [])));
  let next = 1;
  while (names.has(String(next))) next++;
  return String(next);
}

export function markOf(name: string): string {
  return `<!-- rapporteur-pair ${name} -->`;
}
