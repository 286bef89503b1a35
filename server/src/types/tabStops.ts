import { placeholdersIn } from './placeholders.ts';

/**
 * Texts as snippets of LSP, with a tab stop at each place to be filled in. What is inserted in several places at once has one row of
 * tab stops: their numbers run on from text to text.
 * @param known words in brackets that are to be filled in, beside those of every type
 */
export function withTabStops(texts: readonly string[], known: ReadonlySet<string>): readonly string[] {
  let last = 0;
  return texts.map((text) => {
    let at = 0;
    const parts = placeholdersIn(text, known).map((span) => {
      const before = text.slice(at, span.start);
      at = span.end;
      last++;
      return `${escaped(before)}\${${last}:${escaped(text.slice(span.start, span.end))}}`;
    });
    return `${parts.join('')}${escaped(text.slice(at))}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
