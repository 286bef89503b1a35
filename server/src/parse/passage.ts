import type { Since } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind } from './blockKind.ts';

/** A block as the mark-up alone shows it; offsets are relative to its passage. */
export interface SkeletonBlock {
  readonly kind: Exclude<BlockKind, 'note'>;
  /** First to last character that is no blank. */
  readonly span: Span;
  /** Without the mark-up at its beginning and end. */
  readonly content: Span;
  /** A bullet as typed; `undefined` without. */
  readonly bullet: string | undefined;
  /** The number of an item of an ordered Markdown list ("3."). */
  readonly marker: Span | undefined;
  /** The first item of an ordered Markdown list. */
  readonly beginsList: boolean;
  /** No blank line stands before it: an item goes on with the list of the item before. */
  readonly close: boolean;
  /** The renderer counts the items of this list itself (all carry the same number): no labels. */
  readonly counted: boolean;
  /** Heading level or list nesting, 0 for others. */
  readonly level: number;
  readonly quoted: boolean;
  /** Where it stands in a table. */
  readonly cell?: TableCell | undefined;
  /** The HTML comment whose text it is, where comments are read as text. */
  readonly comment?: Span | undefined;
}

/** The place of a cell in its table. */
export interface TableCell {
  /** Offset at which the table begins. */
  readonly table: number;
  /** From 0, which is the head. */
  readonly row: number;
  readonly column: number;
}

/**
 * A stretch of a draft between blank lines (at the top level of the mark-up). Everything here follows from its text alone,
 * so that a passage is read once and kept as long as its text stands anywhere in the draft.
 */
export interface Passage {
  readonly text: string;
  /** Same length: mark-up that is no prose is blanks, line breaks stand. */
  readonly masked: string;
  readonly blocks: readonly SkeletonBlock[];
  /**
   * Where no blank line stands before it: the line before, without blanks around. What it begins with may be a label, or go on with that line.
   */
  readonly continues?: string | undefined;
  /** A reader sees its lines as they are, as in plain text; those of a paragraph in Markdown are shown as one. */
  readonly linesShow?: boolean;
  /** The same text read in another way, which the whole draft may prefer: its comments as text, its lines as rows. */
  readonly otherwise?: Passage | undefined;
}

/** A passage in its place. */
export interface PlacedPassage {
  /** Offset of its first code unit in the draft. */
  readonly start: number;
  readonly passage: Passage;
}

/** The passages of a text, in its order. */
export interface PlacedPassages {
  readonly passages: readonly PlacedPassage[];
  /**
   * How they came out of those of the text before it, where that is known: those before the change stand where they stood, those behind it have
   * all moved by one amount.
   */
  readonly since: Since | undefined;
}
