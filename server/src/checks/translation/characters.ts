import { recall, type Block } from '../../model/block.ts';
import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { replacement } from '../../text/edit.ts';
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
  return CYRILLIC.test(block.masked) || WIDE_OR_NARROW.test(block.masked);
}

const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,60}/gu;

function* mixedWords(block: Block): Iterable<Finding> {
  if (!CYRILLIC.test(block.masked)) return;
  for (const match of block.masked.matchAll(WORD)) {
    const word = match[0];
    if (!MIXED.test(word)) continue;
    const right = inOneScript(word);
    if (right === undefined) continue;
    const cyrillic = CYRILLIC.test(right);
    const words = cyrillic
      ? message('The word “{0}” has Latin letters among its Cyrillic ones.', word)
      : message('The word “{0}” has Cyrillic letters among its Latin ones.', word);
    yield findingOf(block, match.index, word, right, words);
  }
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The word in the script of most of its letters; `undefined` where a letter of the other has no look-alike, or the word is even. */
function inOneScript(word: string): string | undefined {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter)).length;
  const latin = letters.length - cyrillic;
  if (cyrillic === latin) return undefined;
  const [from, to] = cyrillic > latin ? [LATIN_LOOKS, CYRILLIC_LOOKS] : [CYRILLIC_LOOKS, LATIN_LOOKS];
  const right = letters.map((letter) => {
    if (CYRILLIC.test(letter) === cyrillic > latin) return letter;
    const at = from.indexOf(letter);
    return at < 0 ? undefined : to[at];
  });
  return right.includes(undefined) ? undefined : right.join('');
}

/** Letters that look alike, in one order. */
const LATIN_LOOKS = [...'ABCEHIJKMOPSTXYaceijopsxy'];
const CYRILLIC_LOOKS = [...'АВСЕНІЈКМОРЅТХУасеіјорѕху'];

const FULL_WIDTH = /[\uFF21-\uFF3A\uFF41-\uFF5A][\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]*/gu;
const HALF_WIDTH_KATAKANA = /[\uFF66-\uFF9F]+/gu;

function* widths(block: Block): Iterable<Finding> {
  if (!WIDE_OR_NARROW.test(block.masked)) return;
  const script = scriptOfLanguage(block.language);
  if (script !== 'kana' && script !== 'han' && script !== 'hangul') {
    for (const match of block.masked.matchAll(FULL_WIDTH)) yield findingOf(block, match.index, match[0], match[0].normalize('NFKC'), message('“{0}” is written in full-width letters.', match[0]));
  }
  for (const match of block.masked.matchAll(HALF_WIDTH_KATAKANA)) yield findingOf(block, match.index, match[0], match[0].normalize('NFKC'), message('“{0}” is written in half-width katakana.', match[0]));
}

const WIDE_OR_NARROW = /[\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F]/u;

function findingOf(block: Block, index: number, wrong: string, right: string, words: Message): Finding {
  const at = span(block.span.start + index, block.span.start + index + wrong.length);
  return {
    rule: 'translation/characters', span: at, message: words, related: [],
    fixes: () => [{ title: message('Write “{0}”', right), preferred: true, safe: false, changes: [{ uri: undefined, edits: [replacement(at, right)] }] }],
  };
}
