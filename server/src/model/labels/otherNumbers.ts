import type { Line } from '../../parse/lines.ts';

/**
 * Whether a line begins with a number by its look alone: a row of figures, a drawing in characters, a value, a telephone number. Nothing of a text is numbered so.
 *
 * @param label as written, @param rest of its line, without the blanks between
 */
export function isFigureOrDrawing(label: string, rest: string): boolean {
  return FIGURES_ALONE.test(rest) || DRAWING.test(rest) || (TELEPHONE_AREA.test(label) && TELEPHONE.test(rest));
}

/** “0 1 2 3 4 5 6 7”, above the fields of a message. */
const FIGURES_ALONE = /^\d{1,4}(?:\s+\d{1,4}){2,200}$/u;
/** “4  |REFER   |”, “1 +-----+”, “5 = registration” */
const DRAWING = /^(?:\||\+[-=+]|=[^=])/u;
/** “(617) 275-2400” */
const TELEPHONE_AREA = /^\(\d{2,5}\)/u;
const TELEPHONE = /^\d{2,4}[-. ]\d{2,4}(?![\d.])/u;

/** “8 Abbey Park Road, East”, “12 rue du Port”: a line of an address by its words. */
export function isStreet(rest: string): boolean {
  return STREET.test(rest);
}

const STREET = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}(?:Avenue|Ave|Street|St|Road|Rd|Park|Lane|Drive|Square|Boulevard|Blvd|Way|Court|Place|Plaza|Quay|House|Building)(?=[.,]|$)|^(?:bis,? )?(?:rue|chemin|avenue|boulevard|place|quai|route|calle|avenida|ul\.|улица)(?=\s)/u;

/** “M. Yip⏎Harbour Office⏎24103 Kiel”: a capital letter and a name, with an address right below it. */
export function isAboveAddress(text: string, label: string, rest: string, line: Line): boolean {
  if (!CAPITAL.test(label) || !NAME_ALONE.test(rest)) return false;
  const below = text.slice(line.last, line.last + LONGEST_ADDRESS).split(LINE_END).slice(1, 1 + MOST_LINES_OF_ADDRESS);
  const end = below.findIndex((words) => words.trim() === '');
  const lines = (end < 0 ? below : below.slice(0, end)).map((words) => words.trim());
  return lines.every((words) => words.length <= LONGEST_STREET) && lines.some((words) => TOWN.test(words) || CALLED.test(words));
}

const NAME_ALONE = /^(?:\(\p{Lu}\p{Ll}{1,15}\) ?)?(?:\p{Lu}[\p{L}.'’-]{0,25} ?){1,3}(?:\(editor\)|, Ed\.)?$/u;
/** In UTF-16 code units. */
const LONGEST_ADDRESS = 400;
const MOST_LINES_OF_ADDRESS = 8;
const LINE_END = /\r?\n/u;

/** “170 Tasman Dr.⏎San Jose, CA 95134”: a short line in the middle of a paragraph, right above a postal code, or how somebody is called. */
export function isAboveTown(text: string, rest: string, line: Line): boolean {
  if (rest.length > LONGEST_STREET || !NAME.test(rest)) return false;
  const below = BELOW.exec(text.slice(line.last, line.last + LONGEST_BELOW));
  return below !== null && below.slice(1).some((words: string | undefined) => words !== undefined && (TOWN.test(words) || CALLED.test(words)));
}

/** In UTF-16 code units. */
const LONGEST_STREET = 50;
const LONGEST_BELOW = 140;
const NAME = /^[\p{Lu}\d]/u;
/** The next two lines, as long as they are short. */
const BELOW = /^\r?\n[ \t]*(\S[^\r\n]{0,50})(?:\r?\n[ \t]*(\S[^\r\n]{0,50}))?(?:\r?\n|$)/u;
/** “San Jose, CA 95134”, “1204 Genève”, “Aberdeen AB10 1AA”, “D-10623 Berlin”, “〒105-0001” */
const TOWN = /^[^.;:!?]{0,30}(?:(?<![\p{L}\d])(?:[A-Z]{1,3}[- ])?\d{5}(?:-\d{4})?(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z]\d[A-Z] \d[A-Z]\d(?![\p{L}\d]))|^(?:〒|(?:CH|B|A|L|DK|N)-)?\d{3,6} \p{Lu}[\p{L}-]{2,20}$/u;
const CALLED = /^(?:(?:tele)?phone|tel|fax|e-?mail|tél|тел|факс|電話)[.:：]?(?:\s|$)|^\+?[\d() .-]{8,24}$|^\S{1,40}@\S{1,40}$/iu;

/** “26.0.0.73”, “192.31.114”: the address of a computer. No clause is numbered so; paragraphs may be, by years (“2023.1.4”). */
export function isAddress(path: readonly number[], separator: string): boolean {
  if (path.length < FEWEST_BYTES || separator !== '.') return false;
  const [first = 0] = path;
  return (first > HIGHEST_CLAUSE && first < FIRST_YEAR) || (path.length === BYTES && path.includes(0, 1));
}

const FEWEST_BYTES = 3;
const BYTES = 4;
const HIGHEST_CLAUSE = 99;
const FIRST_YEAR = 1900;

/** “T.38”, “X.509”: the letter of a series and the number of a document in it, of three digits and more. */
export function isDocumentOfSeries(label: string): boolean {
  return DOCUMENT_OF_SERIES.test(label);
}

const DOCUMENT_OF_SERIES = /^[A-Z]\.\d{3,4}(?![.\d])/u;

/**
 * Whether a capital letter with a point stands at the right edge, where the names of authors are: “                    E. Lear”.
 * @param indent in columns
 */
export function isAtRightEdge(label: string, indent: number): boolean {
  return indent >= RIGHT_EDGE && CAPITAL.test(label);
}

/** In columns. What is centred begins further left, unless it is a single number. */
const RIGHT_EDGE = 40;
const CAPITAL = /^[A-ZА-Я]\.\s?$/u;

/** “sets 130, 131, and⏎997.”, “of x, y, or⏎z.”: the end of a row of numbers or letters. */
export function endsRow(label: string, before: string): boolean {
  return (/^\d/u.test(label) ? NUMBER_BEFORE : LETTER_BEFORE).test(before);
}

const NUMBER_BEFORE = /\d, (?:and|or|et|ou|y|o|и|или)$/u;
const LETTER_BEFORE = /(?:^|[\s,])\p{Ll}, (?:and|or|et|ou|y|o|и|или)$/u;

/** “for which (a) disclosure, (b) alteration, or⏎(c) destruction”: the letter before it stands in the middle of the line above. */
export function goesOnInSentence(label: string, before: string): boolean {
  const written = IN_BRACKETS.exec(label)?.[1];
  if (written === undefined) return false;
  const at = before.lastIndexOf(`(${String.fromCharCode(written.charCodeAt(0) - 1)})`);
  return at > 0 && before.charAt(at - 1) === ' ' && before.slice(0, at).trim() !== '';
}

const IN_BRACKETS = /^\(([b-zб-я2-9])\)/u;
