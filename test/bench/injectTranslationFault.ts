import type { Block } from '../../server/src/model/block.ts';
import { needsNoTranslation } from '../../server/src/model/needsNoTranslation.ts';
import type { Draft } from '../../server/src/model/draft.ts';
import type { Pairing } from '../../server/src/model/pairing.ts';
import { proseSpan } from '../../server/src/model/proseSpan.ts';
import { applyEdits, replacement } from '../../server/src/text/edit.ts';
import { sentencesOf } from '../../server/src/text/sentences.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readDates } from '../../server/src/types/readDates.ts';
import type { Chance } from '../kit/random.ts';

export const TRANSLATION_KINDS = [
  'removed', 'left', 'half left', 'swapped', 'swapped apart', 'number', 'date', 'resolution', 'doubled', 'heading level',
] as const;
export type TranslationKind = (typeof TRANSLATION_KINDS)[number];

/** A translation with one fault, and the places at which the one finding may stand: in its own text, or (one file) in the source's. */
export interface InjectedTranslationFault {
  readonly text: string;
  readonly places: readonly Span[];
}

/** One slip put into a sound translation at random; `undefined` where it has no place for this kind. */
export function injectTranslationFault(pairing: Pairing, kind: TranslationKind, chance: Chance): InjectedTranslationFault | undefined {
  const chosen = pairing.languages[chance.below(pairing.languages.length)];
  const couples = (chosen?.pairs ?? []).flatMap(({ source, target }) => {
    const [one, second] = source;
    const [other, third] = target;
    return one === undefined || other === undefined || second !== undefined || third !== undefined || !isTold(pairing, one, other) ? [] : [{ source: one, target: other }];
  });
  for (let tries = 0; tries < 40 && couples.length > 0; tries++) {
    const at = chance.below(couples.length);
    const fault = INJECT[kind]({ pairing, couples, at, chance });
    if (fault !== undefined && fault.text !== pairing.targetDraft.text) return fault;
  }
  return undefined;
}

interface Couple {
  readonly source: Block;
  readonly target: Block;
}

/** A paragraph that says something in both languages, and no running head. */
function isTold({ sourceDraft, targetDraft }: Pairing, source: Block, target: Block): boolean {
  const open = (draft: Draft, block: Block) => !block.quoted && block.prose.length > 0 && !needsNoTranslation(block, draft.blocks) && draft.blocks.filter(({ prose }) => prose === block.prose).length < RUNNING_HEAD;
  return open(sourceDraft, source) && open(targetDraft, target) && target.language === target.stream && target.stream !== source.stream;
}

/** As often comes what stands at the head of pages: that it is left or absent in one place is no fault. */
const RUNNING_HEAD = 3;

interface Choice {
  readonly pairing: Pairing;
  readonly couples: readonly Couple[];
  readonly at: number;
  readonly chance: Chance;
}

type Inject = (choice: Choice) => InjectedTranslationFault | undefined;

