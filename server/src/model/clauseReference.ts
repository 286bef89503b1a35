import type { Span } from '../text/span.ts';
import type { LabelForm } from './label.ts';

/** A place of the draft that its text refers to: "section b) above", "paragraphs 1.4 to 1.6" (two, the second closes a range). */
export interface ClauseReference {
  /** Word and label: "section b)". */
  readonly span: Span;
  /** The label alone as written in the reference: "b)", "1.4". */
  readonly labelSpan: Span;
  /** The value; components in the order written. */
  readonly path: readonly number[];
  /** How the label is written in the reference: its dress may differ from the target's. */
  readonly form: LabelForm;
  /** The label to which it leads (index in `Numbering.labels`), or `undefined`: nowhere. */
  readonly target: number | undefined;
  /** Labels that come near where it leads nowhere, nearest first. */
  readonly nearest: readonly number[];
  /** Surely meant as a place of this draft: leading nowhere is a fault. */
  readonly certain: boolean;
}
