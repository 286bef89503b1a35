import type { Block } from '../model/block.ts';
import { LEAST_TEXT } from './numberedText.ts';

/** Text that speaks of a director, of the secretariat or of a day is no line of a title page. */
export function isSentence({ prose }: Block): boolean {
  return ENDS_SENTENCE.test(prose) && prose.length >= (IDEOGRAPHIC.test(prose) ? LEAST_IDEOGRAPHS : LEAST_TEXT);
}

const IDEOGRAPHIC = /\p{Script=Hiragana}/u;
/** A sentence takes fewer characters where one stands for a word. */
const LEAST_IDEOGRAPHS = 30;

/** Whether a line says something, however short it is: “Forms go to the Central Secretariat by 30 April.” */
export function saysSomething(line: string): boolean {
  return ENDS_SENTENCE.test(line) && ((line.match(SMALL_WORD) ?? []).length >= LEAST_SMALL_WORDS || (line.match(HIRAGANA) ?? []).length >= LEAST_HIRAGANA);
}

const HIRAGANA = /\p{Script=Hiragana}/gu;
const LEAST_HIRAGANA = 6;

const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,40}(?!\p{L})/gu;
const LEAST_SMALL_WORDS = 5;

export const ENDS_SENTENCE = /[.!?。！？]$/u;

/** Whether a block is an entry of a bibliography (“[3] …”). */
export function isEntry({ prose }: Block): boolean {
  return ENTRY.test(prose);
}

const ENTRY = /^\[\p{N}{1,3}\]/u;

/** Whether a block is a part of a sentence that begins above it or ends below it: a day for answers, say, on a line of its own. Its neighbours are those of its language. */
export function isInSentence(block: Block, above: Block | undefined, below: Block | undefined): boolean {
  if (GOES_ON.test(block.prose)) return true;
  if (above === undefined || above.kind === 'heading' || ENDS_CLAUSE.test(above.prose)) return false;
  return (above.prose.length >= LEAST_UNFINISHED && !IN_COLUMNS.test(above.masked)) || (below !== undefined && GOES_ON.test(below.prose) && !NOTE.test(below.prose));
}

/** In UTF-16 code units: a shorter line without a stop is one of a letter's head or end. */
const LEAST_UNFINISHED = 60;
/** Two who sign, beside each other. */
const IN_COLUMNS = /\S {3}|\t/u;
/** “cc: …”, «тел. …». */
const NOTE = /^\p{Ll}{1,6}[.:]/u;
const GOES_ON = /^\p{Ll}/u;
const ENDS_CLAUSE = /[.!?;:,。！？；：、)）»”"]$/u;
