import { oncePer } from '../text/oncePer.ts';
import { shifted, span, type Span } from '../text/span.ts';
import { recall, type Block } from './block.ts';

export type FootnoteForm = 'superscript' | 'markdown' | 'bracket';

/** A footnote's mark in the text, or the beginning of its note. */
export interface FootnoteSign {
  readonly form: FootnoteForm;
  /** "1" for "¹", "[1]" and "[^1]". */
  readonly name: string;
  readonly span: Span;
  readonly stream: string;
}

/** The footnotes of a draft: marks in the text, and notes that begin a block ("¹ Nevertheless …", "[^1]: …", "[1] …"). */
export function findFootnotes(blocks: readonly Block[]): { readonly marks: readonly FootnoteSign[]; readonly notes: readonly FootnoteSign[] } {
  const marks: FootnoteSign[] = [];
  const notes: FootnoteSign[] = [];
  for (const block of blocks) {
    if (block.kind === 'verbatim' || block.kind === 'comment') continue;
    const signs = recall(block, signsIn);
    if (signs === NO_SIGNS) continue;
    for (const note of signs.notes) notes.push(placed(note, block));
    for (const mark of signs.marks) marks.push(placed(mark, block));
  }
  return { marks, notes };
}

/** In which languages' texts a note begins with this number in brackets. */
export function streamsWithNote(blocks: readonly Block[], name: string): ReadonlySet<string> {
  return streamsByNote(blocks).get(name) ?? NO_STREAMS;
}

const streamsByNote = oncePer((blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const streams = new Map<string, Set<string>>();
  for (const { form, name, stream } of findFootnotes(blocks).notes) if (form === 'bracket') streams.set(name, (streams.get(name) ?? new Set<string>()).add(stream));
  return streams;
});

const NO_STREAMS: ReadonlySet<string> = new Set();

/** Whether both carry the same marks and notes, wherever in their words. */
export function haveFootnotesAlike(a: Block, b: Block): boolean {
  return a.kind === b.kind && recall(a, writtenSigns) === recall(b, writtenSigns);
}

function writtenSigns(block: Block): string {
  const { notes, marks } = recall(block, signsIn);
  const written = ({ span: at }: FootnoteSign) => block.masked.slice(at.start, at.end);
  return [...notes.map(written), '', ...marks.map(written)].join(' ');
}

interface Signs {
  /** The one with which it begins, and, behind it, those with which its other lines do: a list of sources without blank lines. */
  readonly notes: readonly FootnoteSign[];
  readonly marks: readonly FootnoteSign[];
}

const NO_SIGNS: Signs = { notes: [], marks: [] };

/** The signs of a block, with spans relative to it. */
function signsIn(block: Block): Signs {
  if (!MAY_HOLD_ONE.test(block.masked)) return NO_SIGNS;
  const notes = notesOf(block);
  const marks = [...marksOf(block, notes)];
  return notes.length === 0 && marks.length === 0 ? NO_SIGNS : { notes, marks };
}

function placed(sign: FootnoteSign, block: Block): FootnoteSign {
  return { ...sign, span: shifted(sign.span, block.span.start) };
}

const MAY_HOLD_ONE = /[[⁰¹²³⁴-⁹]/u;

function notesOf(block: Block): readonly FootnoteSign[] {
  const notes = [...block.masked.matchAll(NOTE)].map((match) => signOf(match[0], block, match.index));
  return notes[0]?.span.start === 0 ? notes : [];
}

function* marksOf(block: Block, notes: readonly FootnoteSign[]): Iterable<FootnoteSign> {
  const beginnings = new Set(notes.map((note) => note.span.start));
  for (const match of block.masked.matchAll(MARK)) {
    const sign = signOf(match[0], block, match.index);
    if (beginnings.has(sign.span.start)) continue;
    const before = block.masked.slice(Math.max(0, match.index - 6), match.index);
    if (sign.form === 'bracket' && (sign.name.startsWith('0') || isOfProgram(block.masked, sign.span))) continue;
    if (sign.form === 'superscript' && (POWER.test(before) || /^[⁺⁻]/u.test(match[0]))) continue;
    yield sign;
  }
}

/** “table[256] = {”, “md.buffer[2];”, “make[1]: Leaving”: a place in what a program keeps, or its number; “(NAME, [1], [Build”: what it is given. */
function isOfProgram(text: string, { start, end }: Span): boolean {
  return NAME_IN_PROGRAM.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) || (LETTER.test(text.charAt(start - 1)) && PROGRAM_BEHIND.test(text.slice(end, end + 4)))
    || (text.startsWith(', ', start - 2) && ARGUMENT_BEHIND.test(text.slice(end, end + 4)));
}

/** In UTF-16 code units. */
const LONGEST_NAME = 24;
const NAME_IN_PROGRAM = /[a-z\d](?:_|\.|->)[a-z\d]{1,16}$/iu;
const LETTER = /[\p{L}\d]/u;
const ARGUMENT_BEHIND = /^, \[\p{L}/u;
const PROGRAM_BEHIND = /^\s?(?:=|\{|\^=|;[ \t]*(?:\n|$))|^: \p{Lu}/u;

function signOf(written: string, block: Block, at: number): FootnoteSign {
  const form: FootnoteForm = written.startsWith('[^') ? 'markdown' : written.startsWith('[') ? 'bracket' : 'superscript';
  return { form, name: nameOf(written), span: span(at, at + written.length), stream: block.stream };
}

function nameOf(written: string): string {
  return written.replace(/[[\]^]/gu, '').replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^(?:[¹²³⁴-⁹⁰]{1,3}(?=[ \t\u00A0]?\S)|\[\^[^\]\s]{1,40}\](?=:)|\[\d{1,3}\](?=\s))/gmu;
const MARK = /[⁰¹²³⁴-⁹]{1,3}|\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]/gu;
/** m², km³, 10⁶: a power, no mark. */
const POWER = /(?:\d|(?:^|[\s\d/·])[kcdmµ]?[mgslJWNA])$/u;
