import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import type { DocumentType, ElementRequirement } from '../types/documentType.ts';
import type { ElementReading } from '../types/elements.ts';
import { inLanguage } from '../types/levels.ts';
import type { LanguageOutline } from '../types/outline.ts';
import { endOfRow, insertRows } from './insertRows.ts';
import { lineEndOf, lineStartOf, usualGap } from './layout.ts';
import { standTogether } from './standTogether.ts';

/**
 * Inserts an element's skeleton where it belongs, in every language of the draft that has text.
 * @param fill puts into the skeleton what is known of it
 */
export function insertElement(
  draft: Draft, type: DocumentType, requirement: ElementRequirement, outlines: readonly LanguageOutline[], readings: readonly ElementReading[], fill = (text: string): string => text,
): readonly Edit[] {
  const written = outlines.filter((outline) => outline.blocks.length > 0);
  const gap = usualGap(draft);
  const places = (written.length > 0 ? written : outlines.slice(0, 1)).flatMap((outline) => {
    const text = inLanguage(requirement.text, outline.language);
    return text === undefined ? [] : [{ ...placeOfElement(type, requirement, outline, readings), lines: fill(text).split('\n').join(lineBreakOf(draft.text)) }];
  });
  const inTable = insertRows(draft, places.map(({ after, before, lines }) => ({ after, before, texts: [lines] })));
  if (inTable !== undefined) return inTable;
  const row = rowOf(draft, places);
  if (row !== undefined) return [insertionAt(draft, row, places.map(({ lines }) => lines).join(gap))];
  return places.map(({ lines, ...place }) => insertionAt(draft, place, lines));
}

/** Puts lines where an element belongs; at the end of all where nothing says where. */
export function insertionAt(draft: Draft, { after, before }: PlaceOfElement, lines: string): Edit {
  const gap = (after ?? before)?.cell === undefined ? usualGap(draft) : lineBreakOf(draft.text);
  if (after?.cell !== undefined) return insertion(endOfRow(draft, after), gap + lines);
  if (after !== undefined) return insertion(lineEndOf(draft, after), gap + lines);
  if (before !== undefined) return insertion(lineStartOf(draft, before), lines + gap);
  return insertion(draft.text.length, draft.text.toString().trim() === '' ? lines : gap + lines);
}

/** One place for all languages, where the elements beside it stand in a row, each in its language. */
export function rowOf(draft: Draft, places: readonly PlaceOfElement[]): PlaceOfElement | undefined {
  const after = standTogether(draft, places.map((place) => (place.after === undefined ? [] : [place.after])));
  if (after !== undefined) return { after: after.last, before: undefined };
  const before = standTogether(draft, places.map((place) => (place.before === undefined || place.after !== undefined ? [] : [place.before])));
  return before === undefined ? undefined : { after: undefined, before: before.first };
}

export interface PlaceOfElement {
  /** The block after which it belongs, where it is known. */
  readonly after: Block | undefined;
  /** The block before which it belongs, where there is one. */
  readonly before: Block | undefined;
}

/**
 * Where an element belongs in one language: after the last element that comes before it in the type's order, or before the
 * first that comes after it; else at the end of the title page (`front`), of the text (`body`) or of all (`end`).
 */
export function placeOfElement(type: DocumentType, requirement: ElementRequirement, outline: LanguageOutline, readings: readonly ElementReading[]): PlaceOfElement {
  if (requirement.where[0] === 'body' && outline.occurrences.length > 0) return { after: outline.blocks.at(-1), before: undefined };
  const rank = type.elements.indexOf(requirement);
  const own = readings.map((reading) => reading.found.filter((it) => it.language === outline.language && inPlace(reading.requirement, requirement, outline, it.block)));
  const earlier = own.slice(0, rank).findLast((found) => found.length > 0)?.at(-1)?.block;
  const later = own.slice(rank + 1).find((found) => found.length > 0)?.[0]?.block;
  const at = (block: Block): number => outline.blocks.indexOf(block);
  if (earlier !== undefined) return { after: earlier, before: outline.blocks[at(earlier) + 1] };
  if (later !== undefined) return { after: undefined, before: later };
  if (requirement.where[0] === 'front') return { after: outline.blocks[outline.front - 1], before: outline.blocks[outline.front] };
  return { after: outline.blocks.at(-1), before: undefined };
}

/** Whether a place of another element says something of this one's: both stand on the title page, or neither. */
function inPlace(other: ElementRequirement, requirement: ElementRequirement, outline: LanguageOutline, block: Block): boolean {
  if (other.where.includes('front') && other.where.includes('end')) return requirement.where[0] === 'front' && outline.blocks.indexOf(block) < outline.blocks.length / 2;
  return other.where[0] !== 'body' || requirement.where[0] !== 'front';
}
