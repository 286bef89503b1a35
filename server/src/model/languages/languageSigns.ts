import { FRESH_EVIDENCE } from './languageMemory.ts';
import { sameInAll } from './echoedTexts.ts';
import { holdsLanguageNotice, mayBeNotice } from './languageNotices.ts';
import { isAddress, isLikelyName, isListedEntry, isListedName, mayBeName } from './listed.ts';
import { NO_TEXT, scriptsOf, type TextScripts } from './languageOfText.ts';
import { sameItems } from '../../text/sameItems.ts';
import { DENSITY, type Script, type ScriptCounts } from '../../text/script.ts';
import { isProperName, isStrangeName } from './names.ts';
import { isFixedText, withoutAddresses } from '../needsNoTranslation.ts';
import { likelyReading, wordsOf, type Piece } from '../piece.ts';
import { isTitleInLines, isTitleInTwoLanguages } from './titleInTwoLanguages.ts';

/** What the words of a piece tell of its language, whatever stands around it. It follows from the piece alone. */
export class LanguageSigns implements TextScripts {
  readonly scripts: ScriptCounts;
  readonly script: Script | undefined;
  readonly weight: number;
  readonly size: number;
  /** It is text, and neither furniture nor a comment nor code, nor a notice of which language it is: that may be in another (“le français suit”). */
  readonly isText: boolean;
  /** Most of it is in Latin letters, though it has some of another script: “In Japanese, 標識 is any mark.” */
  readonly isMostlyLatin: boolean;
  /** It ends as a sentence does. */
  readonly isSentence: boolean;
  /** It goes on with the piece before, on a line that begins with a number by accident of wrapping. */
  readonly isWrapped: boolean;
  /** A symbol, a number, a day in figures: the same in all languages. */
  readonly isSymbol: boolean;
  /** In a list or a table, a name or an address. */
  readonly isName: boolean;
  /** An entry of a bibliography. */
  readonly isEntry: boolean;
  /** A postal address, whose words are names. */
  readonly isAddress: boolean;
  /** In a list or a table, words with a capital each: among names, one more. */
  readonly mayBeName: boolean;
  /** The same, of words that no language has that is known. */
  readonly isLikelyName: boolean;
  /** A title that says itself in two languages: it tells none, and stands in the source's text. */
  readonly inTwoLanguages: boolean;
  /** What tells its language where it is rows with tabulators between their cells: those that are no names. */
  readonly rows: string | undefined;
  readonly #piece: Piece;
  #namesInAll: readonly string[] | undefined;
  #sameInAll: readonly string[] | undefined;

  constructor(piece: Piece) {
    const { kind, prose } = piece;
    this.#piece = piece;
    this.rows = rowsOf(piece);
    this.inTwoLanguages = piece.cell === undefined && (isTitleInTwoLanguages(prose) || isTitleInLines(piece.masked) || (piece.candidate !== undefined && isTitleInTwoLanguages(wordsOf(piece))));
    const tellsNone = this.inTwoLanguages || (mayBeNotice(piece) && holdsLanguageNotice(prose));
    const { scripts, script, weight, size } = kind === 'verbatim' || tellsNone ? NO_TEXT : scriptsOfPiece(piece, this.rows);
    this.scripts = scripts;
    this.script = script;
    this.weight = weight;
    this.size = size;
    this.isText = kind !== 'furniture' && kind !== 'comment' && kind !== 'verbatim' && this.rows === undefined && !tellsNone;
    this.isMostlyLatin = script !== undefined && script !== 'latin' && scripts.latin > scripts[script] * DENSITY[script] + (script === 'kana' ? scripts.han * DENSITY.han : 0);
    this.isSentence = SENTENCE_END.test(prose.slice(-LAST_SIGNS));
    this.isWrapped = !piece.opens && piece.candidate !== undefined && likelyReading(piece) === undefined;
    this.isSymbol = prose.length <= LONGEST_SYMBOL && SYMBOL.test(prose);
    this.isName = isListedName(piece);
    this.isEntry = isListedEntry(piece);
    this.isAddress = isAddress(piece);
    this.mayBeName = mayBeName(piece);
    this.isLikelyName = isLikelyName(piece);
  }

