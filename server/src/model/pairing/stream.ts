import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import { inDraft } from './inDraft.ts';

/** The blocks of one language of a draft. */
export interface Stream {
  readonly draft: Draft;
  readonly blocks: readonly Block[];
}

/** The blocks that stand where `former` stood in a draft of before; looked up when somebody asks. */
export function streamIn(draft: Draft, former: readonly Block[]): Stream {
  let blocks: readonly Block[] | undefined;
  return { draft, get blocks() { return (blocks ??= inDraft(former, draft)); } };
}
