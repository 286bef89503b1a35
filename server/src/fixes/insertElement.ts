import { isPart, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { greatest } from '../text/manyItems.ts';
import type { DocumentType, ElementRequirement } from '../types/documentType.ts';
import type { ElementReading } from '../types/elements.ts';
import { firstTitle } from '../types/firstLine.ts';
import { ENDS_SENTENCE } from '../types/sentence.ts';
import { inLanguage } from '../types/levels.ts';
import { isText } from '../types/otherTitles.ts';
import type { LanguageOutline } from '../types/outline.ts';
import { titledRequirement } from '../types/titled.ts';
import { endOfRow, insertRows } from './insertRows.ts';
import { lineEndOf, lineStartOf, usualGap } from './layout.ts';
import { goesOnAbove, goesOnBelow, linesAbove, linesBelow } from './linesOfParagraphs.ts';
import { standTogether } from './standTogether.ts';

/**
 * Inserts an element's skeleton where it belongs, or behind the name of its field where that is empty, in every language of the draft that has text.
 * @param fill puts into the skeleton what is known of it
 */
export function insertElement(
  draft: Draft, type: DocumentType, requirement: ElementRequirement, outlines: readonly LanguageOutline[], readings: readonly ElementReading[], fill = (text: string): string => text,
): readonly Edit[] {
  const emptied = readings.find((it) => it.requirement === requirement)?.emptied ?? [];
  const filled = emptied.flatMap(({ language, block }) => {
    const text = inLanguage(requirement.text, language);
    return text === undefined ? [] : [fillIn(draft, block, text)];
  });
  const others = outlines.filter(({ language }) => !emptied.some((it) => it.language === language));
  return emptied.length > 0 && others.every(({ blocks }) => blocks.length === 0) ? filled : [...filled, ...insertSkeleton(draft, type, requirement, others, readings, fill)];
}

/** What is to be filled in, behind the name of its field. */
function fillIn(draft: Draft, { content, span }: Block, skeleton: string): Edit {
  const written = draft.text.slice(content.start, span.end).trimEnd();
  const gap = FULL_WIDTH.test(written) ? '' : ' ';
  return insertion(content.start + written.length, gap + (TO_FILL_IN.exec(skeleton)?.[0] ?? skeleton));
}

const TO_FILL_IN = /\[[^[\]]{1,60}\]/u;
const FULL_WIDTH = /：\**$/u;

function insertSkeleton(
  draft: Draft, type: DocumentType, requirement: ElementRequirement, outlines: readonly LanguageOutline[], readings: readonly ElementReading[], fill: (text: string) => string,
): readonly Edit[] {
  const written = outlines.filter((outline) => outline.blocks.length > 0);
  const gap = usualGap(draft);
  // A line break inside of a paragraph of Markdown is a blank.
  const lineBreak = `${draft.dialect === 'markdown' ? '  ' : ''}${lineBreakOf(draft.text)}`;
  const places = (written.length > 0 ? written : outlines.slice(0, 1)).flatMap((outline) => {
    const text = inLanguage(requirement.text, outline.language);
    return text === undefined ? [] : [{ ...placeOfElement(type, requirement, outline, readings), text: fill(text).split('\n').join(lineBreak) }];
  });
  const inTable = insertRows(draft, places.map(({ after, before, text }) => ({ after, before, texts: [text] })));
  if (inTable !== undefined) return inTable;
  const row = rowOf(draft, places);
  // A letter in two languages that has one symbol has one date.
  const once = isForAll(requirement) && readings.some((it) => it.requirement !== requirement && isForAll(it.requirement) && it.found.length === 1);
  if (row !== undefined) return [insertionAt(draft, row, (once ? places.slice(0, 1) : places).map(({ text }) => text).join(gap))];
  const [first] = places;
  if (once && first !== undefined && blockBehind(draft, places) !== undefined) return [insertionAt(draft, first, first.text)];
  return places.map(({ text, ...place }) => insertionAt(draft, place, text));
}

/** Whether it is the same in all languages. */
function isForAll({ looks }: ElementRequirement): boolean {
  return looks.includes('date') || looks.includes('symbol');
}

/** The block above which an element belongs in all languages, where some have it behind what another has it before. */
export function blockBehind(draft: Draft, places: readonly PlaceOfElement[]): Block | undefined {
  if (places.length < 2 || places.some(({ after, before }) => [after, before].some((block) => block !== undefined && isPart(block, draft.blocks)))) return undefined;
  const [first, ...others] = places.map(({ after, before }) => (after === undefined ? before : draft.blocks.slice(after.index + 1).find(({ kind }) => kind !== 'comment')));
  return others.some((block) => block !== first) ? undefined : first;
}

/** Puts lines where an element belongs, among the lines of a paragraph where that goes on there; at the end of all where nothing says where. */
export function insertionAt(draft: Draft, { after, before }: PlaceOfElement, lines: string): Edit {
  const beside = after ?? before;
  if (after !== undefined && goesOnBelow(draft, after)) return linesBelow(draft, after, lines.trim());
  if (after === undefined && before !== undefined && goesOnAbove(draft, before)) return linesAbove(draft, before, lines.trim());
  const gap = beside?.cell === undefined ? usualGap(draft) : lineBreakOf(draft.text);
  if (after?.cell !== undefined) return insertion(endOfRow(draft, after), gap + lines);
  if (after !== undefined) return insertion(lineEndOf(draft, after), gap + lines);
  if (before !== undefined) return insertion(lineStartOf(draft, before), lines + gap);
  return insertion(draft.text.length, draft.text.toString().trim() === '' ? lines : gap + lines);
}

/** One place for all languages, where the elements beside it stand in a row, each in its language, and none of them among the lines of a paragraph. */
export function rowOf(draft: Draft, places: readonly PlaceOfElement[]): PlaceOfElement | undefined {
  if (places.some(({ after, before }) => (after === undefined ? before !== undefined && goesOnAbove(draft, before) : goesOnBelow(draft, after)))) return undefined;
  const after = standTogether(draft, places.map(({ lines }) => lines));
  if (after !== undefined) return { after: after.last, lines: [], before: undefined };
  const heads = places.filter((place) => place.after !== undefined);
  if (heads.length === 1 && places.every((place) => place.after !== undefined || isText(place.before))) return heads[0];
  // Below a head that is written once for all, the texts begin side by side.
  const texts = standTogether(draft, places.map((place) => (place.before === undefined ? [] : [place.before])));
  const head = texts === undefined ? undefined : places.find((place) => place.before === texts.first);
  if (head?.after?.index === (head?.before?.index ?? 0) - 1 && places.some((place) => place !== head && place.after?.index !== (place.before?.index ?? 0) - 1)) return head;
  const before = standTogether(draft, places.map((place) => (place.before === undefined || place.after !== undefined ? [] : [place.before])));
  return before === undefined ? undefined : { after: undefined, lines: [], before: before.first };
}

export interface PlaceOfElement {
  /** The block after which it belongs, where it is known. */
  readonly after: Block | undefined;
  /** That block, with those right above it which are no element by themselves: the name above the office of a sender who was pasted line by line. */
  readonly lines: readonly Block[];
  /** The block before which it belongs, where there is one. */
  readonly before: Block | undefined;
}

/**
 * Where an element belongs in one language: after the last element that comes before it in the type's order, or before the
 * first that comes after it; else at the end of the title page (`front`), of the text (`body`) or of all (`end`).
 */
export function placeOfElement(type: DocumentType, requirement: ElementRequirement, outline: LanguageOutline, readings: readonly ElementReading[]): PlaceOfElement {
  if (requirement.where[0] === 'body' && outline.occurrences.length > 0) return behind(outline.blocks.at(-1), undefined);
  const rank = type.elements.indexOf(requirement);
  const own = readings.map((reading) => reading.found.filter((it) => it.language === outline.language && inPlace(reading.requirement, requirement, outline, it.block)));
  const earlier = lastIn(own.slice(0, rank).flat().map((it) => it.block));
  const later = own.slice(rank + 1).find((found) => found.length > 0)?.[0]?.block;
  const at = (block: Block): number => outline.blocks.indexOf(block);
  if (earlier !== undefined && requirement.looks.includes('greeting')) return behindSubject(outline, at(earlier), readings);
  if (earlier !== undefined) return { ...behind(earlier, outline.blocks[at(earlier) + 1]), lines: linesUpTo(outline, at(earlier), readings) };
  if (later !== undefined) return { after: undefined, lines: [], before: later };
  // Where another language's head serves this one, too, nothing but text and its end is left.
  if (requirement.where[0] === 'front' && type.sections.length === 0) return { after: undefined, lines: [], before: outline.blocks[0] };
  if (requirement.where[0] === 'front') return behindTitlePage(outline, type);
  return behind(outline.blocks.at(-1), undefined);
}

/** Above an unnumbered foreword with its title, where one stands before the first section. */
function behindTitlePage({ blocks, front }: LanguageOutline, { sections }: DocumentType): PlaceOfElement {
  // Where titles in two languages serve both, only one of them has a title page.
  if (isText(blocks[0])) return { after: undefined, lines: [], before: blocks[0] };
  const text = blocks.findIndex((block, i) => i < front && isText(block));
  const title = blocks[text - 1];
  const isTitled = text > 1 && title !== undefined && sections.some((section) => titledRequirement(section).exact.has(firstTitle(title)));
  const end = text < 0 ? front : isTitled ? text - 1 : text;
  return behind(blocks[end - 1], blocks[end]);
}

/** Behind the line that says what the letter is about, where one stands between its head and its text. */
function behindSubject(outline: LanguageOutline, at: number, readings: readonly ElementReading[]): PlaceOfElement {
  const { blocks } = outline;
  const known = new Set(readings.flatMap(({ requirement, found }) => (requirement.where[0] === 'body' ? [] : found.map(({ block }) => block))));
  const isSubject = (block: Block | undefined): boolean => block !== undefined && block.kind === 'paragraph' && block.prose.length <= LONGEST_SUBJECT && !ENDS_SENTENCE.test(block.prose) && !known.has(block);
  const last = isSubject(blocks[at + 1]) && blocks[at + 2] !== undefined && ENDS_SENTENCE.test(blocks[at + 2]?.prose ?? '') ? at + 1 : at;
  const block = blocks[last];
  return { ...behind(block, blocks[last + 1]), lines: block === undefined ? [] : last > at ? [block] : linesUpTo(outline, at, readings) };
}

/** In UTF-16 code units. */
const LONGEST_SUBJECT = 200;

/** Letters have the lines of their heads in many orders. */
function lastIn(blocks: readonly Block[]): Block | undefined {
  const start = greatest(blocks.map(({ span }) => span.start));
  return blocks.find(({ span }) => span.start === start);
}

function behind(after: Block | undefined, before: Block | undefined): PlaceOfElement {
  return { after, lines: after === undefined ? [] : [after], before };
}

function linesUpTo({ blocks }: LanguageOutline, at: number, readings: readonly ElementReading[]): readonly Block[] {
  // What is the text, if nothing else, may be any line.
  const known = new Set(readings.flatMap(({ requirement, found }) => (requirement.where[0] === 'body' ? [] : found.map(({ block }) => block))));
  let from = at;
  for (let above = blocks[from - 1]; above !== undefined && above.index + 1 === blocks[from]?.index && !known.has(above); above = blocks[from - 1]) from--;
  return blocks.slice(from, at + 1);
}

/** Whether a place of another element says something of this one's: both stand on the title page, or neither. */
function inPlace(other: ElementRequirement, requirement: ElementRequirement, outline: LanguageOutline, block: Block): boolean {
  if (other.where.includes('front') && other.where.includes('end')) return requirement.where[0] === 'front' && outline.blocks.indexOf(block) < outline.blocks.length / 2;
  return requirement.where[0] !== 'front' || other.where[0] === 'front';
}
