import { recall, type Block } from '../../model/block.ts';
import { areNames, isCodeName, isLongName, isNames, isNearlyName, isPersonsName, isStrangeName } from '../../model/languages/names.ts';
import { hasFixedText, needsNoTranslation, withoutAddresses, withoutFixedParts } from '../../model/needsNoTranslation.ts';
import type { Pair, Pairing } from '../../model/pairing.ts';
import { languageOfStub } from '../../model/stubs.ts';
import { isFunctionWord, languageByFunctionWords } from '../../model/languages/functionWords.ts';
import { languageByKnownWords } from '../../model/languages/knownWords.ts';
import { isOfficeWord } from '../../model/languages/officeWords.ts';
import { conceptsOfWord } from '../../model/pairing/wordConcepts.ts';
import { primaryOf, scriptOfLanguage } from '../../text/languageScripts.ts';
import { Runs, WORDS } from '../../text/runs.ts';
import { amountOf, countScripts, DENSITY, SCRIPTS, type Script, type ScriptCounts } from '../../text/script.ts';
import { isLeftDate } from './leftDate.ts';
import { isLeftTitle, isWordOf } from './leftTitle.ts';

/** Whether a block of the translation into `language` was left in the source's language, as a whole. */
export function isLeftBlock(block: Block, pair: Pair, language: string, pairing: Pairing): boolean {
  const [source] = pairing.sourceDraft.languages;
  if (source === undefined || languageOfStub(block.prose) !== undefined) return false;
  const same = pair.source.some((other) => recall(other, plainOf) === recall(block, plainOf));
  // Beside an address such a line is taken for a part of it.
  if (same && isLeftDate(block.prose, source, language)) return true;
  if (needsNoTranslation(block, pairing.targetDraft.blocks)) return false;
  const otherScript = scriptOfLanguage(source) !== scriptOfLanguage(language);
  // Among items in the translation's letters one in the source's is taken for one of them, unless it is said with small words, or stands alone in letters in
  // which a text of Latin letters writes no names.
  if (otherScript && block.language === language && !(same && (isSaid(block.prose, source) || isAloneInScript(block, scriptOfLanguage(source), pairing.targetDraft.blocks)))) return false;
  if (same && (isRevision(block, pair) || NAMES_IN_PROGRAMS.test(block.prose))) return false;
  if (same && (isForeignName(block, source) || isNameByWords(block, source, language) || isAmongNames(block, pairing.targetDraft.blocks))) return false;
  if (otherScript) return same ? saysSomethingIn(block, source) : isInScript(block.prose, scriptOfLanguage(source)) && !isName(block.prose);
  // Between languages of one script a title may be the same word in both.
  if (same) return recall(block, wordsIn) >= FEW_WORDS || isLeftTitle(block.prose, source, language);
  if (block.language !== source || block.stream === source || recall(block, wordsIn) < FEW_WORDS) return false;
  const behindName = pair.source.flatMap((other) => behindSharedName(block.prose, other.prose) ?? [])[0];
  if (behindName !== undefined) return wordCount(behindName) >= FEW_WORDS && languageByKnownWords(behindName, [source, language]) === source;
  // Names look like any language.
  return !isNames(block.prose.replace(INTRODUCED, ',')) || languageByKnownWords(block.prose, [source, language]) === source;
}

/** What stands behind a person's name with which both paragraphs begin, as a signature does: the name is of no language. */
function behindSharedName(prose: string, source: string): string | undefined {
  const words = prose.split(' ');
  const others = source.split(' ');
  const first = words.findIndex((word, i) => word !== others[i]);
  const name = words.slice(0, Math.max(0, first)).join(' ');
  return isPersonsName(name.replace(IN_PERSONS_NAMES, ' ')) ? words.slice(first).join(' ') : undefined;
}

/** “Anneke de Bruin”, “Karl von der Heide”. */
const IN_PERSONS_NAMES = / (?:(?:de|del|der|den|di|da|do|dos|du|la|las|los|van|von|ter|ten|al|el|bin|ibn) ){1,2}(?=\p{Lu})/gu;

/** Whether the words are what is in brackets behind a number whose own word was translated: “RESOLUCIÓN 88 (Rev. Oslo, 2031)”. */
function isRevision({ label, prose }: Block, { source }: Pair): boolean {
  if (label === undefined || !IN_BRACKETS.test(prose) || !isNames(prose.slice(1, -1))) return false;
  return HAS_WORD.test(label.form.before) && source.every((other) => other.label !== undefined && HAS_WORD.test(other.label.form.before) && other.label.form.before !== label.form.before);
}

