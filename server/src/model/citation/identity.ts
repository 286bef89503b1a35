import type { BodyTable, NumberStyle } from '../bodies.ts';
import type { ResolutionIdentity } from '../citation.ts';
import type { MeetingReading } from './meetings.ts';
import type { NumberReading } from './numberForms.ts';

/** Whose resolution it is, as the text has it. */
export interface Whose {
  /** Codes that the name may mean; as typed where no table lists the body. */
  readonly codes: readonly string[];
  /** Named elsewhere in the sentence or in the one before, not beside the number. */
  readonly implied: boolean;
  /** Where it is named. */
  readonly start: number;
  readonly end: number;
  /** Where the bracket closes in which it is named. */
  readonly closes?: number;
}

export interface IdentityReading {
  readonly identity: ResolutionIdentity;
  /** How the body writes this number, where the text writes it almost so. */
  readonly canonical: string | undefined;
}

/**
 * What a number means for the body that is named with it: "11/23" is 11 of 2023 for a body that counts by year, 23 of meeting 11 for one
 * that counts by meeting. A body that is named elsewhere in the text counts only where the number is written as that body writes it.
 * @param next the next number of a list that has a year: "Resolutions 3 and 4/2020"
 */
export function identityOf(kind: string, number: NumberReading, meeting: MeetingReading | undefined, next: NumberReading | undefined, whose: Whose | undefined, bodies: BodyTable): IdentityReading {
  const name = number.form.name;
  const body = whose?.implied === true ? whose.codes.find((code) => isImplied(code, name, meeting?.meeting !== undefined, bodies)) : whose?.codes.find((code) => isNatural(bodies.styleOf(code), name)) ?? whose?.codes[0];
  const known: ResolutionIdentity = {
    body, kind, number: number.number, part: number.part,
    year: number.year ?? meeting?.year ?? (number.form.bare ? next?.year : undefined),
    meeting: number.meeting ?? meeting?.meeting,
  };
  if (body === undefined || bodies.styleOf(body) !== 'number/year' || isNatural('number/year', name)) return { identity: known, canonical: undefined };
  return byYear(known, name);
}

/** A working group cited in passing adopts nothing, and a committee numbers without strokes: "55/1997" near its name is another body's. */
function isImplied(code: string, form: string, atMeeting: boolean, bodies: BodyTable): boolean {
  if (/\/(?:WG|JWG|AG|CAG) \d/u.test(code)) return false;
  // With its meeting a bare number is complete in any style.
  if (atMeeting) return true;
  return isNatural(bodies.styleOf(code), form) && !(form.includes('/') && /(?:^|[/ ])(?:TC|SC|PC|JTC) \d/u.test(code));
}

/** Which forms of number belong to which style; a bare number fits all and proves none. */
const NATURAL: Readonly<Record<NumberStyle, readonly string[]>> = {
  'number/year': ['number/year', 'number of year', 'placeholder'],
  'year/number': ['year/number', 'year-number', 'placeholder'],
  'meeting/number': ['meeting/number', 'meeting-number', 'roman/number', 'number part (session)', 'number (session) part', 'letters.number(session)', 'placeholder'],
  'number(year)': ['number (year)'],
  number: ['number', 'number (year)', 'number (place, year)'],
  any: ['number', 'number/year', 'number of year', 'year/number', 'number-year', 'year-number', 'letter-year-number', 'number (year)', 'number (place, year)', 'placeholder', 'meeting-number', 'meeting/number'],
};

function isNatural(style: NumberStyle, form: string): boolean {
  return NATURAL[style].includes(form);
}

/** Read as number and year where the body's form is "11/2023" and the text has "11-2023", "2023/11" or "11/23". */
function byYear(known: ResolutionIdentity, form: string): IdentityReading {
  if (known.number === undefined) return { identity: known, canonical: undefined };
  if (form === 'number-year' || form === 'number.year' || form === 'year/number' || form === 'year-number') {
    return { identity: known, canonical: `${known.number}/${known.year ?? ''}` };
  }
  if ((form === 'meeting/number' || form === 'meeting-number') && known.meeting !== undefined && known.part === '' && /^\d{1,2}$/u.test(known.number)) {
    const short = Number(known.number);
    const year = short < PIVOT ? 2000 + short : 1900 + short;
    return { identity: { ...known, number: String(known.meeting), year, meeting: undefined }, canonical: `${known.meeting}/${year}` };
  }
  return { identity: known, canonical: undefined };
}

/** Years of two digits below it are of this century. The bodies of the table are younger than 1946. */
const PIVOT = 46;
