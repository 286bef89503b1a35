import type { Block } from './block.ts';
import type { Draft } from './draft.ts';

/** Blocks of the source and of one other language that say the same. One-to-many: either side may hold several. */
export interface Pair {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** How the languages of one draft (or of a draft and its translation's file) answer each other. */
export interface LanguagePairing {
  readonly language: string;
  /** In the order of the source. */
  readonly pairs: readonly Pair[];
  /** Those of the pairs in which any of these blocks stands, without a look at all of them. */
  readonly pairsWith: (blocks: readonly Block[]) => readonly Pair[];
  /** Those of the pairs whose target stands elsewhere than the order of the source would have it. */
  readonly moved: readonly Pair[];
  /** Blocks of the source without a counterpart, each with the target's block after which it belongs (`undefined`: at the beginning of that language's text). */
  readonly missing: readonly { readonly source: Block; readonly after: Block | undefined }[];
  /** Blocks of the target without a source. */
  readonly extra: readonly Block[];
}

/** What is found in two streams, and in which order. */
export type FoundPairs = Omit<LanguagePairing, 'language' | 'pairsWith'>;

export interface Pairing {
  /** The draft in whose blocks `Pair.source` stand: the checked draft itself where all languages are in one file. */
  readonly sourceDraft: Draft;
  readonly targetDraft: Draft;
  /** Empty for a draft in one language. */
  readonly languages: readonly LanguagePairing[];
  /** Stands for what was found: the same as long as an edit changed nothing of it but the words of some blocks. */
  readonly outcome: object;
}
