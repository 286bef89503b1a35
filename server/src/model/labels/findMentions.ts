import { span, type Span } from '../../text/span.ts';
import type { LabelReading } from '../piece.ts';
import { FOREIGN_AFTER, LIST_WORDS, MENTION_WORDS, POINTING_WORDS, RANGE_WORDS, type MentionWord } from './mentionWords.ts';
import { readLabel } from './readLabel.ts';

/** A place that a text names by its label; whether it is one of this draft, the draft decides. */
export interface Mention {
  /** Word and label. */
  readonly span: Span;
  readonly labelSpan: Span;
  readonly kind: MentionWord['kind'];
  readonly readings: readonly LabelReading[];
  /** "above", "of this Policy": surely a place of this draft. */
  readonly pointing: boolean;
  /** "of the TBT Agreement", "ISO/IEC 17000, clause 4": a place of another document. */
  readonly foreign: boolean;
}

/** All mentions in a passage's masked text, in its order; offsets relative to it. Linear in its length. */
export function findMentions(masked: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of masked.matchAll(WORD_BEFORE_LABEL)) {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    const kind = kindOf(word);
    if (kind === undefined) continue;
    addLabels(masked, match.index, match.index + match[0].length, kind, found);
  }
  for (const match of masked.matchAll(RANGE_WITHOUT_WORD)) {
    addLabels(masked, match.index + match[0].length, match.index + match[0].length, 'any', found);
  }
  for (const match of masked.matchAll(JAPANESE_ARTICLE)) {
    const read = readLabel(masked, match.index, match.index + match[0].length);
    if (read === undefined) continue;
    const at = span(match.index, match.index + read.length);
    found.push({ span: at, labelSpan: at, kind: 'article', readings: read.readings, pointing: pointsHere(masked, at), foreign: false });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The label behind the word, and those that a list or range joins to it. */
function addLabels(masked: string, from: number, at: number, kind: MentionWord['kind'], found: Mention[]): void {
  const labels: { readonly at: Span; readonly readings: readonly LabelReading[] }[] = [];
  let next = at;
  while (labels.length < LONGEST_LIST) {
    const read = readMentioned(masked, next, kind);
    if (read === undefined) break;
    labels.push({ at: span(next, next + read.length), readings: read.readings });
    const joint = JOINT.exec(masked.slice(next + read.length, next + read.length + 24));
    if (joint === null) break;
    next += read.length + joint[0].length;
  }
  const last = labels.at(-1);
  if (last === undefined) return;
  const whole = span(from, last.at.end);
  const pointing = pointsHere(masked, whole);
  const foreign = !pointing && (belongsElsewhere(masked, whole) || namesWhatFollows(masked, whole));
  labels.forEach((label, i) => {
    found.push({ span: span(i === 0 ? from : label.at.start, label.at.end), labelSpan: label.at, kind, readings: label.readings, pointing, foreign });
  });
}

const LONGEST_LIST = 40;

/** A label inside a sentence: what ends the sentence does not belong to it. */
function readMentioned(masked: string, at: number, kind: MentionWord['kind']): { readonly length: number; readonly readings: readonly LabelReading[] } | undefined {
  const match = MENTIONED.exec(masked.slice(at, at + 32));
  const label = match?.[0] ?? '';
  if (label === '') return undefined;
  // "Annex C", "Article IV" carry their word in the form.
  const word = WORDED_KINDS[kind];
  const prefix = word === undefined ? '' : `${word} `;
  const dressed = prefix + label;
  const read = readLabel(dressed, 0, dressed.length);
  if (read === undefined || read.length < dressed.length) return bareLetter(label, kind);
  return { length: label.length, readings: read.readings.map((reading) => ({ ...reading, form: { ...reading.form, before: reading.form.before.slice(prefix.length) } })) };
}

function bareLetter(label: string, kind: MentionWord['kind']): { readonly length: number; readonly readings: readonly LabelReading[] } | undefined {
  if (kind !== 'heading' && kind !== 'any' && kind !== 'paragraph') return undefined;
  const read = readLabel(`${label})`, 0, label.length + 1);
  if (read === undefined || !/^[A-Z]$/u.test(label)) return undefined;
  return { length: label.length, readings: read.readings.map((reading) => ({ ...reading, form: { ...reading.form, after: '' } })) };
}

const WORDED_KINDS: Readonly<Record<string, string>> = {
  annex: 'Annex', appendix: 'Appendix', article: 'Article', rule: 'Rule', principle: 'Principle', table: 'Table', figure: 'Figure', box: 'Box',
};

const FORMS = MENTION_WORDS.flatMap((word) => word.forms.map((form) => ({ form: form.replace('…', ''), stem: form.endsWith('…'), word })));

function kindOf(word: string): MentionWord['kind'] | undefined {
  return FORMS.find(({ form, stem }) => (stem ? word.startsWith(form) : word === form))?.word.kind;
}

function pointsHere(masked: string, at: Span): boolean {
  const after = masked.slice(at.end, at.end + 24).trimStart().toLowerCase();
  const before = masked.slice(Math.max(0, at.start - 12), at.start).trimEnd().toLowerCase();
  return POINTING_WORDS.some((word) => after.startsWith(word) || (JAPANESE.test(word) && before.endsWith(word))) || before.endsWith('上記の') || before.endsWith('下記の');
}

function belongsElsewhere(masked: string, at: Span): boolean {
  const after = masked.slice(at.end, at.end + 40).replace(BLANKS, ' ').toLowerCase();
  if (FOREIGN_AFTER.some((word) => after.startsWith(` ${word} `))) return true;
  const before = masked.slice(Math.max(0, at.start - 40), at.start);
  return DOCUMENT_BEFORE.test(before);
}

/** "Clauses 6.2.4, 7.6, 8.2: Add …" on a line of its own: the places of a document that is being changed. */
function namesWhatFollows(masked: string, at: Span): boolean {
  return masked.charAt(at.end) === ':' && /(?:^|[\r\n])[ \t]*$/u.test(masked.slice(Math.max(0, at.start - 8), at.start));
}

const BLANKS = /\s+/gu;
const JAPANESE = /[\u3040-\u9FFF]/u;
/** "ISO/IEC Directives, Part 1, ", "ISO/IEC 17000:2020, ", "協定の": the document of the place. */
// eslint-disable-next-line regexp/no-super-linear-move, regexp/no-super-linear-backtracking -- read on the forty characters before a label
const DOCUMENT_BEFORE = /(?:[A-Z]{2,}[\w/:.-]*[,\s]\s*|(?:Directives|Agreement|Convention|Statutes|Charter|Guide|Part|Act|Treaty|Constitution|Regulations|Rules|Handbook|Manual|Procedures|Standard|Report)[\s\d,]{1,12}(?:under\s+)?|(?:指針|協定|規則|定款|条約|憲章|法)の?\s?)$/u;
const MENTIONED = /^(?:\([a-z]{1,4}\)|[a-zа-я]\)|[ivx]{1,5}\)|\d{1,4}(?:bis|ter)?(?:[.．]\d{1,4}){0,6}(?:(?:bis|ter)(?![\p{L}]))?\)?|[A-Z]{1,2}(?:\.\d{1,3}){1,5}|[IVXL]{1,6}(?![\p{L}])|[A-ZА-Я]{1,2}(?![\p{L}\d]))(?![\p{L}\d/-]|[:.]\d)/u;
/** Longest first, so that "sections" is not read as "section". Japanese words need no gap before them. */
const SPACED = alternatives((form) => !JAPANESE.test(form));
const UNSPACED = alternatives((form) => JAPANESE.test(form));
const WORD_BEFORE_LABEL = new RegExp(`(?:(?<![\\p{L}\\d_])(${SPACED})[ \\u00A0]{0,2}(?:\\r?\\n[ \\t]{0,8})?|(${UNSPACED})[ \\u00A0\\u3000]{0,2})(?=[\\d(A-Za-zА-Яа-я０-９])`, 'giu');

