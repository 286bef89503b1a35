import type { Line } from '../../parse/lines.ts';
import type { BlockKind } from '../../parse/blockKind.ts';
import { WORDS } from '../../text/runs.ts';
import { widthOf } from '../../text/width.ts';
import { isFunctionWord } from '../languages/functionWords.ts';
import { isOfficeWord } from '../languages/officeWords.ts';
import { endsRow, goesOnInSentence, isAboveAddress, isAboveTown, isAddress, isAtRightEdge, isDocumentOfSeries, isFigureOrDrawing, isStreet } from './otherNumbers.ts';
import type { ReadLabel } from './readLabel.ts';

/** What is known of the place of a candidate. */
export interface CandidatePlace {
  /** A blank line or mark-up stands before it. */
  readonly opens: boolean;
  /** The line before it in the same paragraph, without blanks around; "" without. */
  readonly before: string;
  readonly kind: BlockKind;
  /** It is the number of a Markdown list item. */
  readonly listMark: boolean;
  /** It stands behind a bullet. */
  readonly bulleted: boolean;
  /** Its line is the last of the paragraph. */
  readonly last: boolean;
  /** Each line of the paragraph begins as an item of a list does. */
  readonly listed: boolean;
  /** In columns. */
  readonly indent: number;
}

/**
 * What it costs to read a candidate as no label, measured in faults: under 0.5 it is a label only where its absence would be
 * a fault; from 1 on, a fault is reported rather than the candidate passed over. Evidence are form, blank lines, what the line
 * before ends with, capitals and size (design.md, Parsing).
 */
export function weighCandidate(text: string, read: ReadLabel, line: Line, place: CandidatePlace): number {
  if (place.listMark) return CERTAIN;
  const label = text.slice(line.first, line.first + read.length);
  const rest = text.slice(line.first + read.length, line.last).trimStart();
  const path = read.readings[0]?.path ?? [];
  const closed = CLOSED.test(label) || (place.opens && SIGN_BEHIND.test(rest));
  if (PART.test(label) && place.kind !== 'heading') return BEHIND_A_BULLET;
  if ((DECISION.test(label) && !place.opens && place.kind !== 'heading') || (read.worded && place.bulleted)) return BEHIND_A_BULLET;
  if (read.worded) return place.opens || place.kind === 'heading' ? wordedAtOpening(label, rest, path.length, place) : wordedInside(label, text.slice(line.first + read.length, line.last), place);
  if (LETTER_ALONE.test(label)) return NEARLY_NONE;
  if (place.bulleted) return BEHIND_A_BULLET;
  if (opensBracket(place.before) || AWAITS_A_NUMBER.test(place.before) || (AWAITS_MORE.test(place.before) && !FIRST_OF_LIST.test(label))) return NEARLY_NONE;
  if (isFigureOrDrawing(label, rest) || goesOnInSentence(label, place.before) || (!place.opens && endsRow(label, place.before))) return NEARLY_NONE;
  if (label === YEAR && YEAR_BEFORE.test(place.before)) return NEARLY_NONE;
  if (INITIAL.test(label + rest) || INITIALS.test(label + rest) || ROW_OF_NAMES.test(label + rest) || MONSIEUR.test(label + rest)) return UNLIKELY;
  if (isAtRightEdge(label, place.indent) || isDocumentOfSeries(label) || isAddress(path, read.readings[0]?.form.separator ?? '')) return UNLIKELY;
  if (isAboveAddress(text, label, rest, line)) return UNLIKELY;
  if (place.opens && isNameAboveOffice(text.slice(line.first, line.first + LONGEST_SIGNATURE))) return UNLIKELY;
  if (isInRow(label, text.slice(line.first, line.last), place.before)) return UNLIKELY;
  if (closed && PARTICLE_OF_NAME.test(label + rest)) return UNLIKELY;
  if (path.length === 1 && ((path[0] ?? 0) > 999 || POSTAL_CODE.test(label))) return UNLIKELY;
  if (!closed && UNIT_OR_DATE.test(rest)) return NEARLY_NONE;
  if (!closed && !place.opens && path.length === 1 && (isStreet(rest) || isAboveTown(text, rest, line))) return UNLIKELY;
  if (!closed && path.length === 1 && (DIGIT.test(rest) || (!place.opens && (path[0] ?? 0) > 99))) return UNLIKELY;
  if (!closed && LOWER.test(rest)) return beforeSmallLetter(rest, path.length, place);
  if (!closed && !place.opens && PARTICLE.test(rest) && !ENDS_SENTENCE.test(place.before)) return NEARLY_NONE;
  if (!closed && !place.opens && place.last && rest === '' && place.kind !== 'heading') return NEARLY_NONE;
  const form = closed ? (path.length > 1 ? 2.5 : 1.6) : path.length > 1 ? 1.8 : rest === '' ? 0.15 : 1.1;
  if (place.kind === 'heading') return Math.max(form, 2) + 1;
  if (place.opens) return rest === '' && path.length === 1 ? 0.3 : form + (closed ? 1 : 0.3);
  if (ENDS_SENTENCE.test(place.before) || isShort(place.before)) return form;
  if (closed && path.length === 1 && !LOWER.test(rest) && !PARTICLE.test(rest)) {
    if (place.listed) return form;
    if (isItemBefore(place.before, label, path[0] ?? 0)) return form * BELOW_AN_ITEM;
  }
  return BRACKETED.test(label) && (LOWER.test(rest) || PARTICLE.test(rest) || (LATIN_NAME.test(place.before) && JAPANESE.test(rest))) ? REFERENCE_GOES_ON : form * INSIDE_A_SENTENCE;
}

