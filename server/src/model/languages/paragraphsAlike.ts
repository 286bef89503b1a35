import { sameButForNumber, sameCandidate } from '../labels/numberingMemory.ts';
import { isCapitalized, isOfList, isPersonsName, isSigned } from './listed.ts';
import { isNames, isProperName } from './names.ts';
import { isEntry, isFixedText } from '../needsNoTranslation.ts';
import { isShortAsTitle, wordsOf, type Piece } from '../piece.ts';
import { isShort, mayRepeatAlike } from './repeatedStretches.ts';
import { languageOfStub } from '../stubs.ts';

/** How many pieces say each thing. */
export function timesOf(pieces: readonly Piece[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { prose } of pieces) times.set(prose, (times.get(prose) ?? 0) + 1);
  return times;
}

/** Whether two paragraphs are the same to what tells the languages of the pieces around them, beside their words and their number of letters. */
export function standAlike(one: Piece, other: Piece): boolean {
  return areLaidOutAlike(one, other) && sameCandidate(one.candidate, other.candidate)
    && one.masked.includes('\t') === other.masked.includes('\t') && endOf(one) === endOf(other)
    && LOOKS.every((looks) => looks(one) === looks(other)) && mayRepeatAlike(one, other);
}

/** Whether two paragraphs say the same behind numbers of one form. */
export function areRenumbered(one: Piece, other: Piece): boolean {
  return one.candidate !== undefined && areLaidOutAlike(one, other) && sameButForNumber(one.candidate, other.candidate) && wordsOf(one) === wordsOf(other);
}

function areLaidOutAlike(one: Piece, other: Piece): boolean {
  return one.kind === other.kind && one.level === other.level && one.bullet === other.bullet && one.opens === other.opens && one.close === other.close;
}

/** What is asked of the words of a paragraph, beside the language that they are guessed to be in. */
const LOOKS: readonly ((piece: Piece) => unknown)[] = [
  ({ prose }) => isNames(prose), ({ prose }) => isEntry(prose), ({ prose }) => isFixedText(prose), ({ prose }) => languageOfStub(prose), isShortAsTitle,
  ({ prose }) => isProperName(prose), (piece) => isProperName(wordsOf(piece)), isCapitalized, isPersonsName, isSigned,
];

/** What stands behind the last letter: the end of a sentence, and what may stand behind that. */
function endOf({ prose }: Piece): string {
  return prose.slice(-MOST_SIGNS).replace(UP_TO_LAST_LETTER, '');
}

const UP_TO_LAST_LETTER = /^.*\p{L}/su;
const MOST_SIGNS = 8;

/** Whether the text of which a paragraph is a part is so long that nobody asks whether it says the same as another: a list without blank lines is one text. */
export function isLongText(pieces: readonly Piece[], i: number): boolean {
  const [before, piece, after] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (piece === undefined || !isOfList(piece) || !(piece.close || after?.close === true)) return true;
  return !isShort({ length: piece.prose.length + Math.min(before?.prose.length ?? 0, after?.prose.length ?? 0) });
}
