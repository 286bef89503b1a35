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
  /** Such lines above one that begins as items of a list do: lists stand without blank lines between in any text. */
  readonly listed: number;
  /** Lines that go on in the line right below. */
  readonly broken: number;
  /** Lines that say all that they say, above a blank one. */
  readonly apart: number;
  /** Other lines above a blank one. */
  readonly parted: number;
}

export const NO_SIGNS: LineSigns = { whole: 0, listed: 0, broken: 0, apart: 0, parted: 0 };

/** Whether each line of the text is a paragraph, a title or the like, as in a text pasted from a word processor. */
export function isLineByLine({ whole, listed, broken, apart, parted }: LineSigns): boolean {
  if (whole > apart && whole >= MANY * broken) return true;
  const all = whole + listed;
  return all > 0 && all >= MANY * broken && all >= MANY * (apart + parted);
}

/** @param line without blanks around */
export function seenFromBelow(line: string): LineAbove {
  if (line === '') return 'blank';
  // The number of a page.
  if (line.length < NARROWEST && !HAS_LETTER.test(line)) return 'blank';
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
    case 'whole': return line === '' ? APART : BEGINS_SMALL.test(line) ? NO_SIGNS : BEGINS_ITEM.test(line) ? LISTED : WHOLE;
    case 'blank': return NO_SIGNS;
    case 'brokenWords': return line === '' ? PARTED : BEGINS_SMALL.test(line) ? BROKEN : NO_SIGNS;
    case 'brokenIdeographs': return line === '' ? PARTED : UNCASED.test(line.slice(0, 1)) ? BROKEN : NO_SIGNS;
    case 'short': return line === '' ? PARTED : NO_SIGNS;
  }
}

/** Whether a line goes on with the one above it although each line of the text is one of its own: words break off, and small ones follow. */
export function goesOn(above: string, line: string): boolean {
  return CASED.test(above.slice(-1)) && BEGINS_SMALL.test(line);
}

export function added(a: LineSigns, b: LineSigns): LineSigns {
  if (b === NO_SIGNS) return a;
  return { whole: a.whole + b.whole, listed: a.listed + b.listed, broken: a.broken + b.broken, apart: a.apart + b.apart, parted: a.parted + b.parted };
}

export function takenAway(a: LineSigns, b: LineSigns): LineSigns {
  if (b === NO_SIGNS) return a;
  return { whole: a.whole - b.whole, listed: a.listed - b.listed, broken: a.broken - b.broken, apart: a.apart - b.apart, parted: a.parted - b.parted };
}

const WHOLE: LineSigns = { ...NO_SIGNS, whole: 1 };
const LISTED: LineSigns = { ...NO_SIGNS, listed: 1 };
const BROKEN: LineSigns = { ...NO_SIGNS, broken: 1 };
const APART: LineSigns = { ...NO_SIGNS, apart: 1 };
const PARTED: LineSigns = { ...NO_SIGNS, parted: 1 };
const MANY = 3;
/** In columns: a narrower line may be a title or a name; nobody breaks a paragraph into lines that are wider. */
const NARROWEST = 30;
const NARROWEST_IDEOGRAPHS = 50;
const WIDEST_BROKEN = 140;
const LAST_SIGNS = 3;
const ENDS_SENTENCE = /[.;:!?。；：！？]["”»』」)）]{0,2}$/u;
const HAS_LETTER = /\p{L}/u;
const UNCASED = /\p{Lo}/u;
const CASED = /[\p{L}\p{N}]/u;
const BEGINS_ITEM = /^(?:[(（]?[\p{L}\p{N}]{1,4}[.)．）、]|\p{N}|[-–—*+•‣◦▪●○■□·∙・]|\p{Co})/u;
/** A small letter that is no label (“a) …”). */
const BEGINS_SMALL = /^["“«„(]?\p{Ll}(?![.)])/u;