/** Without a dot, before a small letter: terms of a standard stand so (“3.1.4 lost buoy”), and what goes on with a sentence (“3.1.4 of the Rules”). */
function beforeSmallLetter(rest: string, depth: number, place: CandidatePlace): number {
  const [first = ''] = WORDS.in(rest.slice(0, LONGEST_WORD));
  if (place.opens && depth > 2) return isFunctionWord(first) ? TERM_OR_SENTENCE : TERM;
  return !endsItem(place.before) ? NEARLY_NONE : depth > 2 ? TERM_OR_SENTENCE : SENTENCE_GOES_ON;
}

/** In UTF-16 code units. */
const LONGEST_WORD = 40;
const TERM = 1.5;
const TERM_OR_SENTENCE = 0.9;

/**
 * Whether the line is a row of a table with tabulators, below one of as many cells, and the number its first cell: a version, an amount. Rows of languages
 * have their number in each.
 */
function isInRow(label: string, line: string, before: string): boolean {
  const cells = line.split('\t');
  const first = label.trimEnd();
  return cells.length >= FEWEST_CELLS && cells[0]?.trim() === first && before.split('\t').length === cells.length && !cells.slice(1).some((cell) => cell.startsWith(first));
}

const FEWEST_CELLS = 3;

/** Whether lines, and all of them, begin with a number in one form, where no text is wrapped so: three or more do, or the second is longer than the first by more than its number. */
export function areItems(lines: readonly string[]): boolean {
  const forms = new Set(lines.map((line) => ITEM.exec(line)?.[0].replace(DIGITS, '')));
  if (forms.size !== 1 || forms.has(undefined)) return false;
  const [first = '', second = ''] = lines;
  return lines.length >= FEWEST_ITEMS || (lines.length === 2 && first.length + LEAST_LONGER <= second.length);
}

const FEWEST_ITEMS = 3;
/** In UTF-16 code units: lines are about as long as each other where they are wrapped. */
const LEAST_LONGER = 10;

/** Whether the line before begins with the same number, or the one before it, in the same form: "3. Audits (25 places)⏎3. Calibration". */
function isItemBefore(before: string, label: string, number: number): boolean {
  const [written, digits] = ITEM.exec(before) ?? [];
  return written !== undefined && (Number(digits) === number || Number(digits) + 1 === number) && written.replace(DIGITS, '') === label.replace(DIGITS, '');
}

const ITEM = /^[(（]?(\d{1,3})[.)．）、](?=\s|\p{Lo})/u;
const DIGITS = /\d+/u;
/** No accident of wrapping gives the next number. */
const BELOW_AN_ITEM = 0.7;

