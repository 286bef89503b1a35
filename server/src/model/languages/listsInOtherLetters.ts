import { scriptOfLanguage } from '../../text/languageScripts.ts';
import type { LanguageSigns } from './languageSigns.ts';
import { likelyReading, type Piece } from '../piece.ts';

/** What is known of a draft before it is asked for lists that say their names in two scripts. */
interface Known {
  readonly pieces: readonly Piece[];
  readonly signs: readonly LanguageSigns[];
  /** By piece: whether it is a name in a list. */
  readonly names: readonly boolean[];
  /** By piece: its language by its own words or letters. */
  readonly own: readonly (string | undefined)[];
  /** The source first. */
  readonly languages: readonly string[];
}

/**
 * The languages of lists of names that stand one right behind the other, about as long and numbered alike, in Latin letters and in others: “Aino Virtanen”
 * and then «Айно Виртанен» are the same person, so that the first is no list of the Russian text.
 *
 * @param texts the pieces of each text, in their order: those of a list are one
 * @returns by index of the text
 */
export function languagesOfListsInOtherLetters(texts: readonly (readonly number[])[], known: Known): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const [latin, another] = known.languages.filter((language) => scriptOfLanguage(language) === 'latin');
  if (latin === undefined || another !== undefined) return found;
  for (const [w, members] of texts.entries()) {
    const behind = texts[w + 1] ?? [];
    if (!areAboutAsLong(members, behind) || !beginAlike(members, behind, known.pieces)) continue;
    const [one, other] = [languageOfNames(members, latin, known), languageOfNames(behind, latin, known)];
    if (one === undefined || other === undefined || (one === latin) === (other === latin)) continue;
    found.set(w, one).set(w + 1, other);
  }
  return found;
}

/** One of the two may lack an item, or have another. */
function areAboutAsLong(some: readonly number[], others: readonly number[]): boolean {
  const [fewer, more] = [Math.min(some.length, others.length), Math.max(some.length, others.length)];
  return fewer >= FEWEST && more - fewer <= Math.max(1, more / LACKING);
}

const FEWEST = 2;
/** One item of so many. */
const LACKING = 5;

/** Whether they are lists, and no tables, with the same number at their head or without any. */
function beginAlike([one = -1]: readonly number[], [other = -1]: readonly number[], pieces: readonly Piece[]): boolean {
  const [a, b] = [pieces[one], pieces[other]];
  return a !== undefined && b !== undefined && a.cell === undefined && b.cell === undefined && likelyReading(a)?.path.join('.') === likelyReading(b)?.path.join('.');
}

/** The Latin language for names in its letters, another for what stands in letters of its own; `undefined` of other lists. */
function languageOfNames(members: readonly number[], latin: string, { signs, names, own }: Known): string | undefined {
  if (members.every((i) => signs[i]?.script === 'latin' && names[i] === true)) return latin;
  const [first] = members.map((i) => signs[i]?.script === 'latin' ? undefined : own[i]);
  return first !== undefined && first !== latin && members.every((i) => own[i] === first) ? first : undefined;
}
