import type { Span } from '../text/span.ts';

/** Who adopted what: never a bare number. */
export interface ResolutionIdentity {
  /** Code of the body (`ISO/Council`), or `undefined` where the text does not say. */
  readonly body: string | undefined;
  /** `resolution`, `decision`, `recommendation` … in lower case. */
  readonly kind: string;
  /** Without zero padding; may hold letters ("69A", "P-08"). "[xx]" of a draft not adopted yet is `undefined`. */
  readonly number: string | undefined;
  readonly year: number | undefined;
  /** Number of the meeting, where it stands in the year's place. */
  readonly meeting: number | undefined;
  /** Part ("A" in "3367 A (XXX)", "II" in "1/2020, part II"), "" without. */
  readonly part: string;
}

export interface Figures {
  readonly number?: Span | undefined;
  readonly year?: Span | undefined;
  readonly meeting?: Span | undefined;
}

/** One resolution cited in a draft; a list ("26/1992, 34/2011") gives one citation for each. */
export interface Citation {
  /** The whole citation, with the body and the word where they stand beside its number. */
  readonly span: Span;
  /** Number and year alone ("11/2023"): what a fix replaces. */
  readonly numberSpan: Span;
  /** Where the figures of number, year and meeting stand, as offsets from the beginning of `span`; year and meeting may stand outside `numberSpan`. */
  readonly figures: Figures;
  /** The body's name, where it stands beside the number. */
  readonly bodySpan?: Span | undefined;
  readonly identity: ResolutionIdentity;
  /** Which row of the grammar found it. */
  readonly form: string;
  /** A heading of a draft of type `resolutions` that defines this resolution. */
  readonly defines: boolean;
  /** The text itself says that it is superseded, replaced or withdrawn. */
  readonly namedAsSuperseded: boolean;
  /** Almost a citation ("11-2023", "11/23"): the canonical spelling of `numberSpan`. */
  readonly canonical: string | undefined;
}
