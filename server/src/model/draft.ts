import type { LineIndex } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import type { Block } from './block.ts';
import type { Citation } from './citation.ts';
import type { FrontMatter } from '../parse/frontMatter.ts';
import type { ClauseReference } from './clauseReference.ts';
import type { Numbering } from './numbering.ts';
import type { Section } from './section.ts';
import type { Change } from '../text/change.ts';
import type { Suppressions } from './suppression.ts';

/** Which grammar a draft is read with: CommonMark with GFM and front matter, or plain text as pasted from PDF or Word. */
export type Dialect = 'markdown' | 'plainText';

/**
 * Everything that is known of one draft from its own text. Immutable: an edit yields another draft.
 * All spans are absolute UTF-16 offsets into `text`.
 */
export interface Draft {
  /** The document's address, as the host gave it; the core only compares it. */
  readonly uri: string;
  readonly text: Characters;
  readonly dialect: Dialect;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter;
  /** All blocks in the order of the text, without overlaps. */
  readonly blocks: readonly Block[];
  /** BCP 47 tags of the languages in which the draft is written; the first is the source. Never empty. */
  readonly languages: readonly string[];
  readonly numbering: Numbering;
  /** The section tree of each language, in the order of `languages`; a root has level 0 and no heading. */
  readonly sections: readonly Section[];
  /** Citations of resolutions and decisions, in the order of the text. */
  readonly citations: readonly Citation[];
  /** References to places of this draft ("section b) above"), in the order of the text. */
  readonly clauseReferences: readonly ClauseReference[];
  readonly suppressions: Suppressions;
  /** Comments may say something to this reader (`isMarked`). */
  readonly marked: boolean;
  /** Stands for this reading of the text, and for no other. */
  readonly reading: object;
  /** How it came out of the reading before it; `undefined` where more than the words of some blocks is another. */
  readonly revision: Revision | undefined;
}

/** An edit that left all blocks what they were, but for the words or the labels of a few: none came or went, no heading or language changed. */
export interface Revision {
  /** `Draft.reading` of the draft before. */
  readonly former: object;
  readonly change: Change;
  /** The blocks that were read again: indices in `Draft.blocks` of both drafts. */
  readonly retyped: readonly number[];
  /** No label changed, nor what is found of the numbering. */
  readonly numberedAlike: boolean;
}

/** The block in which `offset` stands, or `undefined` between blocks. */
export function blockAt(draft: Draft, offset: number): Block | undefined {
  let low = 0;
  let high = draft.blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const block = draft.blocks[middle];
    if (block !== undefined && block.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = draft.blocks[low - 1];
  return found !== undefined && offset <= found.span.end ? found : undefined;
}
