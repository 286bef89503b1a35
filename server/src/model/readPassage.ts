import type { PassageOfPieces } from './blocks.ts';
import type { Citation } from './citation.ts';
import type { Mention } from './labels/findMentions.ts';
import type { TextScripts } from './languageOfText.ts';

/** A passage with what follows from its text alone; offsets relative to it. */
export interface ReadPassage extends PassageOfPieces {
  /** Of each piece. */
  readonly scripts: readonly TextScripts[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
}
