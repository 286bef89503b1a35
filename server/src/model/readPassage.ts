import type { PassageOfPieces } from './builtPassage.ts';
import type { Citation } from './citation.ts';
import type { Mention } from './labels/findMentions.ts';
import type { LanguageSigns } from './languages/languageSigns.ts';

/** A passage with what follows from its text alone; offsets relative to it. */
export interface ReadPassage extends PassageOfPieces {
  /** Of each piece. */
  readonly signs: readonly LanguageSigns[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
}
