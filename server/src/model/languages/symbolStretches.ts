import { scriptOfLanguage } from '../../text/languageScripts.ts';
import type { LanguageSigns } from './languageSigns.ts';
import type { Piece } from '../piece.ts';

/**
 * Symbols and designations have Latin letters in texts of all scripts: among pieces of one language they are in that. Between two languages
 * they end the first where the draft ends with the same, and begin the second where it begins with them. “№” before one is a text in Cyrillic.
 * @param languages those of the draft
 */
export function settleSymbols(pieces: readonly Piece[], signs: readonly LanguageSigns[], own: (string | undefined)[], languages: readonly string[]): void {
  const [cyrillic, another] = languages.filter((language) => scriptOfLanguage(language) === 'cyrillic');
  const isNumero = (i: number): boolean => cyrillic !== undefined && another === undefined && signs[i]?.isSymbol === true && pieces[i]?.prose.startsWith('№') === true;
  const stretches: { readonly before: string | undefined; readonly after: string | undefined; readonly symbols: readonly number[] }[] = [];
  let before: string | undefined;
  let symbols: number[] = [];
  for (const [i, language] of own.entries()) {
    if (isNumero(i)) own[i] = cyrillic;
    else if (signs[i]?.isSymbol === true) symbols.push(i);
    else if (language !== undefined) {
      if (symbols.length > 0) stretches.push({ before, after: language, symbols });
      symbols = [];
      before = language;
    }
  }
  const last = { before, after: undefined, symbols };
  const first = stretches.find((stretch) => stretch.before === undefined) ?? { before: undefined, after: undefined, symbols: [] };
  const says = (some: readonly number[]) => some.map((i) => pieces[i]?.prose).join('\n');
  const [atBeginning, atEnd] = [says(first.symbols), says(last.symbols)];
  for (const stretch of stretches) {
    if (stretch.before === stretch.after) for (const i of stretch.symbols) own[i] &&= stretch.after;
    else if (stretch.before !== undefined && stretch.symbols.length >= first.symbols.length + last.symbols.length) {
      const ending = stretch.symbols.slice(0, last.symbols.length);
      const beginning = stretch.symbols.slice(stretch.symbols.length - first.symbols.length);
      if (says(ending) === atEnd) for (const i of ending) own[i] = stretch.before;
      if (says(beginning) === atBeginning) for (const i of beginning) own[i] = stretch.after;
    }
  }
  if (stretches.some((stretch) => stretch.before !== undefined && stretch.before !== stretch.after && says(stretch.symbols.slice(0, last.symbols.length)) === atEnd)) for (const i of last.symbols) own[i] = last.before;
}
