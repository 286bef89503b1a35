import type { Span } from '../text/span.ts';

/** How one component of a label is written. */
export type Numeral =
  | 'decimal' | 'fullWidth' | 'kanji'
  | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'
  | 'lowerCyrillic' | 'upperCyrillic';

/** How a label is written, apart from its value. */
export interface LabelForm {
  /** The same for labels of one form; e.g. `1.1.` → `#.#.`, `b)` → `a)`, `Annex C` → `annex A`. */
  readonly key: string;
  /** What stands before the first component, as typed ("", "(", "Annex ", "第"). */
  readonly before: string;
  /** One for each component. */
  readonly numerals: readonly Numeral[];
  /** Between components. */
  readonly separator: string;
  /** What stands after the last component, as typed ("", ".", ")", "条"). */
  readonly after: string;
  /** The components are written last first: "003-2013" is the path [2013, 3]. */
  readonly reversed: boolean;
  /** Least width of a decimal component, for zero padding ("003-2013" has 3); 1 without. */
  readonly width: number;
}

/** A label that the draft's reading has accepted. */
export interface Label {
  /** Its place in `Numbering.labels`. */
  readonly index: number;
  /** The characters of the label: "1.4.", "b)", "Annex A", "第3条". */
  readonly span: Span;
  readonly form: LabelForm;
  /** Its value: [1, 4] for "1.4.", [2] for "b)". */
  readonly path: readonly number[];
  /** What sets an insertion apart from its number: "bis", "a" in "5a"; "" without. */
  readonly suffix: string;
  /** Its series: an index in `Numbering.series`. */
  readonly series: number;
  /** The block that carries it: an index in `Draft.blocks`. */
  readonly block: number;
}
