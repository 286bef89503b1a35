import type { Layout } from '../parse/layout.ts';
import type { Passage, PlacedPassage } from '../parse/passage.ts';
import { columnLanguages } from './streams/columnStreams.ts';
import type { LanguageEvidence } from './languages/languageMemory.ts';
import type { Piece } from './piece.ts';

/**
 * The passages of a plain text, with those read as tables whose columns are in two languages or more. Other lines with tabulators are no tables
 * that matter here.
 *
 * @param layout as the draft states it
 * @param languages those that the draft has, if it says so, and those that are usual
 */
export function withColumns(
  passages: readonly PlacedPassage[], layout: Layout | undefined, languages: { readonly declared: readonly string[]; readonly usual: readonly string[] },
  piecesOf: (passage: Passage) => readonly Piece[], evidence: LanguageEvidence,
): readonly PlacedPassage[] {
  if (layout !== undefined && layout !== 'columns') return passages;
  return passages.map((placed) => {
    const { otherwise } = placed.passage;
    if (otherwise === undefined) return placed;
    const tables = columnLanguages(piecesOf(otherwise), languages.declared, languages.usual, evidence);
    return tables.some((table) => table !== undefined) ? { start: placed.start, passage: otherwise } : placed;
  });
}
