import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';

/** The blocks of the draft that stand where these stood in the draft before; the very same list where they are the same. */
export function inDraft(blocks: readonly Block[], draft: Draft): readonly Block[] {
  const now: Block[] = [];
  let isOther = false;
  for (const block of blocks) {
    const there = draft.blocks[block.index] ?? block;
    isOther ||= there !== block;
    now.push(there);
  }
  return isOther ? now : blocks;
}
