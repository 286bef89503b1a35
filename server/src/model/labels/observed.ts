import type { LabelReading } from '../piece.ts';

/** A candidate of one group, with what stands around it. */
export interface Observed {
  readonly reading: LabelReading;
  readonly weight: number;
  /** Its place among the pieces of the draft. */
  readonly piece: number;
  /** What stands before it introduces a list ("the following:"). */
  readonly introduced: boolean;
  /** It may begin a list inside another: the count around may go on after that list. */
  readonly nested: boolean;
  /** The count around a list that has ended may go on here. */
  readonly resumes: boolean;
  /** A count may begin with 2 here: the first paragraph of a Japanese article carries no number. */
  readonly fromTwo: boolean;
  /** The first of its list stands on the line of the number that holds the list, before it and behind the one before it in its group. */
  readonly firstStandsBefore: boolean;
  /** What stands before it names this very number: what follows is quoted. */
  readonly announced: boolean;
  /** Number of the section in which it stands, as other labels have it, for paths whose beginning is not counted in this group. */
  readonly container: readonly number[] | undefined;
}