const IN_BRACKETS = /^\([^()]{1,80}\)$/u;
/** “log_host, log_port”, “hw-detect/start”: no words of a text stand so alone. */
const NAMES_IN_PROGRAMS = /^[a-z][a-z\d]{0,40}(?:[-_./][a-z\d]{1,40}){1,6}(?:, [a-z][a-z\d]{0,40}(?:[-_./][a-z\d]{1,40}){1,6}){0,4}$/u;
const HAS_WORD = /\p{L}{3}/u;

/** Whether the words, which are the same in both texts, are the name of a body as it calls itself: in a list, or in a language that is not the source's. */
function isForeignName({ kind, prose }: Block, source: string): boolean {
  if (kind === 'heading' || SENTENCE_END.test(prose)) return false;
  if (isListed(kind) && isLongName(prose) && BODY.test(prose)) return true;
  const told = prose.length > LONGEST_NAME ? undefined : languageByFunctionWords(prose, NAMING);
  return told !== undefined && told !== primaryOf(source) && NAMING.includes(primaryOf(source)) && FIRST_CAPITAL.test(prose);
}

function isListed(kind: Block['kind']): boolean {
  return kind === 'tableCell' || kind === 'listItem';
}

/**
 * Whether there is a capital with each word, and the source's language does not have them: in a table or a list some (“Oslo”, “Norsk Vannforening,
 * 1993”), elsewhere most of several.
 */
function isNameByWords(block: Block, source: string, language: string): boolean {
  const { kind, prose } = block;
  const bare = withoutFixedParts(prose.replace(INTRODUCED, ','));
  if (kind === 'heading' || (!isNames(bare) && !isNames(prose)) || QUOTED.test(prose)) return false;
  const words = WORDS.in(bare);
  const strange = words.filter((word) => MIXED.test(word) || !isWordOf(word.toLowerCase(), source, language)).length;
  if (isListed(kind)) return strange > 0;
  if (areNames(bare)) return true;
  const areMostStrange = strange * 2 >= words.length;
  const isNumberedName = block.label !== undefined && words.length > 2;
  const areSeveralNames = words.length >= FEW_WORDS && MANY.test(prose) && !words.some(isOfficeWord);
  return areMostStrange && (isNumberedName || areSeveralNames);
}

/** Whether the cell or item is in letters, other than Latin ones, in which none of those near it in its column, or in its list, has a word. */
function isAloneInScript(block: Block, script: Script, blocks: readonly Block[]): boolean {
  if (!isListed(block.kind) || script === 'latin' || IN_MARKS.test(block.prose) || !isInScript(block.prose, script)) return false;
  const others = siblingsOf(block, blocks, WIDEST);
  return others.every(({ prose }) => amountIn(countScripts(prose), script) === 0) && others.some(({ prose }) => hasWord(prose));
}

function hasWord(prose: string): boolean {
  return WORDS.in(prose).length > 0;
}

/** What of a cell or an item tells whether another near it stands alone in its letters: a question to `recall`. */
export function lettersIn({ kind, prose }: Block): string {
  if (!isListed(kind)) return '';
  const counts = countScripts(prose);
  return [hasWord(prose), ...SCRIPTS.filter((script) => script !== 'latin' && counts[script] > 0)].join();
}

/** What stands near a cell in its column, or near an item in its list, nearest first on either side. */
function siblingsOf(block: Block, blocks: readonly Block[], most: number): readonly Block[] {
  const siblings: Block[] = [];
  for (const step of [-1, 1]) {
    for (let i = block.index + step, near = 0, seen = 0; near < most && seen < WIDEST; i += step, seen++) {
      const beside = blocks[i];
      if (beside?.kind !== block.kind || beside.stream !== block.stream && beside.cell === undefined || beside.cell?.table !== block.cell?.table) break;
      if (beside.cell?.column !== block.cell?.column || beside.cell?.row === 0) continue;
      near++;
      siblings.push(beside);
    }
  }
  return siblings;
}

/** The name of a firm or a work. */
const IN_MARKS = /[«»„“「」『』《》]/u;

