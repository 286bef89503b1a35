import type { LabelForm } from './label.ts';
import type { Labels } from './labels.ts';

/** Labels that are counted together: one form, one language, one container or the whole draft. */
export interface Series {
  readonly index: number;
  readonly language: string;
  /** The form's key. */
  readonly form: string;
  /** Indices of its labels in `Numbering.labels`, in the order of the text. */
  readonly labels: readonly number[];
}

export type NumberingFaultKind = 'gap' | 'duplicate' | 'out-of-order' | 'wrong-parent' | 'style';

/** Labels of one series that move on together. Said in five numbers: what it comes to may be ten thousand labels. */
export interface Shift {
  /** Index in `Numbering.series`. */
  readonly series: number;
  /** From this label of the series to, and without, that one. */
  readonly from: number;
  readonly until: number;
  /** The component of their paths that changes, and by how much. */
  readonly place: number;
  readonly by: number;
}

/** One departure of the labels from the reading that explains them with the fewest faults. */
export interface NumberingFault {
  readonly kind: NumberingFaultKind;
  /** The label at which it is reported. */
  readonly label: number;
  /** What was expected in its place. */
  readonly expected: readonly number[];
  /** The label before it in its series, if any. */
  readonly previous: number | undefined;
  /** The first label that uses the same number, for a duplicate. */
  readonly first: number | undefined;
  /** Labels of other languages that have the same fault at the same place: part of this one. */
  readonly echoes: readonly number[];
  /** The numbers that are missing before it, for a gap. */
  readonly missing: readonly (readonly number[])[];
  /** How it should be written, for a fault of style. */
  readonly form: LabelForm | undefined;
  /** What each label would be after the slip alone is mended: label index → path. */
  readonly mend: ReadonlyMap<number, readonly number[]>;
  /** What moves when the draft is renumbered from here on (see `movedLabels`); absent where that is no answer. */
  readonly onward: readonly Shift[] | undefined;
}

export interface Numbering {
  readonly labels: Labels;
  readonly series: readonly Series[];
  /** In the order of their places. */
  readonly faults: readonly NumberingFault[];
}
