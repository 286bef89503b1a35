import { isPart, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { replacement, type Edit } from '../text/edit.ts';
import { removePart } from './linesOfParagraphs.ts';
import { lineEndOf, lineStartOf } from './layout.ts';

/** Blocks that stand one after the other. */
export interface Run {
  readonly first: Block;
  readonly last: Block;
}

/** Takes the lines of the runs out, each with the gap to the block after it; at the end of the draft with the gap before it. A part of a paragraph is a run by itself. */
export function removeBlocks(draft: Draft, runs: readonly Run[]): readonly Edit[] {
  const joined: Run[] = [];
  const parts = runs.filter(({ first }) => isPart(first, draft.blocks));
  const whole = runs.filter((run) => !parts.includes(run));
  for (const run of whole.sort((a, b) => a.first.index - b.first.index)) {
    const before = joined.at(-1);
    if (before !== undefined && run.first.index <= before.last.index + 1) joined[joined.length - 1] = { first: before.first, last: run.last.index > before.last.index ? run.last : before.last };
    else joined.push(run);
  }
  return [...parts.map(({ first }) => removePart(draft, first)), ...joined.map(({ first, last }) => {
    const after = draft.blocks[last.index + 1];
    const before = draft.blocks[first.index - 1];
    if (after !== undefined) return replacement({ start: lineStartOf(draft, first), end: lineStartOf(draft, after) }, '');
    return replacement({ start: before === undefined ? lineStartOf(draft, first) : lineEndOf(draft, before), end: lineEndOf(draft, last) }, '');
  })];
}
