import type { TableCell } from '../parse/passage.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind } from './block.ts';
import type { LabelForm } from './label.ts';

/** One way to read the beginning of a line as a label. */
export interface LabelReading {
  readonly form: LabelForm;
  readonly path: readonly number[];
  readonly suffix: string;
}

/** What stands at the beginning of a line and may be a label: whether it is one, the whole draft decides. */
export interface LabelCandidate {
  /** Relative to the passage, as all spans of a piece. */
  readonly span: Span;
  /** Its characters. */
  readonly written: string;
  /** Never empty; more than one for "i)", "c)", "IV". */
  readonly readings: readonly LabelReading[];
  /** Cost of reading it as no label: near 0 for a number that begins a wrapped line, high for "1.4. During" after a blank line. */
  readonly weight: number;
  /** It is the number of a Markdown list item: the first of its list, or a later one. */
  readonly inList?: 'first' | 'later' | undefined;
  /** How far it is indented, in characters; `undefined` for the number of a Markdown list item, whose nesting the mark-up tells. */
  readonly indent?: number | undefined;
  /** Right above it stands a line that is a title by its look: short, further left, and no end of a sentence. */
  readonly underLine?: boolean;
}

/** What the words of a piece tell the numbering, beside the number with which they may begin. They follow from the words alone. */
export interface NumberingClues {
  /** The end of the words where they introduce what follows ("… the following for Clause 5.9:"); "" where they do not. */
  readonly introduction: string;
  /** The words are a title such as “Foreword”, of what stands before the numbered sections. */
  readonly isPreliminary: boolean;
  /** What may be labels of its siblings inside the words, behind a sentence or a part of one: "(c) H." */
  readonly runOn: string;
  /** The first of lists that stand on the line of the number that holds them, right behind it: "(a) (i)" of "3. (a) (i) Where …". */
  readonly firstsBehind: string;
  /** What stands behind a bare number, where it may be a running head beside the number of its page; "" elsewhere. */
  readonly runningHead: string;
  /** The word behind the number, where it is nothing more: “1. cikk”, “2. artikla”; "" otherwise. */
  readonly countedThing: string;
}

/**
 * The smallest stretch that may become a block: a block of the skeleton, cut before each line that begins with a candidate.
 * Pieces whose candidate turns out to be no label are joined to the piece before them.
 */
export interface Piece {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly content: Span;
  readonly prose: string;
  readonly masked: string;
  readonly bullet: string | undefined;
  readonly level: number;
  readonly quoted: boolean;
  readonly candidate: LabelCandidate | undefined;
  /** Whether the piece begins a block of the skeleton (a blank line or mark-up stands before it). */
  readonly opens: boolean;
  /** No blank line stands before it. */
  readonly close: boolean;
  readonly clues: NumberingClues;
  /** Where it stands in a table. */
  readonly cell?: TableCell | undefined;
  /** The HTML comment whose text it is. */
  readonly comment?: Span | undefined;
}

/** What of a piece the numbering looks at: as long as this stays the same, so does the numbering. */
export type CountedPiece = Pick<Piece, 'kind' | 'bullet' | 'level' | 'quoted' | 'candidate' | 'opens' | 'clues'>;

/** A piece's prose without what may be its label. */
export function wordsOf(piece: Piece): string {
  return piece.prose.slice(wordsFrom(piece));
}

/** Where the prose goes on behind what may be the piece's label. */
export function wordsFrom({ prose, candidate }: Piece): number {
  if (candidate === undefined || !prose.startsWith(candidate.written)) return 0;
  let from = candidate.written.length;
  while (from < prose.length && BLANK.test(prose.charAt(from))) from++;
  return from;
}

const BLANK = /\s/u;

/** Whether it is as short as a title may be. */
export function isShortAsTitle({ prose }: Piece): boolean {
  return prose.length <= LONGEST_TITLE;
}

/** In UTF-16 code units. */
const LONGEST_TITLE = 80;

/** How a piece's label is read at first; none where it is hardly a label: the day of a date, the end of a wrapped line. */
export function likelyReading({ candidate }: Piece): LabelReading | undefined {
  return candidate === undefined || candidate.weight < LIKELY ? undefined : candidate.readings[0];
}

const LIKELY = 0.25;

/** Whether a path is counted behind another, next to it or further. */
export function isAfter(before: readonly number[], path: readonly number[]): boolean {
  const k = path.findIndex((part, i) => part !== before[i]);
  return k >= 0 && (path[k] ?? 0) > (before[k] ?? 0);
}

/** Whether a path is what comes after `previous`: the next number at its level. */
export function follows(previous: readonly number[] | undefined, path: readonly number[]): boolean {
  if (previous === undefined || previous.length !== path.length) return false;
  return path.every((part, k) => part === (previous[k] ?? 0) + (k === path.length - 1 ? 1 : 0));
}
