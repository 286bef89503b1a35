import { findKinds, mayNameKind } from '../model/citation/kinds.ts';
import { plainCharacters } from '../model/citation/plainCharacters.ts';
import { isSupersededAfter, supersedingEnds } from '../model/citation/superseding.ts';

/**
 * Whether a line names one resolution or decision with its number, or with the place for it, and does not say that it holds no longer:
 * “Authority: Resolution 14 of the Assembly”. A sentence may name any.
 */
export function namesAdoption(written: string): boolean {
  if (written.length > LONGEST || !mayNameKind(written) || ENDS_SENTENCE.test(written)) return false;
  const { text } = plainCharacters(written);
  return findKinds(text).some(({ start, end, kind }) => {
    const number = NUMBER.exec(text.slice(end));
    return kind !== 'recommendation' && number !== null && supersedingEnds(text.slice(0, start)).length === 0 && !isSupersededAfter(text, end + number.index + number[0].length);
  });
}

/** In UTF-16 code units. */
const LONGEST = 220;
/** “2 мая 2031 г.” ends so, too. */
const ENDS_SENTENCE = /(?<! г)[.!?。！？]$/u;
const NUMBER = /(?:\d|\[[xX]{1,4}\])[\d/.[\]xX-]{0,20}/u;
