import type { Block } from './block.ts';

/** A heading with all that stands under it, in one language of the draft. */
export interface Section {
  /** `undefined` for the root, which holds the whole text of one language. */
  readonly heading: Block | undefined;
  /** 0 for the root. */
  readonly level: number;
  readonly language: string;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** The blocks directly in it, without its heading and without those of its children. */
  readonly blocks: readonly Block[];
  /** The last block of the section, its children included (its heading where it is empty); `undefined` only in an empty root. */
  readonly last: Block | undefined;
}
