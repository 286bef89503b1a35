import { anyOf, literal } from '../../text/anyOf.ts';
import { span, type Span } from '../../text/span.ts';
import type { LabelReading } from '../piece.ts';
import { FOREIGN_AFTER, LIST_WORDS, MENTION_WORDS, PLACES_AFTER, POINTING_BEFORE, POINTING_WORDS, RANGE_WORDS, type MentionWord } from './mentionWords.ts';
import { JAPANESE_DOCUMENTS } from '../ownName.ts';
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
  /** What the text calls the document of the place, as its own: “本定款第19条”. It may have said before that another is called so. */
  readonly document?: string | undefined;
  /** The place in which it stands, where the text says so: "paragraph 2 of Article 4", "Article 4, paragraph 2", "пункт 2 статьи 4". */
  readonly within?: Pick<Mention, 'kind' | 'readings'> | undefined;
}

/**
 * All mentions in a passage's masked text, in its order; offsets relative to it. Linear in its length.
 * @param text the passage as written: what is linked to another file is a place of that file
 */
export function findMentions(masked: string, text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of masked.matchAll(WORD_BEFORE_LABEL)) {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    const kind = kindOf(word);
    if (kind === undefined) continue;
    addLabels(masked, match.index, match.index + match[0].length, kind, found);
  }
  for (const pattern of [RANGE_WITHOUT_WORD, DEEP_WITHOUT_WORD]) {
    for (const match of masked.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!found.some((other) => other.labelSpan.start === at)) addLabels(masked, at, at, 'any', found);
    }
  }
  for (const match of masked.includes('第') ? masked.matchAll(JAPANESE_ARTICLE) : []) {
    const read = readLabel(masked, match.index, match.index + match[0].length);
    if (read === undefined) continue;
    const at = span(match.index, match.index + read.length);
    const pointing = pointsHere(masked, at);
    const before = masked.slice(Math.max(0, at.start - 12), at.start);
    const document = pointing ? OWN_DOCUMENT.exec(before)?.[1] : undefined;
    found.push({ span: at, labelSpan: at, kind: 'article', readings: read.readings, pointing, foreign: !pointing && DOCUMENT_BEFORE_JAPANESE.test(before), ...(document === undefined ? {} : { document }) });
  }
  const inside = insideOthers(found.sort((a, b) => a.span.start - b.span.start), masked);
  return masked === text ? inside : inside.map((mention) => (mention.foreign || !isLinkedElsewhere(text, mention.labelSpan) ? mention : { ...mention, foreign: true }));
}

/** Whether the label stands in the words of a link that leads out of the file: "[section B.3](sectionB.md)". */
function isLinkedElsewhere(text: string, at: Span): boolean {
  const behind = LINK_BEHIND.exec(text.slice(at.end, at.end + LONGEST_LINK))?.[1];
  return behind !== undefined && behind !== '#' && LINK_BEFORE.test(text.slice(Math.max(0, at.start - LONGEST_LINK), at.start));
}

const LONGEST_LINK = 160;
const LINK_BEHIND = /^[^[\]]*\]\(\s?<?([^\s)])/u;
const LINK_BEFORE = /\[[^[\]]*$/u;

/** Tells of each mention which of its neighbours names the place that holds it. */
function insideOthers(mentions: readonly Mention[], masked: string): readonly Mention[] {
  const told: Mention[] = [...mentions];
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = told[i];
    const after = told[i + 1];
    const before = told[i - 1];
    if (mention === undefined || !SMALL.has(mention.kind)) continue;
    if (after !== undefined && !SMALL.has(after.kind) && OF.test(masked.slice(mention.span.end, Math.min(after.span.start, mention.span.end + 16)))) told[i] = { ...mention, within: after, foreign: after.foreign };
    else if (after !== undefined && after.kind === mention.kind && after.span.start === after.labelSpan.start && after.within !== undefined) told[i] = { ...mention, within: after.within, foreign: after.foreign };
    else if (before !== undefined && !SMALL.has(before.kind) && /^,?\s$/u.test(masked.slice(before.span.end, mention.span.start))) told[i] = { ...mention, within: before, foreign: before.foreign };
  }
  return told;
}

