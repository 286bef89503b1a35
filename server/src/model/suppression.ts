import type { Span } from '../text/span.ts';

/** `rapporteur-disable…` in a comment of the draft or in its front matter. */
export interface Suppression {
  /** The comment or the front matter's item, for `suppression/unused`. */
  readonly span: Span;
  /** Names of rules or of groups; empty: all. */
  readonly rules: readonly string[];
  /** Where it holds. */
  readonly scope: Span;
}

export type Suppressions = readonly Suppression[];