/** "resolves:⏎1 that …;⏎2 that …": items of a list that go on with the sentence. */
const SENTENCE_GOES_ON = 1.1;
const CERTAIN = 4;
const UNLIKELY = 0.2;
const NEARLY_NONE = 0.1;
/** A line inside a paragraph, after one that does not end a sentence, begins with a number mostly by accident of wrapping. */
const INSIDE_A_SENTENCE = 0.4;
/** "as Article 12⏎(3) says". */
const BRACKETED = /^\(\d/u;
const REFERENCE_GOES_ON = 0.4;
/** “… passwd⏎(5) マニュアルページ”: the number belongs to the name. */
const LATIN_NAME = /[a-z]$/u;
const JAPANESE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** A line this short was not wrapped: it is a title or a line of a list. */
const SHORT_LINE = 40;
function isShort(line: string): boolean {
  return line.length <= SHORT_LINE && widthOf(line) <= SHORT_LINE;
}

/** A dot, a bracket, the mark of an ordinal, and the dash with which Spanish and Portuguese go on: “1.-”, “a).-”, “IV -”. */
const CLOSED = /(?:[.)．）、:°ºª]|[.)°ºª][-–]|^[IVXLC]{1,8}\.? [-–—])$/u;
/** “3 §”: the sign says as much as a dot. */
const SIGN_BEHIND = /^§(?:\s|$)/u;
const LOWER = /^\p{Ll}/u;
/** Its dot or bracket was forgotten, or it is a sign (“m is the mass”). */
const LETTER_ALONE = /^[(（]?\p{Ll}$/u;
/** "D. Eastlake 3rd.", "A. B. Smith,": the initial of a name. */
const INITIAL = /^[A-ZА-Я]\.(?:\s?[A-ZА-Я]\.){0,2}\s?\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}\p{Ll}{0,20}|\d\p{Ll}{2})){0,2}[.,;]/u;
/** "P. D.: …", "P. S. …", "N. B. …": two letters that stand for words; "V. N. Lind": for names. */
const INITIALS = /^(?:[A-ZА-Я]\. ?[A-ZА-Я]\.\s?(?::|\p{Lu}\p{L})|P\. ?[SD]\.|N\. ?B\.)/u;
/** "M. Lind⏎Secretary": a name with an initial alone on its line, above an office that ends the paragraph. With the first letters, titles stand so, too. */
function isNameAboveOffice(lines: string): boolean {
  const [, below = ''] = NAME_ABOVE_ANOTHER.exec(lines) ?? [];
  return below !== '' && (!FIRST_LETTERS.test(lines) || WORDS.in(below).some(isOfficeWord));
}