const SMALL: ReadonlySet<string> = new Set(['paragraph', 'any']);
const OF = /^\s?(?:of\s|du\s|de la\s|de l['’]|del\s|de\s)?$/u;

/** The label behind the word, and those that a list or range joins to it. */
function addLabels(masked: string, from: number, at: number, kind: MentionWord['kind'], found: Mention[]): void {
  const labels: { readonly at: Span; readonly readings: readonly LabelReading[] }[] = [];
  let next = at;
  while (labels.length < LONGEST_LIST) {
    const read = readMentioned(masked, next, kind);
    if (read === undefined) break;
    labels.push({ at: span(next, next + read.length), readings: read.readings });
    const behind = next + read.length + markLength(masked, next + read.length);
    const joint = JOINT.exec(masked.slice(behind, behind + LONGEST_JOINT));
    if (joint === null) break;
    next = behind + joint[0].length;
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
/** In UTF-16 code units. */
const LONGEST_JOINT = 40;

/** A label inside a sentence: what ends the sentence does not belong to it. */
function readMentioned(masked: string, at: number, kind: MentionWord['kind']): { readonly length: number; readonly readings: readonly LabelReading[] } | undefined {
  const match = MENTIONED.exec(masked.slice(at, at + 32))?.[0] ?? '';
  const label = CLOSED_NUMBER.test(match) && standsInBrackets(masked, at) ? match.slice(0, -1) : match;
  if (label === '') return undefined;
  // "Annex C", "Article IV" carry their word in the form.
  const word = WORDED_KINDS[kind];
  const prefix = word === undefined ? '' : `${word} `;
  const dressed = prefix + label;
  const read = readLabel(dressed, 0, dressed.length);
  if (read === undefined || read.length < dressed.length) return bareLetter(label, kind);
  return { length: label.length, readings: read.readings.map((reading) => ({ ...reading, form: { ...reading.form, before: reading.form.before.slice(prefix.length) } })) };
}

/** "(see clause 3.1)": the bracket is that of the sentence. */
function standsInBrackets(masked: string, at: number): boolean {
  const before = masked.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const CLOSED_NUMBER = /^\d[\d.]*\)$/u;
const LONGEST_BRACKET = 80;

function bareLetter(label: string, kind: MentionWord['kind']): { readonly length: number; readonly readings: readonly LabelReading[] } | undefined {
  if (kind !== 'heading' && kind !== 'any' && kind !== 'paragraph') return undefined;
  const read = readLabel(`${label})`, 0, label.length + 1);
  if (read === undefined || !/^[A-Z]$/u.test(label)) return undefined;
  return { length: label.length, readings: read.readings.map((reading) => ({ ...reading, form: { ...reading.form, after: '' } })) };
}

const WORDED_KINDS: Readonly<Record<string, string>> = {
  annex: 'Annex', appendix: 'Appendix', article: 'Article', '§': '§', rule: 'Rule', principle: 'Principle', table: 'Table', figure: 'Figure', box: 'Box',
};

const FORMS = MENTION_WORDS.flatMap((word) => word.forms.map((form) => ({ form: form.replace('…', ''), stem: form.endsWith('…'), word })));

function kindOf(word: string): MentionWord['kind'] | undefined {
  return FORMS.find(({ form, stem }) => (stem ? word.startsWith(form) : word === form))?.word.kind;
}

/** Behind a number: the mark of an ordinal is part of it, and stays as it is. */
function markLength(masked: string, at: number): number {
  return ORDINAL_MARK.exec(masked.slice(at, at + 2))?.[0].length ?? 0;
}

const ORDINAL_MARK = /^\.?[ºª°]/u;

function pointsHere(masked: string, at: Span): boolean {
  const end = at.end + markLength(masked, at.end);
  const after = masked.slice(end, end + 24).trimStart().toLowerCase();
  const before = masked.slice(Math.max(0, at.start - 12), at.start).trimEnd().split(NO_JAPANESE).at(-1) ?? '';
  return POINTING_WORDS.some((word) => after.startsWith(word)) || POINTING_BEFORE.some((word) => before.includes(word));
}

function belongsElsewhere(masked: string, at: Span): boolean {
  const end = at.end + markLength(masked, at.end);
  const after = masked.slice(end, end + 40).replace(BLANKS, ' ').toLowerCase();
  if (FOREIGN_AFTER.some((word) => after.startsWith(` ${word} `)) && !PLACES_AFTER.some((word) => after.startsWith(` ${word} `))) return true;
  if (THEREIN.test(after) || CODE_BEHIND.test(masked.slice(at.end, at.end + 40)) || RUSSIAN_CODE_BEHIND.test(masked.slice(at.end, at.end + 12))) return true;
  const before = masked.slice(Math.max(0, at.start - 40), at.start);
  return DOCUMENT_BEFORE.test(before);
}

/** "Clauses 6.2.4, 7.6, 8.2: Add …" on a line of its own: the places of a document that is being changed. */
function namesWhatFollows(masked: string, at: Span): boolean {
  return masked.charAt(at.end) === ':' && /(?:^|[\r\n])[ \t]*$/u.test(masked.slice(Math.max(0, at.start - 8), at.start));
}

/** "(Section 2.6 therein)", "(Section 3.6, [TIDES])", "Section 7.13 (“Lamps”) of [TIDES]", "Section 6.7. in [TIDES]" */
const THEREIN = /^(?: there(?:in|of)(?!\p{L})|, \[[^\]\s]|\.? (?:\([^()]{1,30}\) )?(?:of|in) \[)/u;
/** "Art. 60 ff. ZGB", "§ 5 Abs. 2 BGB": the law is named by its letters. */
const CODE_BEHIND = /^(?: (?:Abs\.|Satz|al\.|par\.|lit\.|let\.|ff?\.|et seqq?\.)(?: \w{1,3})?){0,3} [A-Z]{1,3}[a-z]?[A-Z]{1,4}\b/u;
/** “п. 2.8 СанПиН”, “ст. 5 НК РФ”. */
const RUSSIAN_CODE_BEHIND = /^[ \u00A0](?:[А-Я]{2}|[А-Я][а-я]{1,4}[А-Я])/u;
const NO_JAPANESE = /[^\u3041-\u9FFF]/u;
const DOCUMENT_BEFORE_JAPANESE = /(?:法|令|規則|規程|定款|条約|協定|憲章|指針|規格|契約)の?$/u;
const OWN_DOCUMENT = new RegExp(`本(${JAPANESE_DOCUMENTS.join('|')})の?$`, 'u');
const BLANKS = /\s+/gu;
const JAPANESE = /[\u3040-\u9FFF]/u;
/** "ISO/IEC Directives, Part 1, ", "ISO/IEC 17000:2020, ", "RFC 2780 [4], ", "[Statutes], ", "(ibid., ", "協定の": the document of the place. */
// eslint-disable-next-line regexp/no-super-linear-move, regexp/no-super-linear-backtracking -- read on the forty characters before a label
const DOCUMENT_BEFORE = /(?:[A-Z]{2,}[\w/:.-]*(?: \d[\d.:-]{0,12})?(?: \[[^\]\s]{1,20}\])?[,\s]\s*|\[[^\]\s]{1,30}\](?:,?\s{1,12}|\s{1,12}\()(?:\(?(?:especially|particularly|notably)(?: in)? )?|(?<![A-Z.])[A-Z]\.\d{1,4},\s{1,12}|\bibid\.?,?\s{1,12}|(?<![Tt]his |present )[Ss]pecification,?\s{1,12}|(?:[A-Z]\.){2,}\s*|[Aa]genda\s|(?:Directives?|Agreement|Convention|Statutes|Charter|Guide|Part|Act|Law|Code|Treaty|Protocol|Constitution|Regulations?|Rules|Handbook|Manual|Procedures|Standard|Report)(?:\s\([A-Z]{2,4}\))?(?:\s[Nn]o\.?|\sn°)?[\s\d,/]{1,14}(?:under\s+)?|(?:指針|協定|規則|定款|条約|憲章|法)の?\s?)$/u;
const MENTIONED = /^(?:\([a-z]{1,4}\)|[a-zа-я]\)|[ivx]{1,5}\)|\d{1,4}(?:bis|ter)?(?:[.．]\d{1,4}){0,6}(?:(?:bis|ter)(?![\p{L}]))?\)?|[A-Z]{1,2}(?:\.\d{1,3}){1,5}|[IVXL]{1,6}(?![A-Za-zÀ-ɏ])|[A-ZА-Я]{1,2}(?![A-Za-zÀ-ɏА-яё\d]))(?![A-Za-zÀ-ɏА-яё\d/-]|[:.]\d)/u;
/** Japanese words need no gap before them. */
const SPACED = alternatives((form) => !JAPANESE.test(form));
const UNSPACED = alternatives((form) => JAPANESE.test(form));
/** What stands before a word is asked behind it: an engine of patterns skips to where a word may begin. */
const WORD_BEFORE_LABEL = new RegExp(`(?:(${SPACED})(?<=(?<![\\p{L}\\d_])\\1)[ \\u00A0]{0,2}(?:\\r?\\n[ \\t]{0,8})?|(${UNSPACED})[ \\u00A0\\u3000]{0,2})(?=[\\d(A-Za-zА-Яа-я０-９])`, 'giu');

function alternatives(chosen: (form: string) => boolean): string {
  return anyOf(MENTION_WORDS.flatMap(({ forms }) => forms).filter(chosen), (character) => (character === '…' ? '\\p{Ll}{0,4}' : literal(character)));
}
/** "as defined in 1bis.2 to 1bis.10": two deep labels, and nothing that is measured behind them. */
const RANGE_WITHOUT_WORD = /(?=[1-9])(?!\d{1,3}\.0)(?<=(?:\s|^|\()(?:in|see|under|by|with|of|from|dans|voir|en|в|по)\s)(?=\d{1,3}(?:bis|ter)?(?:\.\d{1,3}){1,5} (?:to|through|à|a|до) \d{1,3}(?:bis|ter)?(?:\.\d{1,3}){1,5}(?:[.,;:)]|$|\s(?:above|below|inclusive)))/gu;
/**
 * "in accordance with 4.2", "(see also 3.2.1)", "as A.2 says": a deep number after words that lead to a place, and nothing that is
 * measured behind it; in Japanese what follows shows it ("3.2による").
 */
const DEEP_WITHOUT_WORD = new RegExp(
  '(?=(?:\\d{1,3}|[A-Z]{1,2})\\.\\d)(?:(?<=(?:accordance with|according to|(?:specified|defined|described|given|listed|stated|referred to|set out|laid down|repeated|required|counted) (?:in|by|as in)|see also|see'
  + '|conformément à|selon|définie?s? (?:en|à|au)|voir|voir aussi|согласно|см\\.|в соответствии с|conforme a|según|véase) )(?=(?:\\d{1,3}|[A-Z]{1,2})(?:\\.\\d{1,3}){1,5}(?:[.,;:)](?!\\d)|\\s?$|\\s[a-z(]|\\r?\\n))'
  + '|(?<![\\d.A-Za-z])(?=(?:\\d{1,3}|[A-Z])(?:\\.\\d{1,3}){1,5}(?:を参照|に従|に規定|による|に示|に定め|の規定|で規定|に続く|及び)))',
  'gu',
);
const JAPANESE_ARTICLE = /第[ 　]?(?:\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十百]{1,5})[ 　]?条(?:[ 　]?の[ 　]?(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3}))?/gu;
/** A blank, or the end of a line and the indent of the next. */
const GAP = '(?:[ \\u00A0\\t]|[ \\t]?\\r?\\n[ \\t]{0,12})';
const JOINT = new RegExp(`^(?:\\s?,${GAP}?(?:(?:and|or|et|и)${GAP})?|${GAP}?(?:${[...LIST_WORDS, ...RANGE_WORDS].filter((word) => word !== ',').map(escape).join('|')})${GAP}?)(?=[\\d(A-Za-zА-Яа-я])`, 'u');

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
