import { placeholdersIn } from './placeholders.ts';

/**
 * Texts as snippets of LSP, with a tab stop at each place to be filled in. What is inserted in several places at once has one row of
 * tab stops: their numbers run on from text to text, and the last is where it ends (0), not whatever the last text ends with.
 * @param known words in brackets that are to be filled in, beside those of every type
 */
export function withTabStops(texts: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const places = texts.map((text) => placeholdersIn(text, known));
  let left = places.flat().length;
  let next = 1;
  return texts.map((text, i) => {
    let at = 0;
    const parts = (places[i] ?? []).map((span) => {
      const before = text.slice(at, span.start);
      at = span.end;
      return `${escaped(before)}\${${--left === 0 ? 0 : next++}:${escaped(text.slice(span.start, span.end))}}`;
    });
    return `${parts.join('')}${escaped(text.slice(at))}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
