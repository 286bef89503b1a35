import { recall, type Block } from '../../model/block.ts';
import { needsNoTranslation } from '../../model/needsNoTranslation.ts';
import type { Pair, Pairing } from '../../model/pairing.ts';
import { languageOfStub } from '../../model/stubs.ts';
import { conceptsOfWord } from '../../model/pairing/meanings.ts';
import { primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import { amountOf, countScripts, DENSITY, type Script, type ScriptCounts } from '../../text/script.ts';
import { isLeftTitle } from './leftTitle.ts';

/** Whether a block of the translation into `language` was left in the source's language, as a whole. */
export function isLeftBlock(block: Block, pair: Pair, language: string, pairing: Pairing): boolean {
  if (languageOfStub(block.prose) !== undefined || needsNoTranslation(block, pairing.targetDraft.blocks)) return false;
  const [source] = pairing.sourceDraft.languages;
  if (source === undefined) return false;
  const otherScript = scriptOfLanguage(source) !== scriptOfLanguage(language);
  if (otherScript && block.language === language) return false;
  const same = pair.source.some((other) => recall(other, plainOf) === recall(block, plainOf));
  if (otherScript) return same ? saysSomethingIn(block, source) : isInScript(block.prose, scriptOfLanguage(source)) && !isName(block.prose);
  // Between languages of one script a title may be the same word in both.
  if (same) return recall(block, wordsIn) >= FEW_WORDS || isLeftTitle(block.prose, source, language);
  return block.language === source && block.stream !== source && recall(block, wordsIn) >= FEW_WORDS;
}

/** Whether words that stand as they are in a text of another script are text in the source's language, and no name of a person, a firm or a program. */
function saysSomethingIn(block: Block, source: string): boolean {
  if (!isInScript(block.prose, scriptOfLanguage(source))) return block.language === source;
  return block.kind === 'heading' || !isName(block.prose) || (block.prose.match(WORD) ?? []).some((word) => conceptsOfWord(word.toLowerCase(), primaryOf(source)).length > 0);
}

const WORD = /\p{L}{2,40}/gu;

/** Fewer words than this may be alike in two languages. */
const FEW_WORDS = 4;

function plainOf({ prose }: Block): string {
  return plainWords(prose);
}

function wordsIn({ prose }: Block): number {
  return wordCount(prose);
}

/** Whether the words are in `script`, and hardly any in another. Japanese has Chinese characters among its own. */
export function isInScript(prose: string, script: Script): boolean {
  const counts = countScripts(prose);
  const own = amountIn(counts, script);
  return own > 0 && amountOf(counts) - own <= own * 0.1;
}

/** How much of the text is in the script; Japanese has Chinese characters, too. */
export function amountIn(counts: ScriptCounts, script: Script): number {
  return counts[script] * DENSITY[script] + (script === 'kana' ? counts.han * DENSITY.han : 0);
}

/** Nothing but names, symbols and titles of standards: each word has a capital or a digit. */
function isName(prose: string): boolean {
  return prose.split(/\s+/u).every((word) => /^[^\p{L}\d]*(?:[\p{Lu}\d]|$)/u.test(word));
}

/** The letters and digits alone, in lower case, without the names of link references. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(REFERENCE, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

const REFERENCE = /\]\[[^[\]]{0,200}\]/gu;

/** How many words a text has; languages that part them by no blanks have one for each three letters. */
export function wordCount(prose: string): number {
  const unparted = prose.match(UNPARTED)?.length ?? 0;
  return (prose.match(/\p{L}{2,}/gu)?.length ?? 0) + Math.floor(unparted / LETTERS_OF_A_WORD);
}

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTERS_OF_A_WORD = 3;
