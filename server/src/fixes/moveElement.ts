import type { Draft } from '../model/draft.ts';
import { insertion, replacement, type Edit } from '../text/edit.ts';
import type { DocumentType } from '../types/documentType.ts';
import type { ElementReading } from '../types/elements.ts';
import type { LanguageOutline } from '../types/outline.ts';
import { placeOfElement } from './insertElement.ts';
import { lineEndOf, lineStartOf, usualGap } from './layout.ts';

/** Moves an element of the title page, or of a letter, to where it belongs, in every language in which it stands elsewhere. */
export function moveElement(draft: Draft, type: DocumentType, reading: ElementReading, outlines: readonly LanguageOutline[], readings: readonly ElementReading[]): readonly Edit[] {
  return outlines.flatMap((outline) => {
    const block = reading.astray.find((it) => it.language === outline.language)?.block;
    if (block === undefined) return [];
    const { after, before } = placeOfElement(type, reading.requirement, outline, readings);
    const text = draft.text.slice(lineStartOf(draft, block), lineEndOf(draft, block));
    const next = draft.blocks[block.index + 1];
    const previous = draft.blocks[block.index - 1];
    const removed = next !== undefined
      ? { start: lineStartOf(draft, block), end: lineStartOf(draft, next) }
      : { start: previous === undefined ? 0 : lineEndOf(draft, previous), end: lineEndOf(draft, block) };
    if (after !== undefined && after !== block) return [replacement(removed, ''), insertion(lineEndOf(draft, after), usualGap(draft) + text)];
    return before === undefined || before === block ? [] : [replacement(removed, ''), insertion(lineStartOf(draft, before), text + usualGap(draft))];
  });
}