  /** The names and addresses in it, which stay as they are in any language. Asked for in drafts in several languages alone, as is what follows. */
  get namesInAll(): readonly string[] {
    return this.#namesInAll ??= sameInAll(this.#piece, false);
  }

  /** These, and the figures of an item. */
  get sameInAll(): readonly string[] {
    return this.#sameInAll ??= sameInAll(this.#piece, true);
  }

  /** Whether all of this is the same of another piece, but for the number of letters and words; rows never are. */
  areLike(other: LanguageSigns): boolean {
    return this.script === other.script && (this.scripts.kana > 0) === (other.scripts.kana > 0) && this.rows === undefined && other.rows === undefined
      && this.isText === other.isText && this.isMostlyLatin === other.isMostlyLatin && this.isSentence === other.isSentence && this.isWrapped === other.isWrapped && this.isSymbol === other.isSymbol
      && this.isName === other.isName && this.isEntry === other.isEntry && this.isAddress === other.isAddress && this.mayBeName === other.mayBeName && this.isLikelyName === other.isLikelyName
      && this.inTwoLanguages === other.inTwoLanguages && sameItems(this.sameInAll, other.sameInAll);
  }
}

/** What tells the language of rows with tabulators between their cells: those that are no names; `undefined` of what is no rows. */
export function rowsOf(piece: Piece): string | undefined {
  return isTabbed(piece) ? withoutNames(piece) : undefined;
}

function withoutNames({ masked }: Piece): string {
  const [head = ''] = masked.split(/[\r\n]/u, 1);
  // Names are in Latin letters in texts of all scripts: the head of the columns is not.
  if (OTHER_SCRIPT.test(head)) return head;
  return masked.split(/[\t\r\n]+/u).map((cell) => cell.trim()).filter((cell) => !isProperName(cell) && !(LATIN.test(cell) && isStrangeName(cell)) && !isFixedText(cell)).join('. ');
}

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const LATIN = /^[\p{Script=Latin}\p{M}\P{L}]+$/u;

/** Lines with tabulators between words: rows, whose names look like any language. */
function isTabbed({ masked }: Piece): boolean {
  return masked.includes('\t') && (masked.match(TABBED) ?? []).length >= FEWEST_TABS;
}

const TABBED = /\S\t+(?=\S)/gu;
const FEWEST_TABS = 3;

/** Of the words of a piece those of its number ("附属書A") say the least. */
function scriptsOfPiece(piece: Piece, rows: string | undefined): TextScripts {
  const told = rows === undefined ? NO_TEXT : scriptsOf(rows, FRESH_EVIDENCE);
  if (told.script !== undefined) return told;
  const own = piece.candidate === undefined ? NO_TEXT : scriptsOf(withoutAddresses(wordsOf(piece)), FRESH_EVIDENCE);
  return own.script === undefined ? scriptsOf(withoutAddresses(piece.prose), FRESH_EVIDENCE) : own;
}

const SENTENCE_END = /[.!?;。！？；][”"»’)）」\]¹²³⁴-⁹]{0,3}$/u;
const LAST_SIGNS = 5;
const LONGEST_SYMBOL = 120;
/** “SG 7/2024”, “ISO/TC 154”, “OIML/CL/12”, “№ 7/24”; “SG [xx]”, where the number is still to come. */
const SYMBOL = /^(?=[^\d[]{0,40}(?:\d|\[[xX]))(?:\p{Lu}{1,3}(?!\p{L})|\p{Lu}{4,8}(?=\/)|\[[xX]{1,4}\]|[\d\s/.:()№–-]){2,40}$/u;
