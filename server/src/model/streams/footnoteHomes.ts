import type { Piece } from '../piece.ts';

/** By index of a footnote's text: the piece in which its mark stands, where that is one alone, and no footnote itself. */
export function footnoteHomes(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const homes = new Map<number, number>();
  if (!pieces.some(({ kind }) => kind === 'footnote')) return homes;
  const marked = new Map<string, number | undefined>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'footnote') continue;
    for (const mark of new Set(marksIn(piece))) marked.set(mark, marked.has(mark) ? undefined : i);
  }
  for (const [i, piece] of pieces.entries()) {
    const home = piece.kind === 'footnote' ? marked.get(marksIn(piece)[0] ?? '') : undefined;
    if (home !== undefined) homes.set(i, home);
  }
  return homes;
}

/** The marks of footnotes in a piece (`[^1]`), in their order. */
export function marksIn({ prose }: Piece): readonly string[] {
  return prose.includes('[^') ? prose.match(MARK) ?? [] : [];
}

const MARK = /\[\^[^\]\s]{1,40}\]/gu;
