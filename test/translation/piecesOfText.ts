import { shifted } from '../../server/src/text/span.ts';
import { piecesOf } from '../../server/src/model/pieces.ts';
import type { Piece } from '../../server/src/model/piece.ts';
import { readMarkdown } from '../../server/src/parse/markdown.ts';
import { readPlainText } from '../../server/src/parse/plainText.ts';

/** The pieces of a whole text, in their places. */
export function piecesOfText(text: string, dialect: 'plainText' | 'markdown' = 'plainText'): readonly Piece[] {
  const { passages } = dialect === 'plainText' ? readPlainText(text) : readMarkdown(text);
  return passages.flatMap(({ start, passage }) => piecesOf(passage).map((piece) => ({
    ...piece,
    span: shifted(piece.span, start),
    content: shifted(piece.content, start),
    candidate: piece.candidate && { ...piece.candidate, span: shifted(piece.candidate.span, start) },
  })));
}
