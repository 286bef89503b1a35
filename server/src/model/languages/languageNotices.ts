import type { BlockKind } from '../../parse/blockKind.ts';
import { WORDS } from '../../text/runs.ts';
import { isLineOfLanguages, speaksOfLanguages } from './linesOfLanguages.ts';
import { namedLanguage } from './namedLanguage.ts';

/** With what a sentence begins that speaks of its own text, in small letters. */
const THIS = new Set('this ce cette este esta diese dieses данный настоящий'.split(' '));
const SPEAKS_OF_TRANSLATION = /translat|tradu|bersetz|перевод|(?:ation|ence|urposes) only/u;
/** A translation that does not count; and, in languages that part no words, what is said of this very text. */
const UNOFFICIAL = /^(?:an? |une |una |eine )?(?:unofficial translation(?!s| (?:is|shall|must|may) )|traduction (?:non offi|de co)|traducción no ofi|tradução não ofi|inoffiziell|неофициальный|仮訳|参考[訳译]|非公式|非官方)|^(?:これ|この文書|本文?書)は[^。]{0,60}訳(?:です|した)|^[本此](?:译文|文件[^。]{0,40}译)/u;
/** Where the other language's text is. */
const ELSEWHERE = /^(?:日本語|英語|英文|中文)[版訳]?は?(?:こちら|下|以下|见下).{0,12}$/u;

/** Whether what stands there may be a notice: a language in a list or a table is one of those that the text is about, and a heading that names one heads its text. */
export function mayBeNotice({ kind, bullet, cell, prose }: { readonly kind: BlockKind; readonly bullet: string | undefined; readonly cell?: unknown; readonly prose: string }): boolean {
  return bullet === undefined && cell === undefined && (kind !== 'heading' || namedLanguage(prose) === undefined);
}

/**
 * Whether a text says of itself, as one of several languages, that it is a translation, or where the other language's text is. That stands in the one text
 * alone. A text that only speaks of translations says something else.
 */
export function isLanguageNotice(prose: string): boolean {
  if (prose.length > LONGEST) return false;
  if (isLineOfLanguages(prose)) return true;
  let start = 0;
  while (start < prose.length && !WORDS.has(prose, start)) start++;
  const words = prose.slice(start).toLowerCase();
  const [first = '', second = '', third = ''] = WORDS.in(words, 3);
  const isOfThis = THIS.has(first) && (speaksOfLanguages(second) || speaksOfLanguages(third)) && SPEAKS_OF_TRANSLATION.test(words);
  return isOfThis || UNOFFICIAL.test(words) || ELSEWHERE.test(words);
}

/** Whether such a notice is all of the words, or stands in brackets at their end: “Ferry rules (le français suit)”. */
export function holdsLanguageNotice(prose: string): boolean {
  return isLanguageNotice(prose) || isLanguageNotice(IN_BRACKETS.exec(prose)?.[1] ?? '');
}

const IN_BRACKETS = /[(（]([^()（）]{3,60})[)）]$/u;

/** Longer text says something else, too. */
const LONGEST = 400;