const INJECT: Readonly<Record<TranslationKind, Inject>> = {
  removed: ({ pairing, couples, at }) => {
    const { source, target } = couples[at] ?? {};
    if (source === undefined || target === undefined) return undefined;
    const { targetDraft } = pairing;
    const text = withoutBlock(targetDraft, target);
    if (text === undefined) return undefined;
    const before = targetDraft.blocks[target.index - 1];
    const after = targetDraft.blocks[target.index + 1];
    const removed = targetDraft.text.length - text.length;
    if (pairing.sourceDraft === targetDraft) return { text, places: [movedBy(source.span, target.span.start, -removed)] };
    return { text, places: [before?.span ?? movedBy(after?.span ?? target.span, target.span.start, -removed)] };
  },
  left: ({ pairing, couples, at }) => {
    const { source, target } = couples[at] ?? {};
    if (source === undefined || target === undefined || letters(source.prose) === letters(target.prose) || areWordsOf(source, target, pairing.targetDraft)) return undefined;
    return written(pairing.targetDraft, target, target.content, pairing.sourceDraft.text.slice(source.content.start, source.content.end), 'block');
  },
  'half left': ({ pairing, couples, at }) => {
    const { source, target } = couples[at] ?? {};
    if (source === undefined || target === undefined) return undefined;
    const [ofSource, ofTarget] = [sentencesOf(source.prose), sentencesOf(target.prose)];
    const half = Math.floor(ofTarget.length / 2);
    const from = ofTarget[half];
    const original = ofSource[half];
    if (ofSource.length !== ofTarget.length || half === 0 || from === undefined || original === undefined) return undefined;
    // The source may quote the translation's own words.
    if (letters(target.prose).includes(letters(source.prose.slice(original.start)))) return undefined;
    const end = proseSpan(pairing.targetDraft, target, { start: from.start, end: target.prose.length });
    return written(pairing.targetDraft, target, end, source.prose.slice(original.start), 'words');
  },
  swapped: ({ pairing, couples, at }) => swap(pairing, couples[at], couples[at + 1]),
  'swapped apart': ({ pairing, couples, at, chance }) => swap(pairing, couples[at], couples[at + 2 + chance.below(4)]),
  number: ({ pairing, couples, at, chance }) => changeNumber(pairing, couples[at], chance),
  date: ({ pairing, couples, at, chance }) => {
    const { source, target } = couples[at] ?? {};
    // A date that the source has not, as in a translator's note, answers none.
    const years = new Set(source === undefined ? [] : readDates(source.masked).map(({ from }) => from.year));
    const dates = target === undefined ? [] : readDates(target.masked).filter(({ from }) => from.year !== undefined && years.has(from.year));
    const found = dates[chance.below(dates.length)];
    if (target === undefined || found === undefined) return undefined;
    const { start, end } = found.span;
    const said = target.masked.slice(start, end);
    const numbers = [...said.matchAll(/\p{Nd}+/gu)];
    const number = numbers[chance.below(numbers.length)];
    if (number === undefined) return undefined;
    // A day that is there in every month, a year nearby.
    const value = Number(number[0].normalize('NFKC'));
    const other = value > 31 ? value + 1 : value < 12 ? value + 1 : value - 1;
    const place = { start: target.span.start + start + number.index, end: target.span.start + start + number.index + number[0].length };
    return written(pairing.targetDraft, target, place, asWide(String(other).padStart(number[0].length, '0'), number[0]), 'words');
  },
  resolution: ({ pairing, couples, at, chance }) => {
    const target = couples[at]?.target;
    if (target === undefined) return undefined;
    const cited = pairing.targetDraft.citations.filter(({ span, identity }) => span.start >= target.content.start && span.end <= target.content.end && /^\d+$/u.test(identity.number ?? ''));
    const citation = cited[chance.below(cited.length)];
    if (citation === undefined) return undefined;
    const digits = /\d+/u.exec(pairing.targetDraft.text.slice(citation.numberSpan.start, citation.numberSpan.end));
    if (digits === null) return undefined;
    const start = citation.numberSpan.start + digits.index;
    const fault = written(pairing.targetDraft, target, { start, end: start + digits[0].length }, String(Number(digits[0]) + 1 + chance.below(7)), 'words');
    return { ...fault, places: [citation.span] };
  },
  doubled: ({ pairing, couples, at }) => {
    const target = couples[at]?.target;
    const { text } = pairing.targetDraft;
    if (target === undefined || target.kind === 'heading') return undefined;
    const lines = linesOf(text.toString(), target.span);
    if (lines === undefined) return undefined;
    const gap = text.slice(0, lines.start).endsWith('\n\n') ? '\n' : '';
    const whole = text.slice(lines.start, lines.end).replace(/\n?$/u, '\n');
    const put = `${gap}${whole}`;
    const start = lines.end + gap.length;
    return { text: `${text.slice(0, lines.end)}${text.slice(lines.start, lines.end).endsWith('\n') ? '' : '\n'}${put}${text.slice(lines.end)}`, places: [target.span, { start, end: start + put.length }] };
  },
  'heading level': ({ pairing, couples, at }) => {
    const { source, target } = couples[at] ?? {};
    if (source?.kind !== 'heading' || target?.kind !== 'heading') return undefined;
    const marks = /^#{1,5}(?=\s)/u.exec(pairing.targetDraft.text.slice(target.span.start, target.span.end))?.[0];
    if (marks === undefined) return undefined;
    return written(pairing.targetDraft, target, { start: target.span.start, end: target.span.start + marks.length }, `${marks}#`, 'block');
  },
};

/** Whether the target's text has all words of the source's block elsewhere: nobody can tell that they are not its own ("Compensation"). */
function areWordsOf(source: Block, { stream, index }: Block, { blocks }: Draft): boolean {
  const words = wordsIn(source.prose);
  if (words.length > FEW_WORDS) return false;
  const own = new Set(blocks.flatMap((block) => (block.stream === stream && block.index !== index ? wordsIn(block.prose) : [])));
  return words.every((word) => own.has(word));
}

const FEW_WORDS = 3;

function wordsIn(prose: string): readonly string[] {
  return prose.toLowerCase().match(/\p{L}{2,40}/gu) ?? [];
}

