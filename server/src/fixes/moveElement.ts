import type { Draft } from '../model/draft.ts';
import { insertion, type Edit } from '../text/edit.ts';
import type { DocumentType } from '../types/documentType.ts';
import type { ElementReading } from '../types/elements.ts';
import type { LanguageOutline } from '../types/outline.ts';
import { placeOfElement } from './insertElement.ts';
import { lineEndOf, lineStartOf, usualGap } from './layout.ts';
import { removeBlocks } from './removeBlocks.ts';

/** Moves an element of the title page, or of a letter, to where it belongs, in every language in which it stands elsewhere. */
export function moveElement(draft: Draft, type: DocumentType, reading: ElementReading, outlines: readonly LanguageOutline[], readings: readonly ElementReading[]): readonly Edit[] {
  const moves = outlines.flatMap((outline) => {
    const block = reading.astray.find((it) => it.language === outline.language)?.block;
    if (block === undefined) return [];
    const { after, before } = placeOfElement(type, reading.requirement, outline, readings);
    const text = draft.text.slice(lineStartOf(draft, block), lineEndOf(draft, block));
    if (after !== undefined && after !== block) return [{ block, edit: insertion(lineEndOf(draft, after), usualGap(draft) + text) }];
    return before === undefined || before === block ? [] : [{ block, edit: insertion(lineStartOf(draft, before), text + usualGap(draft)) }];
  });
  return [...removeBlocks(draft, moves.map(({ block }) => ({ first: block, last: block }))), ...moves.map(({ edit }) => edit)];
}
