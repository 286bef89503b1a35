import type { Block } from '../model/block.ts';
import { wordsOf } from './firstLine.ts';
import { comparable } from './phrase.ts';
import { SPELLED_NUMBER } from './unreadNumber.ts';

/**
 * The titles that a heading says, as `comparable` makes them: what stands behind its number, what is in the brackets around that (「第2条（定義）」), and
 * each of those of two languages (“第2条（定義） / Article 2 (Definitions)”).
 */
export function headingTitles(block: Block): readonly string[] {
  const whole = comparable(wordsOf(block)).replace(SPELLED_NUMBER, '');
  if (!MAY_HAVE_MORE.test(whole)) return [whole];
  const parts = whole.split(BETWEEN_LANGUAGES);
  return [whole, ...(parts.length > 1 ? parts : []).map(withoutNumber), ...parts.map((part) => withoutNumber(part).replace(IN_BRACKETS, '$1'))];
}

function withoutNumber(title: string): string {
  return title.replace(NUMBER, '');
}

const MAY_HAVE_MORE = /[(/]/u;
const BETWEEN_LANGUAGES = / ?\/ /u;
/** “article 2 ”, “2.1. ”, 「第2条」. */
const NUMBER = /^(?:第[\p{N}一二三四五六七八九十百]{1,6}[条章節]の?\p{N}{0,3}|(?:\p{L}+ )?\p{N}[\p{N}.-]{0,12}\)?) ?/u;
const IN_BRACKETS = /^\(([^()]*)\)$/u;