function letters(prose: string): string {
  return prose.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function written(draft: Draft, block: Block, at: Span, put: string, where: 'block' | 'words'): InjectedTranslationFault {
  const text = applyEdits(draft.text.toString(), [replacement(at, put)]);
  const grown = put.length - (at.end - at.start);
  return { text, places: [where === 'block' ? { start: block.span.start, end: block.span.end + grown } : { start: at.start, end: at.start + put.length }] };
}

function movedBy(at: Span, from: number, by: number): Span {
  return at.start < from ? at : { start: at.start + by, end: at.end + by };
}

/** The whole lines of a block; `undefined` where it shares a line with another. */
function linesOf(text: string, at: Span): Span | undefined {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const next = text.indexOf('\n', at.end);
  const end = next < 0 ? text.length : next + 1;
  return text.slice(start, at.start).trim() === '' && text.slice(at.end, end).trim() === '' ? { start, end } : undefined;
}

/** The text without the lines of a block and the blank line behind it. */
function withoutBlock(draft: Draft, block: Block): string | undefined {
  const { text } = draft;
  const lines = linesOf(text.toString(), block.span);
  if (lines === undefined) return undefined;
  const blank = /^[^\S\n]*\n/u.exec(text.slice(lines.end))?.[0].length ?? 0;
  const besides = lines.start === 0 || text.slice(0, lines.start).endsWith('\n\n') ? blank : 0;
  return text.slice(0, lines.start) + text.slice(lines.end + besides);
}

/** The words of two paragraphs of one kind, their numbers left where they are. */
function swap({ targetDraft }: Pairing, one: Couple | undefined, other: Couple | undefined): InjectedTranslationFault | undefined {
  if (one === undefined || other === undefined || one.target.kind === 'heading' || one.target.kind !== other.target.kind || one.target.level !== other.target.level) return undefined;
  // Words so few, or so alike, that nobody can tell which is which.
  if (Math.min(one.target.prose.length, other.target.prose.length) < LEAST_WORDS || one.target.stream !== other.target.stream) return undefined;
  const [first, second] = one.target.span.start < other.target.span.start ? [one.target, other.target] : [other.target, one.target];
  const words = (block: Block): string => targetDraft.text.slice(block.content.start, block.content.end);
  const text = applyEdits(targetDraft.text.toString(), [replacement(first.content, words(second)), replacement(second.content, words(first))]);
  const grown = words(second).length - words(first).length;
  return { text, places: [{ start: first.span.start, end: first.span.end + grown }, { start: second.span.start + grown, end: second.span.end }] };
}

const LEAST_WORDS = 20;

function changeNumber({ targetDraft, sourceDraft }: Pairing, couple: Couple | undefined, chance: Chance): InjectedTranslationFault | undefined {
  if (couple === undefined) return undefined;
  const { target, source } = couple;
  const taken = [...readDates(target.masked).map(({ span }) => ({ start: span.start + target.span.start, end: span.end + target.span.start })), ...targetDraft.citations.map(({ span }) => span)];
  const shown = target.masked.slice(target.content.start - target.span.start, target.content.end - target.span.start);
  const numbers = [...shown.matchAll(/(?<![\p{L}\p{Nd}.,/:–-]|\p{Nd}[ \u00A0\u202F])\p{Nd}{1,4}(?![\p{Nd}/:–-]|[.,]\p{Nd}|[ \u00A0\u202F]\p{Nd})/gu)]
    .map((match) => ({ start: target.content.start + match.index, end: target.content.start + match.index + match[0].length, written: match[0] }))
    // Neither the mark of a footnote nor the page on which a title of the contents stands.
    .filter(({ start, end }) => !/(?:\^|\t| {2}|[…․·_.]{3} ?)$/u.test(targetDraft.text.slice(Math.max(0, start - 4), start)) && end < target.content.end)
    .filter(({ start, end, written: digits }) => !taken.some((at) => at.start < end && start < at.end) && new RegExp(`(?<!\\d)${digits.normalize('NFKC')}(?!\\d)`, 'u').test(sourceDraft.text.slice(source.content.start, source.content.end)));
  const number = numbers[chance.below(numbers.length)];
  if (number === undefined) return undefined;
  const value = Number(number.written.normalize('NFKC')) + 1 + chance.below(8);
  return written(targetDraft, target, number, asWide(String(value), number.written), 'words');
}

/** In full-width digits, where the number that it stands for has them. */
function asWide(digits: string, like: string): string {
  return /[０-９]/u.test(like) ? digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits;
}
