import { greatest } from '../../text/manyItems.ts';
import { sameItems } from '../../text/sameItems.ts';
import { likelyReading, type Piece } from '../piece.ts';
import { isToBeWritten } from '../stubs.ts';
import { tokensIn } from '../pairing/lexicon.ts';

/**
 * The languages of what stands there once for each language, one right behind the other, and is the same in all of them, or nearly: a list of
 * programs under a title, rows of times. Its words tell nothing, but that it comes again does.
 *
 * @param settled by piece, `undefined` where still open: what is told is put in
 * @param languages of the draft, in the order in which they follow each other
 * @param text indices of the pieces that are text
 * @param inTurns the languages change with every paragraph; elsewhere only what stands between the last and the first language is told
 * @param leanings what the words of open pieces speak for
 */
export function settleRepeatedStretches(
  pieces: readonly Piece[], settled: (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[], text: readonly number[], inTurns: boolean, leanings: ReadonlyMap<number, ReadonlyMap<string, number>>,
): void {
  const signs = new Map<number, readonly string[]>();
  const signsOf = (i: number): readonly string[] => {
    const known = signs.get(i) ?? signsIn(pieces[i]?.prose ?? '');
    signs.set(i, known);
    return known;
  };
  /** Whether the second, whose language is open, says the same; `undefined` where it is in the language that it has to be in, or may be. */
  const areAlike = (i: number, j: number, language: string): boolean | undefined => {
    const [a, b] = [pieces[i], pieces[j]];
    if (a === undefined || b === undefined || a.kind !== b.kind || a.level !== b.level || a.cell?.row !== b.cell?.row || a.cell?.column !== b.cell?.column || !areLabelledAlike(a, b)) return false;
    if (settled[j] === language) return undefined;
    if (a.prose === b.prose) return true;
    if (!isShort(a.prose) || !isShort(b.prose) || !sameItems(signsOf(i), signsOf(j))) return false;
    return signsOf(i).length > 0 ? true : undefined;
  };
  const mayBe = (i: number, language: string): boolean => {
    if (settled[i] !== undefined) return settled[i] === language;
    const leaning = leanings.get(i);
    return candidates[i]?.includes(language) === true && (leaning === undefined || greatest(leaning.values()) - (leaning.get(language) ?? 0) < CLEAR) && !isToBeWritten(pieces[i]?.prose ?? '');
  };
  // What stands behind a stretch may be another: it is known in the second round.
  for (let round = 0; round < ROUNDS && settleAll(); round++);

  /** Whether something was told. */
  function settleAll(): boolean {
    let found = false;
    const openFrom = nextOpen(text, settled);
    for (let k = 0; k < text.length;) {
      // What is settled everywhere need not come again.
      const length = (openFrom[k] ?? Infinity) < k + MOST * languages.length ? stretchAt(k) : 0;
      if (length === 0) {
        k++;
        continue;
      }
      for (const [turn, language] of languages.entries()) {
        for (let m = 0; m < length; m++) {
          const i = text[k + turn * length + m] ?? -1;
          found ||= settled[i] === undefined;
          settled[i] = language;
        }
      }
      k += length * languages.length;
    }
    return found;
  }

  function stretchAt(k: number): number {
    if ((settled[text[k] ?? -1] ?? languages[0]) !== languages[0]) return 0;
    for (let length = inTurns ? 1 : 2; length <= MOST && k + length * languages.length <= text.length; length++) {
      if (isRepeated(k, length) && (inTurns || isBetween(k, k + length * languages.length))) return length;
    }
    return 0;
  }

  function isRepeated(k: number, length: number): boolean {
    let again = 0;
    for (let m = 0; m < length; m++) {
      for (const [round, language] of languages.entries()) {
        const i = text[k + round * length + m] ?? -1;
        if (!mayBe(i, language)) return false;
        const alike = round === 0 ? undefined : areAlike(text[k + m] ?? -1, i, language);
        if (alike === false) return false;
        if (alike === true && settled[i] === undefined) again++;
      }
    }
    // Most of what is not known comes again.
    const open = text.slice(k + length, k + length * languages.length).filter((i) => settled[i] === undefined).length;
    return again > 0 && again * 2 >= open;
  }

  /** What is known nearest to it is in the last language before, and in the first behind. */
  function isBetween(from: number, to: number): boolean {
    return [languages.at(-1), undefined].includes(knownFrom(from - 1, -1)) && [languages[0], undefined].includes(knownFrom(to, 1));
  }

  function knownFrom(k: number, step: number): string | undefined {
    for (let at = k, seen = 0; seen < MOST && at >= 0 && at < text.length; at += step, seen++) {
      const known = settled[text[at] ?? -1];
      if (known !== undefined) return known;
    }
    return undefined;
  }
}

/** For each place in the text the next one, itself counted, whose language is open. */
function nextOpen(text: readonly number[], settled: readonly (string | undefined)[]): readonly number[] {
  const next = new Array<number>(text.length);
  let open = Infinity;
  for (let k = text.length - 1; k >= 0; k--) next[k] = open = settled[text[k] ?? -1] === undefined ? k : open;
  return next;
}

/** Whether two pieces with other words are the same to those who ask whether it is said in all languages. */
export function mayRepeatAlike(one: Piece, other: Piece): boolean {
  return isShort(one.prose) === isShort(other.prose) && (!isShort(one.prose) || sameItems(signsIn(one.prose), signsIn(other.prose)));
}

/** The numbers, addresses and acronyms at the beginning of a piece. */
function signsIn(prose: string): readonly string[] {
  return tokensIn(prose.slice(0, LONGEST)).flatMap(({ kind, text }) => (kind === 'number' || kind === 'address' || kind === 'acronym' ? [text] : []));
}

function areLabelledAlike(one: Piece, other: Piece): boolean {
  const [a, b] = [likelyReading(one), likelyReading(other)];
  return a === undefined || b === undefined ? a === b : a.suffix === b.suffix && sameItems(a.path, b.path);
}

/** Whether a text is so short that the numbers in it show whether another says the same. */
export function isShort({ length }: { readonly length: number }): boolean {
  return length <= LONGEST;
}

/** By so many words, or a small word of a language, what a piece says is no other language's. */
const CLEAR = 2;
const LONGEST = 160;
/** In pieces. */
const MOST = 24;
const ROUNDS = 3;
