import { isBlank, linesOf, type Line } from '../parse/lines.ts';
import type { Passage, SkeletonBlock } from '../parse/passage.ts';
import { proseOf } from '../parse/prose.ts';
import { span, type Span } from '../text/span.ts';
import { numberingClues } from './labels/numberingClues.ts';
import { readLabel, type ReadLabel } from './labels/readLabel.ts';
import { areItems, weighCandidate } from './labels/weigh.ts';
import type { LabelCandidate, Piece } from './piece.ts';
import { scriptTurns } from './languages/scriptTurns.ts';

/**
 * The pieces of a passage, with offsets relative to it: its blocks, cut before every line that begins with what may be a label, and
 * before one that says in another script what the line before it has said. They follow from the passage's text alone.
 */
export function piecesOf(passage: Passage): readonly Piece[] {
  return passage.blocks.flatMap((block, i) => (CUT.has(block.kind) && !block.quoted ? cut(passage, block, i === 0 ? lineBefore(passage, block) : undefined) : [whole(passage, block)]));
}

const CUT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem']);
const NOTE = /^(?:NOTES?|Notes?|Nota|NOTA|Примечани[ея]|ПРИМЕЧАНИ[ЕЯ]|注記?|備考)(?=[\s:：.–—\d-])/u;

/** The line before, with which the block may go on: a bullet or the like begins a block anyway. */
function lineBefore({ continues }: Passage, block: SkeletonBlock): string | undefined {
  return block.kind === 'paragraph' ? continues : undefined;
}

/** @param continues the line before, where the block may go on with it */
function cut(passage: Passage, block: SkeletonBlock, continues: string | undefined): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = block.span.start;
  let content = block.content.start;
  const first = firstShown(passage, block);
  let candidate = opening(passage, block, first, continues);
  let opens = continues === undefined;
  let above: Line | undefined;
  let listed: boolean | undefined;
  const lines = [...linesOf(passage.masked, span(block.content.start, block.content.end))];
  const turnsAt = block.kind === 'paragraph' && lines.length > 1 ? scriptTurns(lines.map((line) => passage.masked.slice(line.first, line.last)), passage.linesShow === true) : undefined;
  for (const [i, line] of lines.entries()) {
    if (line.first > first && line.first < line.last) {
      const read = readLabel(passage.masked, line.first, line.last);
      const turns = turnsAt?.has(i) === true;
      if (read !== undefined || turns) {
        pieces.push(piece(passage, block, { from, to: endBefore(passage, from, line.first), content, candidate, opens }));
        candidate = read === undefined ? undefined : inside(passage, block, line, read, above, () => (listed ??= areItems(wordsOf(passage, lines))));
        from = line.first;
        content = line.first;
        opens = turns;
      }
    }
    if (line.first < line.last) above = line;
  }
  pieces.push(piece(passage, block, { from, to: block.span.end, content, candidate, opens }));
  return pieces;
}

/** What stands in each line that is not blank. */
function wordsOf({ masked }: Passage, lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ first, last }) => (first < last ? [masked.slice(first, last)] : []));
}

/** The candidate with which a line inside a block begins. */
function inside({ masked }: Passage, block: SkeletonBlock, line: Line, read: ReadLabel, above: Line | undefined, isListed: () => boolean): LabelCandidate {
  const before = above === undefined ? '' : masked.slice(above.first, above.last);
  const at = span(line.first, line.first + read.length);
  const indent = indentOf(masked, line.first);
  const weight = weighCandidate(masked, read, line, { opens: false, before, kind: block.kind, listMark: false, bulleted: false, last: line.last >= block.content.end, listed: isListed(), indent });
  return { span: at, written: masked.slice(at.start, at.end), readings: read.readings, weight, indent, ...(above !== undefined && isTitleAbove(before, indent - indentOf(masked, above.first)) ? { underLine: true } : {}) };
}

/** @param by so many columns its line begins further left than the one below it */
function isTitleAbove(words: string, by: number): boolean {
  return by >= LEAST_INDENT && words.length <= LONGEST_TITLE && LOOKS_LIKE_TITLE.test(words);
}

/** In columns. */
const LEAST_INDENT = 2;
const LONGEST_TITLE = 60;
const LOOKS_LIKE_TITLE = /^[\p{Lu}\p{Lo}][^.;:!?。；：！？]*$/u;

function whole(passage: Passage, block: SkeletonBlock): Piece {
  return piece(passage, block, { from: block.span.start, to: block.span.end, content: block.content.start, candidate: undefined, opens: true });
}

/** The candidate with which a block begins: the number of a Markdown list item, or what stands first in its words. */
function opening(passage: Passage, block: SkeletonBlock, first: number, continues: string | undefined): LabelCandidate | undefined {
  if (block.counted) return undefined;
  const at = block.marker?.start ?? first;
  const line = { start: at, first: at, last: lineEnd(passage.masked, at, block.content.end) };
  const read = readLabel(passage.masked, at, line.last);
  if (read === undefined) return undefined;
  const indent = indentOf(passage.masked, at);
  const weight = weighCandidate(passage.masked, read, line, { opens: continues === undefined, before: continues ?? '', kind: block.kind, listMark: block.marker !== undefined, bulleted: block.bullet !== undefined, last: line.last >= block.content.end, listed: false, indent });
  const inList = block.marker === undefined ? undefined : block.beginsList ? 'first' : 'later';
  return { span: span(at, at + read.length), written: passage.masked.slice(at, at + read.length), readings: read.readings, weight, inList, indent: inList === undefined ? indent : undefined };
}

/** Blanks between the beginning of the line and `at`, a tabulator counted to its next stop. */
function indentOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  let indent = 0;
  for (let i = start; i < at; i++) indent = text.charCodeAt(i) === TABULATOR ? indent - indent % TAB_STOP + TAB_STOP : indent + 1;
  return indent;
}

const TABULATOR = 9;
const TAB_STOP = 8;

/** The first character of the words: mark-up may stand before it ("**1.** Text"). */
function firstShown(passage: Passage, block: SkeletonBlock): number {
  let at = block.content.start;
  while (at < block.content.end && passage.masked.charAt(at) === ' ') at++;
  return at;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly content: number;
  readonly candidate: LabelCandidate | undefined;
  readonly opens: boolean;
}

function piece(passage: Passage, block: SkeletonBlock, { from, to, content, candidate, opens }: Cut): Piece {
  const at: Span = span(Math.min(content, to), Math.max(Math.min(block.content.end, to), Math.min(content, to)));
  const prose = proseOf(passage.text, passage.masked, at);
  const first = from === block.span.start;
  return {
    kind: (block.kind === 'paragraph' || block.kind === 'listItem') && NOTE.test(prose) ? 'note' : block.kind,
    span: span(from, to), content: at, prose, masked: passage.masked.slice(from, to),
    bullet: first ? block.bullet : undefined, level: block.level, quoted: block.quoted, candidate, opens, close: !first || block.close, cell: block.cell, comment: block.comment,
    clues: numberingClues(prose, candidate, () => firstLineOf(passage.masked, at)),
  };
}

function firstLineOf(text: string, { start, end }: Span): string {
  return text.slice(start, lineEnd(text, start, end)).trim();
}

/** The end of the text from `from` to `offset`, without blanks and line breaks. */
function endBefore(passage: Passage, from: number, offset: number): number {
  let end = offset;
  while (end > from && /\s/u.test(passage.text.charAt(end - 1))) end--;
  return end;
}

function lineEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}
