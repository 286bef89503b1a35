import type { ResolutionIdentity } from '../model/citation.ts';

/** What a text tells, beside the number itself, of the resolution that a wrong citation means. */
export interface Evidence {
  /** The prose around it: words of the right title may stand there. */
  readonly words: string;
  /** What else the draft cites, elsewhere. */
  readonly elsewhere: readonly ResolutionIdentity[];
  /** What is cited of the same body right before it, and right after it, in the order of the text. */
  readonly before: readonly ResolutionIdentity[];
  readonly after: readonly ResolutionIdentity[];
  /** What stands in one list with it. */
  readonly listed: readonly ResolutionIdentity[];
  /** The date stated beside it ("2023-02-23"). */
  readonly date: string | undefined;
  /** The resolution in whose own text it stands: one does not cite those that come after it. */
  readonly within: ResolutionIdentity | undefined;
}

/** Nothing but words. */
export function wordsAlone(words: string): Evidence {
  return { words, elsewhere: [], before: [], after: [], listed: [], date: undefined, within: undefined };
}
