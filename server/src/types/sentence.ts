import type { Block } from '../model/block.ts';
import { LEAST_TEXT } from './numberedText.ts';

/** Text that speaks of a director, of the secretariat or of a day is no line of a title page. */
export function isSentence({ prose }: Block): boolean {
  return ENDS_SENTENCE.test(prose) && prose.length >= (IDEOGRAPHIC.test(prose) ? LEAST_IDEOGRAPHS : LEAST_TEXT);
}

const IDEOGRAPHIC = /\p{Script=Hiragana}/u;
/** A sentence takes fewer characters where one stands for a word. */
const LEAST_IDEOGRAPHS = 30;

export const ENDS_SENTENCE = /[.!?。！？]$/u;
