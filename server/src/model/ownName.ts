import type { Block } from './block.ts';

/** What Japanese documents are that have articles. */
export const JAPANESE_DOCUMENTS: readonly string[] = ['定款', '規程', '規則', '規約', '細則', '要領', '憲章', '協定', '方針'];

/**
 * Whether a draft may call itself by the word: “本定款” in the rules of a meeting means the articles of the body that meets, which the rules have named so. A
 * draft whose title has no such word may be called anything.
 */
export function mayCallItself(word: string, blocks: readonly Block[]): boolean {
  for (const { prose } of blocks.slice(0, TITLE)) {
    const named = JAPANESE_DOCUMENTS.filter((document) => prose.includes(document));
    if (named.length > 0) return named.includes(word);
  }
  return true;
}

/** In blocks, within which the title stands. */
const TITLE = 4;
