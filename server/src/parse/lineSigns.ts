import { widthOf } from '../text/width.ts';

/**
 * What a line tells of the line below it: it is blank, it is too short to tell anything, it is wider than lines are broken, a sentence ends with it, or it
 * breaks off between words, in a script that has small letters or in one that has none.
 */
export type LineAbove = 'blank' | 'short' | 'wide' | 'whole' | 'brokenWords' | 'brokenIdeographs';

/** How often the lines of a plain text look like paragraphs of their own, and how often like parts of paragraphs that were broken to fit a page. */
export interface LineSigns {
  /** Lines that say all that they say, right above another. */
  readonly whole: number;
  /** Lines that go on in the line right below. */
  readonly broken: number;
  /** Lines that say all that they say, above a blank one. */
  readonly apart: number;
}

export const NO_SIGNS: LineSigns = { whole: 0, broken: 0, apart: 0 };

/** Whether each line of the text is a paragraph, a title or the like, as in a text pasted from a word processor. */
export function isLineByLine({ whole, broken, apart }: LineSigns): boolean {
  return whole > apart && whole >= WHOLE_TO_A_BROKEN * broken;
}

/** @param line without blanks around */
export function seenFromBelow(line: string): LineAbove {
  if (line === '') return 'blank';
  const width = line.length > WIDEST_BROKEN ? line.length : widthOf(line);
  if (width < NARROWEST) return 'short';
  if (width > WIDEST_BROKEN) return 'wide';
  if (ENDS_SENTENCE.test(line.slice(-LAST_SIGNS))) return 'whole';
  const last = line.slice(-1);
  if (UNCASED.test(last)) return width < NARROWEST_IDEOGRAPHS ? 'short' : 'brokenIdeographs';
  return CASED.test(last) ? 'brokenWords' : 'short';
}

/** What two lines tell of the text, one right below the other; the lower one without blanks around, '' where it is blank. */
export function signsBetween(above: LineAbove, line: string): LineSigns {
  switch (above) {
    case 'wide': return line === '' ? APART : WHOLE;
    case 'whole': return line === '' ? APART : BEGINS_SMALL.test(line) || BEGINS_ITEM.test(line) ? NO_SIGNS : WHOLE;
    case 'brokenWords': return BEGINS_SMALL.test(line) ? BROKEN : NO_SIGNS;
    case 'brokenIdeographs': return UNCASED.test(line.slice(0, 1)) ? BROKEN : NO_SIGNS;
    default: return NO_SIGNS;
  }
}

/** Whether a line goes on with the one above it although each line of the text is one of its own: words break off, and small ones follow. */
export function goesOn(above: string, line: string): boolean {
  return CASED.test(above.slice(-1)) && BEGINS_SMALL.test(line);
}

export function added(a: LineSigns, b: LineSigns): LineSigns {
  return b === NO_SIGNS ? a : { whole: a.whole + b.whole, broken: a.broken + b.broken, apart: a.apart + b.apart };
}

export function takenAway(a: LineSigns, b: LineSigns): LineSigns {
  return b === NO_SIGNS ? a : { whole: a.whole - b.whole, broken: a.broken - b.broken, apart: a.apart - b.apart };
}

const WHOLE: LineSigns = { whole: 1, broken: 0, apart: 0 };
const BROKEN: LineSigns = { whole: 0, broken: 1, apart: 0 };
const APART: LineSigns = { whole: 0, broken: 0, apart: 1 };
const WHOLE_TO_A_BROKEN = 3;
/** In columns: a narrower line may be a title or a name; nobody breaks a paragraph into lines that are wider. */
const NARROWEST = 30;
const NARROWEST_IDEOGRAPHS = 50;
const WIDEST_BROKEN = 140;
const LAST_SIGNS = 3;
const ENDS_SENTENCE = /[.;:!?。；：！？]["”»』」)）]{0,2}$/u;
const UNCASED = /\p{Lo}/u;
const CASED = /[\p{L}\p{N}]/u;
/** Lists stand without blank lines between in any text. */
const BEGINS_ITEM = /^(?:[(（]?[\p{L}\p{N}]{1,4}[.)．）、]|\p{N}|[-–—*+•‣◦▪●○■□·∙・]|\p{Co})/u;
/** A small letter that is no label (“a) …”). */
const BEGINS_SMALL = /^["“«„(]?\p{Ll}(?![.)])/u;
