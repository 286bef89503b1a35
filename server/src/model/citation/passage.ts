import type { BodyMention, BodyTable } from '../bodies.ts';

/** One passage, on whose characters the grammar is written. */
export interface Passage {
  readonly text: string;
  /** The same text with names of bodies replaced. */
  readonly named: string;
  readonly bodies: BodyTable;
  readonly mentions: readonly BodyMention[];
  readonly sentences: readonly number[];
}
