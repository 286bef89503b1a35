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
    if (signs.note !== undefined) notes.push(placed(signs.note, block));
    for (const mark of signs.marks) marks.push(placed(mark, block));
  }
  return { marks, notes };
}

/** Whether both carry the same marks and notes, wherever in their words. */
export function haveFootnotesAlike(a: Block, b: Block): boolean {
  return a.kind === b.kind && recall(a, writtenSigns) === recall(b, writtenSigns);
}

function writtenSigns(block: Block): string {
  const { note, marks } = recall(block, signsIn);
  const written = ({ span: at }: FootnoteSign) => block.masked.slice(at.start, at.end);
  return [note === undefined ? '' : written(note), ...marks.map(written)].join(' ');
}

interface Signs {
  readonly note: FootnoteSign | undefined;
  readonly marks: readonly FootnoteSign[];
}

const NO_SIGNS: Signs = { note: undefined, marks: [] };

/** The signs of a block, with spans relative to it. */
function signsIn(block: Block): Signs {
  if (!MAY_HOLD_ONE.test(block.masked)) return NO_SIGNS;
  const note = noteOf(block);
  const marks = [...marksOf(block, note)];
  return note === undefined && marks.length === 0 ? NO_SIGNS : { note, marks };
}

function placed(sign: FootnoteSign, block: Block): FootnoteSign {
  return { ...sign, span: shifted(sign.span, block.span.start) };
}

const MAY_HOLD_ONE = /[[⁰¹²³⁴-⁹]/u;

function noteOf(block: Block): FootnoteSign | undefined {
  const match = NOTE.exec(block.masked);
  if (match === null) return undefined;
  return signOf(match[1] ?? '', block, 0);
}

function* marksOf(block: Block, note: FootnoteSign | undefined): Iterable<FootnoteSign> {
  for (const match of block.masked.matchAll(MARK)) {
    const sign = signOf(match[0], block, match.index);
    if (note !== undefined && sign.span.start === note.span.start) continue;
    const before = block.masked.slice(Math.max(0, match.index - 6), match.index);
    if (sign.form === 'superscript' && (POWER.test(before) || /^[⁺⁻]/u.test(match[0]))) continue;
    yield sign;
  }
}

function signOf(written: string, block: Block, at: number): FootnoteSign {
  const form: FootnoteForm = written.startsWith('[^') ? 'markdown' : written.startsWith('[') ? 'bracket' : 'superscript';
  return { form, name: nameOf(written), span: span(at, at + written.length), stream: block.stream };
}

function nameOf(written: string): string {
  return written.replace(/[[\]^]/gu, '').replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^([¹²³⁴-⁹⁰]{1,3}(?=\s?\S)|\[\^[^\]\s]{1,40}\](?=:)|\[\d{1,3}\](?=\s))/u;
const MARK = /[⁰¹²³⁴-⁹]{1,3}|\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]/gu;
/** m², km³, 10⁶: a power, no mark. */
const POWER = /(?:\d|(?:^|[\s\d/·])[kcdmµ]?[mgslJWNA])$/u;
