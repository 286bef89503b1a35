import { isPart } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { Edit } from '../text/edit.ts';
import type { DocumentType } from '../types/documentType.ts';
import type { ElementReading } from '../types/elements.ts';
import type { LanguageOutline } from '../types/outline.ts';
import { insertionAt, placeOfElement, rowOf } from './insertElement.ts';
import { lineEndOf, lineStartOf, usualGap } from './layout.ts';
import { textOfPart } from './linesOfParagraphs.ts';
import { removeBlocks } from './removeBlocks.ts';
import { standTogether } from './standTogether.ts';

/** Moves an element of the title page, or of a letter, to where it belongs, in every language in which it stands elsewhere. */
export function moveElement(draft: Draft, type: DocumentType, reading: ElementReading, outlines: readonly LanguageOutline[], readings: readonly ElementReading[]): readonly Edit[] {
  const moves = outlines.flatMap((outline) => {
    const block = reading.astray.find((it) => it.language === outline.language)?.block;
    const place = placeOfElement(type, reading.requirement, outline, readings);
    const there = place.after ?? place.before;
    return block === undefined || there === undefined || there === block ? [] : [{ block, place }];
  });
  // One paragraph that says it in all languages stands below the titles of all.
  const places = moves.length === 1 ? outlines.filter(({ blocks }) => blocks.length > 0).map((outline) => placeOfElement(type, reading.requirement, outline, readings)) : moves.map(({ place }) => place);
  const row = rowOf(draft, places);
  const parts = moves.filter(({ block }) => isPart(block, draft.blocks));
  if (parts.length > 0) {
    const texts = moves.map(({ block }) => textOfPart(draft, block));
    const inserted = row === undefined ? moves.map(({ place }, i) => insertionAt(draft, place, texts[i] ?? '')) : [insertionAt(draft, row, texts.join(usualGap(draft)))];
    return [...removeBlocks(draft, moves.map(({ block }) => ({ first: block, last: block }))), ...inserted];
  }
  const together = row === undefined ? undefined : standTogether(draft, moves.map(({ block }) => [block]));
  const taken = together !== undefined && row !== undefined ? [{ ...together, place: row }] : moves.map(({ block, place }) => ({ first: block, last: block, place: (moves.length === 1 ? row : undefined) ?? place }));
  return [...removeBlocks(draft, taken), ...taken.map(({ first, last, place }) => insertionAt(draft, place, draft.text.slice(lineStartOf(draft, first), lineEndOf(draft, last))))];
}
