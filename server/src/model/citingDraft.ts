import type { LineStarts } from '../text/lineIndex.ts';
import type { Citation } from './citation.ts';

/** What others ask of a draft that cites resolutions: a draft, or what is kept of one that is not open. */
export interface CitingDraft {
  readonly uri: string;
  readonly lines: LineStarts;
  readonly citations: readonly Citation[];
  /** The text, at least where the numbers of its citations stand. */
  readonly text: { slice(start: number, end: number): string };
}
