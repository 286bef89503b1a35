import type { Citation, ResolutionIdentity } from '../../model/citation.ts';
import { readNumber, withoutPadding } from '../../model/citation/numberForms.ts';
import { plainCharacters } from '../../model/citation/plainCharacters.ts';
import { applyEdits, replacement, type Edit } from '../../text/edit.ts';
import type { Characters } from '../../text/longText.ts';
import { shifted, span, type Span } from '../../text/span.ts';

/** A resolution as it is to be cited. */
export interface Target {
  readonly identity: ResolutionIdentity;
  /** How its register writes its number. */
  readonly designation: string;
}

export interface CitationEdits {
  readonly edits: readonly Edit[];
  /** How the number reads afterwards, for the name of a fix. */
  readonly shown: string;
}

/**
 * The edits after which the citation names the target: figure by figure, so that padding, blanks, dashes and all words stay as typed.
 * `undefined` where the citation has no place for what would have to change, as a meeting told elsewhere in the sentence.
 */
export function editsToCite(text: Characters, citation: Citation, { identity, designation }: Target): CitationEdits | undefined {
  const { number, year } = identity;
  if (number === undefined) return undefined;
  const there = text.slice(citation.numberSpan.start, citation.numberSpan.end);
  const whole = wholeNumber(citation, identity, there, designation);
  if (whole !== undefined) return { edits: whole === there ? [] : [replacement(citation.numberSpan, whole)], shown: whole };
  const figures = [numberEdit(text, citation, number, designation), yearEdit(text, citation, year), meetingEdit(text, citation, identity.meeting)];
  const edits = figures.flatMap((it) => (it === undefined || it === 'same' ? [] : [it]));
  if (figures.includes(undefined)) return undefined;
  const inside = edits.filter((it) => it.span.start >= citation.numberSpan.start && it.span.end <= citation.numberSpan.end);
  const shown = applyEdits(there, inside.map((it) => ({ ...it, span: shifted(it.span, -citation.numberSpan.start) })));
  return { edits, shown: inside.length < edits.length && year !== undefined ? `${shown} (${year})` : shown };
}

/** The number written anew, where its form cannot hold what the target's number says. */
function wholeNumber(citation: Citation, identity: ResolutionIdentity, there: string, designation: string): string | undefined {
  const { number = '', year } = identity;
  const plain = year === undefined ? number : `${number}/${year}`;
  if (citation.canonical !== undefined || citation.form === 'placeholder') return plain;
  if (prefixOf(citation, there) !== prefixIn(number)) {
    return readNumber(plainCharacters(designation).text, 0)?.form.name === citation.form ? designation : plain;
  }
  if (citation.form !== 'number' || citation.figures.year !== undefined || year === undefined) return undefined;
  // "Resolutions 3 and 4/2020": the year that 3 takes from 4 is not the target's.
  if (citation.identity.year !== undefined) return citation.identity.year === year || identity.meeting !== undefined ? undefined : plain;
  return citation.identity.meeting === undefined && isCountedByYear(identity) ? plain : undefined;
}

/** Letters that are part of the number and not of its figures: "C" of "C 4/2004", "P-" of "P-2024-01". */
function prefixOf(citation: Citation, there: string): string {
  return /^\p{L}/u.test(there) ? prefixIn(citation.identity.number ?? '') : '';
}

function prefixIn(number: string): string {
  return /^[^\d]*/u.exec(number)?.[0] ?? '';
}

/** Numbers of these bodies begin again each year. */
function isCountedByYear(identity: ResolutionIdentity): boolean {
  return identity.body !== undefined && !/\d$/u.test(identity.body) && identity.meeting === undefined;
}

type FigureEdit = Edit | 'same' | undefined;

function numberEdit(text: Characters, citation: Citation, number: string, designation: string): FigureEdit {
  const at = placeOf(citation, citation.figures.number);
  if (at === undefined) return undefined;
  const typed = text.slice(at.start, at.end);
  const digits = number.slice(prefixIn(number).length);
  const plain = plainCharacters(typed).text;
  if (withoutPadding(plain) === digits) return 'same';
  return replacement(at, inWidthOf(typed, padded(digits, plain, citation.form, designation)));
}

/** With as many zeros as the text has, or as the register has where it writes the same form. */
function padded(digits: string, typed: string, form: string, designation: string): string {
  const registered = readNumber(designation, 0);
  const place = registered?.form.name === form && (form === 'year-number' || form === 'number-year' || form === 'letter-year-number') ? registered.places.number : undefined;
  if (place !== undefined) return designation.slice(place[0], place[1]);
  return typed.startsWith('0') ? digits.padStart(typed.length, '0') : digits;
}

function yearEdit(text: Characters, citation: Citation, year: number | undefined): FigureEdit {
  const at = placeOf(citation, citation.figures.year);
  if (year === undefined || citation.identity.year === year) return 'same';
  if (at === undefined) return citation.identity.year === undefined ? 'same' : undefined;
  return replacement(at, inWidthOf(text.slice(at.start, at.end), String(year)));
}

function meetingEdit(text: Characters, citation: Citation, meeting: number | undefined): FigureEdit {
  const at = placeOf(citation, citation.figures.meeting);
  if (meeting === undefined || citation.identity.meeting === meeting) return 'same';
  if (at === undefined) return citation.identity.meeting === undefined ? 'same' : undefined;
  const typed = text.slice(at.start, at.end);
  if (/^[IVXLC]+$/u.test(typed)) return replacement(at, roman(meeting));
  const suffix = /^(?:st|nd|rd|th)(?!\p{L})/u.exec(text.slice(at.end, at.end + 3))?.[0];
  return replacement(suffix === undefined ? at : span(at.start, at.end + suffix.length), inWidthOf(typed, String(meeting)) + (suffix === undefined ? '' : ordinalSuffix(meeting)));
}

function placeOf(citation: Citation, figure: Span | undefined): Span | undefined {
  return figure === undefined ? undefined : shifted(figure, citation.span.start);
}

/** Full-width figures stay full-width. */
function inWidthOf(typed: string, digits: string): string {
  return /[０-９]/u.test(typed) ? digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xFEE0)) : digits;
}

function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      written += letters;
      rest -= worth;
    }
  }
  return written;
}

const ROMAN: readonly (readonly [letters: string, worth: number])[] = [['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];
