import { countScripts } from '../text/script.ts';
import { widthOf } from '../text/width.ts';

/**
 * Whether a line of a paragraph says in another script what the line before it has said: “会員各位⏎To all members”. A line that was wrapped goes on
 * in its own script, or with a name.
 */
export function turnsToAnotherScript(before: string, line: string): boolean {
  if (widthOf(before) > SHORT_LINE && !SENTENCE_END.test(before)) return false;
  const [one, other] = [writtenIn(before), writtenIn(line)];
  return one !== undefined && other !== undefined && one !== other;
}

/** In columns: no wrapped line is that short. */
const SHORT_LINE = 40;
const SENTENCE_END = /[.!?。！？:：;；][”"»」』)）]?$/u;

/** The script in which all words of the line are, where there are words and not only symbols or the name of a standard. */
function writtenIn(line: string): 'latin' | 'cyrillic' | 'japanese' | undefined {
  const { latin, cyrillic, kana, han } = countScripts(line);
  if (kana + han > 0 && latin + cyrillic === 0) return 'japanese';
  if (kana + han > 0 || !WORD.test(line)) return undefined;
  return cyrillic === 0 ? 'latin' : latin === 0 ? 'cyrillic' : undefined;
}

const WORD = /\p{Ll}{2}/u;