function alternatives(chosen: (form: string) => boolean): string {
  const forms = FORMS.filter(({ form }) => chosen(form)).map(({ form, stem }) => escape(form) + (stem ? '\\p{Ll}{0,4}' : ''));
  return [...new Set(forms)].sort((a, b) => b.length - a.length).join('|');
}
/** "as defined in 1bis.2 to 1bis.10": two deep labels, and nothing that is measured behind them. */
const RANGE_WITHOUT_WORD = /(?<=(?:\s|^|\()(?:in|see|under|by|with|of|from|dans|voir|en|в|по)\s)(?=\d{1,3}(?:bis|ter)?(?:\.\d{1,3}){1,5} (?:to|through|à|a|до) \d{1,3}(?:bis|ter)?(?:\.\d{1,3}){1,5}(?:[.,;:)]|$|\s(?:above|below|inclusive)))/gu;
const JAPANESE_ARTICLE = /第[ 　]?(?:\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十百]{1,5})[ 　]?条/gu;
const JOINT = new RegExp(`^(?:\\s?,\\s?(?:and\\s|or\\s|et\\s|и\\s)?|\\s?(?:${[...LIST_WORDS, ...RANGE_WORDS].filter((word) => word !== ',').map(escape).join('|')})\\s?(?:\\r?\\n\\s{0,8})?)(?=[\\d(A-Za-zА-Яа-я])`, 'u');

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
