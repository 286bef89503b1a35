import { sameCandidate } from './labels/numberingMemory.ts';
import { isOfList, isPersonsName, isSigned, isWithinList } from './listed.ts';
import { isNames } from './names.ts';
import { isEntry, isFixedText } from './needsNoTranslation.ts';
import type { Piece } from './piece.ts';
import { mayRepeatAlike } from './repeatedStretches.ts';
import { languageOfStub } from './stubs.ts';

/** What is asked of the words of a long paragraph, beside the language that they are guessed to be in. */
const LOOKS: readonly ((prose: string) => unknown)[] = [isNames, isEntry, isFixedText, languageOfStub];

/** How many pieces say each thing. */
export function timesOf(pieces: readonly Piece[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { prose } of pieces) times.set(prose, (times.get(prose) ?? 0) + 1);
  return times;
}

/** Whether a long paragraph stands for itself: it is no item among others. */
export function isAlone(pieces: readonly Piece[], i: number): boolean {
  return !isWithinList(pieces, i) && !isWithinList(pieces, i + 1);
}

/** Whether it is no item of a list without blank lines either, numbered lists among them, which is read as one text. */
export function isNoItem(pieces: readonly Piece[], i: number): boolean {
  return !isOfList(pieces[i]) || (pieces[i]?.close !== true && pieces[i + 1]?.close !== true);
}

/** Whether the words of two long paragraphs are alike to those who ask for names, entries and what is still to be written. */
export function wordsLookAlike({ prose }: Piece, { prose: other }: Piece): boolean {
  return LOOKS.every((looks) => looks(prose) === looks(other));
}

/** Whether two long paragraphs are alike to what divides the open pieces around them between languages of one script, beside their words and their number of letters. */
export function standAlike(one: Piece, other: Piece): boolean {
  return one.kind === other.kind && one.level === other.level && one.bullet === other.bullet && one.opens === other.opens && one.close === other.close && sameCandidate(one.candidate, other.candidate)
    && one.masked.includes('\t') === other.masked.includes('\t') && one.prose.slice(-LAST_SIGNS) === other.prose.slice(-LAST_SIGNS)
    && PIECE_LOOKS.every((looks) => looks(one) === looks(other)) && mayRepeatAlike(one, other);
}

const PIECE_LOOKS: readonly ((piece: Piece) => boolean)[] = [isPersonsName, isSigned, ({ prose }) => prose.length <= LONGEST_TITLE];

/** The end of a sentence, with what may stand behind it. */
const LAST_SIGNS = 8;
const LONGEST_TITLE = 80;
