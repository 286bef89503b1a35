import { FRESH_EVIDENCE } from './languageMemory.ts';
import { NO_TEXT, scriptsOf, type TextScripts } from './languageOfText.ts';
import { likelyReading, wordsOf, type Piece } from './piece.ts';

/** What the words of a piece tell of its language, whatever stands around it. */
export interface LanguageSigns extends TextScripts {
  /** It is text, and neither furniture nor a comment nor code. */
  readonly isText: boolean;
  /** It ends as a sentence does. */
  readonly isSentence: boolean;
  /** It goes on with the piece before, on a line that begins with a number by accident of wrapping. */
  readonly isWrapped: boolean;
  /** A symbol, a number, a day in figures: the same in all languages. */
  readonly isSymbol: boolean;
}

/** They follow from the piece alone. */
export function languageSignsOf(piece: Piece): LanguageSigns {
  const { kind, prose } = piece;
  const { scripts, script, weight, size } = kind === 'verbatim' ? NO_TEXT : scriptsOfPiece(piece);
  return {
    scripts, script, weight, size,
    isText: kind !== 'furniture' && kind !== 'comment' && kind !== 'verbatim',
    isSentence: SENTENCE_END.test(prose.slice(-LAST_SIGNS)),
    isWrapped: !piece.opens && piece.candidate !== undefined && likelyReading(piece) === undefined,
    isSymbol: prose.length <= LONGEST_SYMBOL && SYMBOL.test(prose),
  };
}

/** Of the words of a piece those of its number ("附属書A") say the least. */
function scriptsOfPiece(piece: Piece): TextScripts {
  const own = piece.candidate === undefined ? NO_TEXT : scriptsOf(wordsOf(piece), FRESH_EVIDENCE);
  return own.script === undefined ? scriptsOf(piece.prose, FRESH_EVIDENCE) : own;
}

const SENTENCE_END = /[.!?;。！？；][”"»’)）」\]¹²³⁴-⁹]{0,3}$/u;
const LAST_SIGNS = 5;
const LONGEST_SYMBOL = 120;
/** “SG 7/2024”, “ISO/TC 154”. */
const SYMBOL = /^(?=\D{0,40}\d)(?:\p{Lu}{1,3}(?!\p{L})|[\d\s/.:()–-]){2,40}$/u;