const FIRST_LETTERS = /^[A-DА-Г]/u;
const NAME_ABOVE_ANOTHER = /^[A-ZА-Я]\.\s?\p{Lu}[\p{L}'’-]{1,30} {0,4}\r?\n {0,20}(\p{Lu}[^\r\n.:;?!]{2,60})(?:$|\r?\n\s*(?:\n|$))/u;
/** In UTF-16 code units: of its first two lines. */
const LONGEST_SIGNATURE = 140;
/** "J. van der Meer": small words of a name stand behind an initial, and begin no title. */
const PARTICLE_OF_NAME = /^[A-ZА-Я]\. ?(?:(?:van|von|de|der|den|du|da|dos|di|del|della|la|le|ten|ter|zu) ){1,2}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?(?=$|[,;])/u;
/** "G. Hall       K. Ishikawa", "G. Hall       Phone: 20": a row of names in columns. */
const ROW_OF_NAMES = /^[A-ZА-Я]\.\s?(?:[A-ZА-Я]\.\s?){0,2}\p{Lu}[\p{L}'’-]{1,20}(?:(?:\t|[ \u00A0]{2})[ \t\u00A0]*[A-ZА-Я]\.\s?(?:[A-ZА-Я]\.\s?){0,2}\p{Lu}\p{L}|(?:\t|[ \u00A0]{4})[ \t\u00A0]*\p{Lu}\p{L}{2,20}:)/u;
/** "M. Jean Lacroix": how a Frenchman is named in a list. */
const MONSIEUR = /^M\.\s?\p{Lu}[\p{Ll}-]{1,20} \p{Lu}\p{L}{1,20}(?=[\s,]|$)/u;
/** The Russian word for a year, which a line broke from its number: “31 октября 2025⏎г.” */
const YEAR = 'г.';
const YEAR_BEFORE = /(?:^|\D)\d{4}$/u;
/** The line before ends with what a number belongs to: "ISO/IEC Guide⏎2", "JTC 1/SC⏎31. …". */
const AWAITS_A_NUMBER = /(?:^|[\s/(])(?:[STJ]C|JTC|WG|Guides?|Parts?|Annex|Clauses?|Sections?|Articles?|Resolutions?|Version|Type|Level|Phase|Stage|No\.?|Nos\.?|n°|№|Vol\.?)$/iu;
/**
 * The line before goes on: "between 5⏎and⏎7"; a title does not ("Log In"). A first letter begins a list in the middle of a sentence
 * ("asks its convenor to⏎a) revise").
 */
const AWAITS_MORE = /(?:^|[^;,\s]\s)(?:and|or|to|of|in|et|ou|en|de|du|à|y|o|del|и|или|в|на|по|из|AND|OR|TO|OF|IN|ET|И)$/u;
const FIRST_OF_LIST = /^\(?[aiа][.)]/u;
const BEHIND_A_BULLET = 0.4;
/** “0184 Oslo”: as long as a number that is no label, though it begins with 0. */
const POSTAL_CODE = /^0\d{3}/u;
/** “9 192.77.154.1”: a row. */
const DIGIT = /^\d/u;
const UNIT_OR_DATE = /^(?:[-–—]\s?\d|%|°|[€$£¥]|January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|[年月日節項条章号回名件個頁人倍歳度版票](?![\u3400-\u4EE4\u4EE6-\u9FFF])|(?:年間|日間|行目|番目|回目|ビット|バイト|キロ|メートル|グラム|ページ|パーセント|ドル|[かカヶヵ][月国所年]))/u;
/** What goes on with a sentence in Japanese, behind a number that a line begins with by accident of wrapping. */
const PARTICLE = /^[にをはがとでのへも]/u;
const ENDS_SENTENCE = /(?:[.;:!?。；：！？]["”»』」)）]?|[;,] ?(?:and|or|et|ou|y|o|и|или))$/u;

/** The line before ends an item of a list, or introduces one. */
function endsItem(before: string): boolean {
  return ENDS_ITEM.test(before);
}

const ENDS_ITEM = /(?:[;:；：]|; ?(?:and|or|et|ou|y|o|и|или))$/u;

/** A bracket that the line before opens and does not close: "(Part⏎42) Presentation". */
function opensBracket(before: string): boolean {
  return Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
}

/** "Annex A" on a line of its own or before a title; "Resolution 12 was adopted …" is a sentence. */
function wordedAtOpening(label: string, rest: string, depth: number, place: CandidatePlace): number {
  if (place.kind === 'heading') return 3;
  // “Decision 31/4 of the Board”, “Section 2.7 explains …” tell of one.
  if (LOWER.test(rest)) return depth > 1 && !DECISION.test(label) && !SECTION.test(label) ? 0.9 : UNLIKELY;
  // Parts, tables and figures of other documents are listed by their numbers as they come.
  return LISTED.test(label) && !TITLE_SEPARATOR.test(rest) && !CLOSED.test(label) && rest !== '' ? 0.4 : 2.2;
}

/** Parts of a standard are often named by themselves, in any order: they count where they count on, and are never a fault. */
const PART = /^(?:part|partie|parte|часть)(?!\p{L})/iu;
/** Decisions are told by their numbers where something follows from them, in any order. */
const DECISION = /^(?:decision|décision|decisión|решение)(?!\p{L})/iu;
/** Rules and articles may begin with a small letter; sections have titles. */
const SECTION = /^(?:section|clause|chapter|chapitre|sección|раздел|глава)(?!\p{L})/iu;
const LISTED = /^(?:table|tableau|tabla|таблица|figure|figura|рисунок)(?!\p{L})/iu;
/** "is given in⏎Annex A." */
const AWAITS_A_PLACE = /(?:^|\s)(?:in|of|to|by|under|with|from|see|and|or|the|dans|de|du|à|selon|voir|et|en|del|según|y|в|к|из|по|и|см\.|согласно)$/iu;
const TITLE_SEPARATOR = /^[:.–—-]/u;

function wordedInside(label: string, behind: string, { before, last }: CandidatePlace): number {
  const rest = behind.trimStart();
  // "第3条　委員は": what refers to an article goes on without a blank.
  if (label.startsWith('第') && rest !== '' && rest !== behind) return 1.6;
  if (AWAITS_A_PLACE.test(before)) return NEARLY_NONE;
  // The only words of a line that others follow: no wrapped line is that short.
  if (rest === '' && !last) return 1.3;
  if (LOWER.test(rest) || /^[,;]/u.test(rest)) return NEARLY_NONE;
  const titled = isShort(before) && (CLOSED.test(label) || TITLE_BEHIND.test(rest));
  return titled || ENDS_SENTENCE.test(before) ? 1.1 : 0.4;
}

/** "Resolution 2023/1 (Agenda item 1)", "Principle 2 – Consensus". */
const TITLE_BEHIND = /^(?:[(:–—-]|$)/u;