/** Several names, one after the other. */
const MANY = /\p{L}\s?[,;(]|\s[&–—-]\s/u;
/** “Chile: Club Andino”. */
const INTRODUCED = /:(?=\s)/gu;
const QUOTED = /["“«]/u;
/** “PostgreSQL” is no word. */
const MIXED = /\p{Ll}\p{Lu}/u;

/** Whether most of what stands near it in its column, or in its list, is names: then it is one, whatever its words are. */
function isAmongNames(block: Block, blocks: readonly Block[]): boolean {
  // What heads a column says what stands below, and is none of it.
  if (!isListed(block.kind) || block.cell?.row === 0 || !mayBeNamed(block.prose)) return false;
  const near = siblingsOf(block, blocks, NEAR);
  const names = near.filter((beside) => recall(beside, isNameByItself)).length;
  const others = near.length - names;
  // Among names alone a body may be called by what it is: “Office chérifien des eaux”.
  return isNearlyName(block.prose) ? names > others : block.cell !== undefined && names >= NEAR && others === 0;
}

/** A few words that begin with a capital and end no sentence. */
function mayBeNamed(prose: string): boolean {
  return prose.length <= LONGEST_NAME && FIRST_CAPITAL.test(prose) && !SENTENCE_END.test(prose);
}

/** Whether the words alone make it a name among names: others near it may be taken for names by that. */
export function isNameByItself(block: Block): boolean {
  return isLongName(block.prose) || isCodeName(block.prose) || recall(block, hasFixedText) || isStrangeName(block.prose);
}

/** In cells of its column, or items, to either side, and in all cells between. */
const NEAR = 3;
const WIDEST = 40;

const SENTENCE_END = /[.!?:;]$/u;
const FIRST_CAPITAL = /^\p{Lu}/u;
const LONGEST_NAME = 80;
const NAMING = ['en', 'fr', 'es', 'de', 'it'];
/** What bodies and firms are called. */
const BODY = /(?<!\p{L})(?:agency|agence|agencia|alliance|asociación|association|authority|bank|banque|banco|board|bureau|center|centre|centro|comisión|comité|commission|committee|company|conseil|consejo|consortium|corporation|council|department|faculty|federación|fédération|federation|forum|foundation|fondation|fundación|group|institut|institute|institution|instituto|laborator(?:y|ies)|ministry|organi[sz]ation|office|oficina|school|society|société|standards|studio|trust|union|unión|universidad|université|university)(?!\p{L})|(?<!\p{L})(?:AG|BV|GmbH|Inc|LLC|Ltd|Oy|PLC|SA|SpA)\.?$/iu;

/** Whether the words, in the letters of the source's language alone, hold small words that stand in its sentences and in no name. */
function isSaid(prose: string, source: string): boolean {
  return isInScript(prose, scriptOfLanguage(source)) && !isNames(prose) && WORDS.in(prose).some((word) => isFunctionWord(word, [source]) && !isNames(word));
}

/** Whether words that stand as they are in a text of another script are text in the source's language, and no name of a person, a firm or a program. */
function saysSomethingIn(block: Block, source: string): boolean {
  const { kind, prose, language } = block;
  if (!isInScript(prose, scriptOfLanguage(source))) return language === source;
  if (kind === 'heading' || !isName(prose)) return true;
  const all = WORDS.in(prose);
  const words = all.filter((word) => conceptsOfWord(word.toLowerCase(), primaryOf(source)).length > 0);
  // A word with its number or letter is no name, and no name ends with a comma.
  if (kind === 'paragraph' && (DESIGNATION.test(prose) ? words.length === 1 : prose.endsWith(',') && words.length * 2 > all.length)) return true;
  // Several words with a capital each, and nothing else, are a name; below another name an office.
  return words.length > 0 && (!SEVERAL_WORDS.test(prose) || (kind === 'paragraph' && words.some(isOfficeWord)));
}

/** “Series J”, “Table 3”: firms call programs by a year, or by more digits. */
const DESIGNATION = /^\p{Lu}\p{Ll}{2,40}\s(?:\p{Lu}|\p{Nd}{1,2})$/u;
const SEVERAL_WORDS = /^[^:;.!?"“«]{1,80}\s[^:;.!?"“«]{1,80}$/u;

/** Fewer words than this may be alike in two languages. */
const FEW_WORDS = 4;

function plainOf({ prose }: Block): string {
  return plainWords(prose);
}

function wordsIn({ prose }: Block): number {
  return wordCount(withoutAddresses(prose));
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
  return prose.replace(FOOTNOTE_MARK, '').split(/\s+/u).every((word) => /^(?:[^\p{L}\d]*(?:[\p{Lu}\d]|$)|e\.\s?V\.?$)/u.test(word));
}

const FOOTNOTE_MARK = /^\[\^[^\]]{1,40}\]:?\s*/u;

/** The letters and digits alone, in lower case, without the names of link references. */
export function plainWords(text: string): string {
  // Joined they are one string: of what `replace` gives back V8 keeps every part.
  return LETTERS_AND_DIGITS.in(text.normalize('NFKC').toLowerCase().replace(REFERENCE, '')).join('');
}

const LETTERS_AND_DIGITS = new Runs('[\\p{L}\\p{N}]', 1);
const REFERENCE = /\]\[[^[\]]{0,200}\]/gu;

/** How many words a text has; languages that part them by no blanks have one for each three letters. */
export function wordCount(prose: string): number {
  const unparted = prose.match(UNPARTED)?.length ?? 0;
  return WHOLE_WORDS.in(prose).length + Math.floor(unparted / LETTERS_OF_A_WORD);
}

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WHOLE_WORDS = new Runs('\\p{L}', 2);
const LETTERS_OF_A_WORD = 3;
