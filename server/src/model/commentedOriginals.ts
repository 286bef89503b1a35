import type { Layout } from '../parse/layout.ts';
import type { Passage, PlacedPassage } from '../parse/passage.ts';
import { amountOf, countScripts } from '../text/script.ts';
import { hasFunctionWords, languageByFunctionWords } from './languages/functionWords.ts';
import type { LanguageEvidence } from './languages/languageMemory.ts';
import { CANDIDATES, languageOfText, type TextLanguage } from './languages/languageOfText.ts';
import type { Piece } from './piece.ts';

/**
 * The passages, with the comments read as text that are the originals of what follows them: where comments and the text between them
 * are in two languages, one after the other. A comment among many paragraphs without one is a remark.
 *
 * @param layout as the draft states it
 * @param piecesOf what is known of a passage
 */
export function withOriginals(
  passages: readonly PlacedPassage[], layout: Layout | undefined, piecesOf: (passage: Passage) => readonly Piece[], evidence: LanguageEvidence,
): readonly PlacedPassage[] {
  if (layout !== undefined && layout !== 'comments') return passages;
  const candidates = candidatesIn(passages, piecesOf, evidence);
  if (layout === undefined && !areOriginals(candidates, passages, piecesOf)) return passages;
  const chosen = new Set(candidates.filter((it) => isInStyle(it, candidates)).map(({ index }) => index));
  return passages.map((placed, i) => {
    const { otherwise } = placed.passage;
    return otherwise === undefined || !chosen.has(i) ? placed : { start: placed.start, passage: otherwise };
  });
}

/** A comment that may be an original. */
interface Candidate {
  /** Of its passage. */
  readonly index: number;
  readonly amount: number;
  /** Its words begin on a line of their own, below the comment's mark. */
  readonly onOwnLine: boolean;
  /** It begins like a heading or an item, or ends like a sentence. */
  readonly formed: boolean;
  /** Whether what follows is in another language; `undefined` where that cannot be told, or where what follows is the comment again: left as it was. */
  readonly differs: boolean | undefined;
}

function candidatesIn(passages: readonly PlacedPassage[], piecesOf: (passage: Passage) => readonly Piece[], evidence: LanguageEvidence): readonly Candidate[] {
  return passages.flatMap(({ passage }, index): readonly Candidate[] => {
    const { otherwise } = passage;
    if (otherwise === undefined) return [];
    const words = wordsOf(piecesOf(otherwise).filter((piece) => piece.comment !== undefined));
    const next = passages[index + 1]?.passage;
    const follower = next === undefined || next.otherwise !== undefined ? '' : wordsOf(piecesOf(next));
    const differs = follower === '' || follower === words ? undefined : areDifferent(languageIn(words, evidence), languageIn(follower, evidence));
    return [{ index, amount: amountOf(countScripts(words)), onOwnLine: ON_OWN_LINE.test(passage.text), formed: FORMED.test(passage.text.slice(0, LONGEST_LOOK)), differs }];
  });
}

const ON_OWN_LINE = /^\s{0,200}<!--[ \t]*[\r\n]/u;
const FORMED = /^\s{0,99}<!--\s{0,9}(?:#{1,6}\s|[-*+>]\s|\d{1,3}[.)]\s|[^\r\n]{20,999}[.:;!?。]\s{0,9}-->)/u;
const LONGEST_LOOK = 1200;

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.filter(({ kind }) => kind !== 'verbatim' && kind !== 'furniture' && kind !== 'comment').map(({ prose }) => prose).join(' ');
}

/** Where the words are too few for a guess, function words may tell. */
function languageIn(words: string, evidence: LanguageEvidence): TextLanguage {
  const read = languageOfText(words, evidence);
  return read.script !== 'latin' || read.language !== undefined ? read : { ...read, language: languageByFunctionWords(words, TOLD, 2) };
}

const TOLD = (CANDIDATES.latin ?? []).filter(hasFunctionWords);

/** Japanese titles may be in Chinese characters alone; short texts of one script say nothing. */
function areDifferent(a: TextLanguage, b: TextLanguage): boolean | undefined {
  if (a.script === undefined || b.script === undefined) return undefined;
  if (a.script !== b.script) return !(EAST_ASIAN.has(a.script) && EAST_ASIAN.has(b.script));
  return a.language === undefined || b.language === undefined ? undefined : a.language !== b.language;
}

const EAST_ASIAN: ReadonlySet<string> = new Set(['kana', 'han']);

function areOriginals(candidates: readonly Candidate[], passages: readonly PlacedPassage[], piecesOf: (passage: Passage) => readonly Piece[]): boolean {
  const different = candidates.filter(({ differs }) => differs === true).length;
  const same = candidates.filter(({ differs }) => differs === false).length;
  if (different < FEWEST || same * 4 > different) return false;
  const commented = candidates.reduce((sum, { amount }) => sum + amount, 0);
  const shown = passages.reduce((sum, { passage }) => sum + (passage.otherwise === undefined ? amountOf(countScripts(wordsOf(piecesOf(passage)))) : 0), 0);
  return commented >= shown * LEAST_SHARE;
}

const FEWEST = 2;
/** Amount of commented text for one unit of the shown text. */
const LEAST_SHARE = 0.35;

/** Where originals begin below the comment's mark, a few words on one line are a remark. */
function isInStyle(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const onOwnLine = candidates.filter((it) => it.differs === true && it.onOwnLine).length;
  const beside = candidates.filter((it) => it.differs === true && !it.onOwnLine).length;
  return candidate.onOwnLine || candidate.formed || onOwnLine <= beside;
}
