import type { Whose } from './identity.ts';
import type { MeetingReading } from './meetings.ts';
import type { NumberReading } from './numberForms.ts';

/** One number of a list. */
export interface Item {
  readonly start: number;
  /** With what belongs to the number and is none ("11/2023号"). */
  readonly end: number;
  readonly number: NumberReading;
  /** Named apart from the number: "1/2020, part II". */
  readonly part: string | undefined;
  readonly meeting: MeetingReading | undefined;
  /** The body named right after it. */
  readonly after: Whose | undefined;
}

/** What stands after one word for what is cited: one number or several. */
export interface CitationList {
  readonly kind: string;
  /** Where its word or symbol stands. */
  readonly at: number;
  readonly kindEnd: number;
  readonly symbol: boolean;
  readonly start: number;
  readonly items: readonly Item[];
  /** The body named before the word or between it and the number. */
  readonly whose: Whose | undefined;
  readonly meeting: MeetingReading | undefined;
  /** What the list that is joined to it by "and" says: "Resolution 2 and Resolution 3 adopted by the CGPM at its 21st meeting". */
  readonly joined: Whose | undefined;
  readonly joinedMeeting: MeetingReading | undefined;
}
