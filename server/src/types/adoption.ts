import { findKinds, mayNameKind } from '../model/citation/kinds.ts';
import { plainCharacters } from '../model/citation/plainCharacters.ts';
import { isSupersededAfter, supersedingEnds } from '../model/citation/superseding.ts';

/**
 * Whether a line names one resolution or decision with its number, or with the place for it, and does not say that it holds no longer:
 * “Authority: Resolution 14 of the Assembly”. A sentence may name any.
 */
export function namesAdoption(written: string): boolean {
  if (written.length > LONGEST || !mayNameKind(written) || ENDS_SENTENCE.test(written)) return false;
  return standing(written).some(({ kind, isNumbered, holds }) => kind !== 'recommendation' && isNumbered && holds);
}

/** Whether a sentence names resolutions or decisions, and says of all of them that they hold no longer: “This policy replaces that adopted under Council Resolution 3/2019.” */
export function namesSupersededAlone(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || !mayNameKind(sentence)) return false;
  const named = standing(sentence);
  return named.length > 0 && named.every(({ holds }) => !holds);
}

/** Each kind of text that is named, whether its number follows, and whether it still holds. */
function standing(written: string): readonly { readonly kind: string; readonly isNumbered: boolean; readonly holds: boolean }[] {
  const { text } = plainCharacters(written);
  return findKinds(text).map(({ start, end, kind }) => {
    const number = NUMBER.exec(text.slice(end));
    const behind = number === null ? end : end + number.index + number[0].length;
    return { kind, isNumbered: number !== null, holds: supersedingEnds(text.slice(clauseStart(text, start), start)).length === 0 && !isSupersededAfter(text, behind) };
  });
}

/** Where the clause begins in which a place stands: “Cancels Resolution 3/2019; adopted under Resolution 8/2027”. */
function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at), text.lastIndexOf(') ', at), 0);
}

/** In UTF-16 code units, as the next. */
const LONGEST = 220;
const LONGEST_SENTENCE = 1_000;
/** “2 мая 2031 г.” ends so, too. */
const ENDS_SENTENCE = /(?<! г)[.!?。！？]$/u;
const NUMBER = /(?:\d|\[[xX]{1,4}\])[\d/.[\]xX-]{0,20}/u;
