import { recall, type Block } from '../../model/block.ts';
import { replacement } from '../../text/edit.ts';
import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { inAlphabet, IS_CYRILLIC, IS_LATIN } from '../../text/lookAlikes.ts';
import { message, type Message } from '../../text/message.ts';
import { span } from '../../text/span.ts';
import type { Check, Finding } from '../check.ts';

/** Letters that look right and are others break every search, and every comparison of a number or a name. */
export const characters: Check = {
  rule: 'translation/characters',
  title: 'Letters of another alphabet stand in a word, or full-width and half-width forms where they do not belong.',
  severity: 'warning',
  basis: 'ours',
  fix: 'the right characters',
  reach: 'block',
  *find({ draft }) {
    for (const block of draft.blocks) {
      if (block.kind === 'verbatim' || block.kind === 'comment' || block.quoted || !recall(block, mayHoldStrangers)) continue;
      yield* mixedWords(block);
      yield* widths(block);
    }
  },
};

/** Whether the block has letters at all that may be out of place. */
function mayHoldStrangers(block: Block): boolean {
  return IS_CYRILLIC.test(block.masked) || WIDE_OR_NARROW.test(block.masked);
}

const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]{1,60}/gu;

function* mixedWords(block: Block): Iterable<Finding> {
  if (!IS_CYRILLIC.test(block.masked)) return;
  const script = scriptOfLanguage(block.language);
  // Where the block quotes words that can be nothing but Russian, a Russian word among them is one.
  const quotes = script === 'latin' && [...block.masked.matchAll(WORD)].some(([word]) => !IS_LATIN.test(word) && inAlphabet(word, 'latin') === undefined);
  for (const match of block.masked.matchAll(WORD)) {
    const word = match[0];
    const right = MIXED.test(word)
      ? inOneAlphabet(word, script)
      : script === 'latin' && !quotes ? latinOf(block.masked, match.index, word) : script === 'cyrillic' ? russianOf(block.masked, match.index, word) : undefined;
    if (right !== undefined) yield findingOf(block, match.index, word, right, wordsFor(word, right));
  }
}

function wordsFor(word: string, right: string): Message {
  const cyrillic = IS_CYRILLIC.test(right);
  if (!MIXED.test(word)) return cyrillic ? message('“{0}” is written in Latin letters.', word) : message('“{0}” is written in Cyrillic letters.', word);
  return cyrillic
    ? message('The word “{0}” has Latin letters among its Cyrillic ones.', word)
    : message('The word “{0}” has Cyrillic letters among its Latin ones.', word);
}

/** A mixed word in the alphabet of most of its letters, in that of its text where they are even; `undefined` where neither fits: “VIPзал” is two words. */
function inOneAlphabet(word: string, script: string): string | undefined {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => IS_CYRILLIC.test(letter)).length * 2 - letters.length;
  const first = cyrillic > 0 || (cyrillic === 0 && script === 'cyrillic') ? 'cyrillic' : 'latin';
  return inAlphabet(word, first) ?? (Math.abs(cyrillic) <= 1 ? inAlphabet(word, first === 'latin' ? 'cyrillic' : 'latin') : undefined);
}

/** A word all of Cyrillic letters in a text in Latin ones: "СЕ", "а", or joined to Latin letters as in "ISO/ТС". */
function latinOf(text: string, at: number, word: string): string | undefined {
  if (!IS_CYRILLIC.test(word)) return undefined;
  const joined = JOINED_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || JOINED_BEHIND.test(text.slice(at + word.length, at + word.length + 2));
  return word.length <= SHORT || joined ? inAlphabet(word, 'latin') : undefined;
}

const JOINED_BEFORE = /\p{Script=Latin}[-/]$/u;
const JOINED_BEHIND = /^[-/]\p{Script=Latin}/u;
const SHORT = 2;

/** A word of one letter typed on the other keyboard between two Russian words. */
function russianOf(text: string, at: number, word: string): string | undefined {
  if (!ONE_LETTER_WORDS.has(word) || !RUSSIAN_BEFORE.test(text.slice(Math.max(0, at - 4), at)) || !RUSSIAN_BEHIND.test(text.slice(at + 1, at + 4))) return undefined;
  return inAlphabet(word, 'cyrillic');
}

const ONE_LETTER_WORDS: ReadonlySet<string> = new Set(['a', 'c', 'o']);
const RUSSIAN_BEFORE = /\p{Script=Cyrillic}{2}[,;:]? $/u;
const RUSSIAN_BEHIND = /^ \p{Script=Cyrillic}{2}/u;

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu;
const HALF_WIDTH = /[\uFF61-\uFF9F]+/gu;
const KATAKANA = /[\uFF66-\uFF9F]/u;

function* widths(block: Block): Iterable<Finding> {
  if (!WIDE_OR_NARROW.test(block.masked)) return;
  const script = scriptOfLanguage(block.language);
  if (script !== 'kana' && script !== 'han' && script !== 'hangul') {
    for (const match of block.masked.matchAll(FULL_WIDTH)) {
      const words = IS_LATIN.test(match[0]) ? message('“{0}” is written in full-width letters.', match[0]) : message('“{0}” is written in full-width figures.', match[0]);
      yield findingOf(block, match.index, match[0], match[0].normalize('NFKC'), words);
    }
  }
  for (const match of block.masked.matchAll(HALF_WIDTH)) {
    if (KATAKANA.test(match[0])) yield findingOf(block, match.index, match[0], match[0].normalize('NFKC'), message('“{0}” is written in half-width katakana.', match[0]));
  }
}

const WIDE_OR_NARROW = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F]/u;

function findingOf(block: Block, index: number, wrong: string, right: string, words: Message): Finding {
  const at = span(block.span.start + index, block.span.start + index + wrong.length);
  return {
    rule: 'translation/characters', span: at, message: words, related: [],
    fixes: () => [{ title: message('Write “{0}”', right), preferred: true, safe: false, changes: [{ uri: undefined, edits: [replacement(at, right)] }] }],
  };
}
