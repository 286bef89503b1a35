import type { Piece } from '../piece.ts';

/** The language of the text in comments, where any was read as text: that of most of it. */
export function commentedLanguage(pieces: readonly Piece[], own: readonly (string | undefined)[], weights: readonly number[], languages: readonly string[]): string | undefined {
  if (!pieces.some((piece) => piece.comment !== undefined)) return undefined;
  const amounts = new Map<string, number>();
  for (const [i, piece] of pieces.entries()) {
    const language = piece.comment === undefined ? undefined : own[i];
    if (language !== undefined) amounts.set(language, (amounts.get(language) ?? 0) + (weights[i] ?? 0));
  }
  const [first] = [...amounts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? languages[0];
}

/** The streams of a draft in whose comments one language stands, and between them the others. */
export function streamsByComments(
  pieces: readonly Piece[], own: readonly (string | undefined)[], languages: readonly string[], commented: string,
): { readonly language: readonly string[]; readonly stream: readonly string[] } {
  const others = languages.filter((language) => language !== commented);
  let current = others[0] ?? commented;
  /** The languages met since the last original. */
  const met = new Set<string>();
  const stream = pieces.map((piece, i) => {
    const language = own[i];
    if (piece.comment !== undefined) {
      met.clear();
      return commented;
    }
    if (language !== undefined && others.includes(language)) current = language;
    // What was left in the original's language stands for the next translation.
    else if (language === commented) current = others.find((other) => !met.has(other)) ?? current;
    met.add(current);
    return current;
  });
  return { stream, language: own.map((language, i) => language ?? stream[i] ?? commented) };
}
