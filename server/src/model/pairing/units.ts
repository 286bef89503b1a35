import { greatest } from '../../text/manyItems.ts';
import { amountOf, countScripts, inSteps, type Script } from '../../text/script.ts';
import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { sameItems } from '../../text/sameItems.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { recall, type Block } from '../block.ts';
import { isLanguageNotice, mayBeNotice } from '../languages/languageNotices.ts';
import { isDayInFigures, needsNoTranslation } from '../needsNoTranslation.ts';
import { isToBeNumbered, isToBeWritten } from '../stubs.ts';
import type { Draft } from '../draft.ts';
import { numberKey } from './numberKey.ts';
import { numberSaid } from './numberSaid.ts';
import { tokensIn, wordsIn, type Lexicon, type Token } from './lexicon.ts';
import type { NumbersMeant } from './numbersMeant.ts';

/** What is compared of a block. */
export interface Unit {
  /** Where it stands now: a unit outlives the draft that it was made of. */
  block: Block;
  /** Amount of text, about the same in any language. At least 1. */
  readonly amount: number;
  readonly sentences: number;
  /** A mark that a translation is still to be written, other words in brackets alone, or a word with a number that is still to be given: as long as one likes. */
  readonly open: boolean;
  /** Names, addresses, imprint: nothing that a translator must render. */
  readonly exempt: boolean;
  /** A day in figures and nothing else. */
  readonly day: boolean;
  /** Its number in a form that is the same in all languages ("n:2.1", "a:3"); `undefined` without. */
  readonly label: string | undefined;
  /** The same of the number that is meant, where what is written is a slip of its language alone, or follows one. */
  readonly meant: string | undefined;
  /** The same of a number that is no label there, as the language's word for an article is not known: it is the counterpart of that label alone. */
  readonly said: string | undefined;
  /** Numbers, acronyms, names, addresses of the web: what stays the same in translation. Ids of the lexicon, ascending, each once. */
  readonly tokens: readonly number[];
  /** All its words, for blocks in a script that the other side has too: ids of the lexicon, ascending, each once. */
  readonly words: readonly number[];
  /** Amounts of its parts where its lines show that it holds several: a title with its text below. Empty where it has one line. */
  readonly parts: readonly number[];
  /** May be one block with what is before it in another language: no title, bullet, footnote or cell. */
  readonly joinable: boolean;
  /** The first of its side: the draft's title, most often. */
  readonly first: boolean;
  /** Goes on in the middle of the sentence of the block before it. */
  readonly continues: boolean;
  /** Ends with a punctuation mark. */
  readonly ends: boolean;
  /** The mark with which it ends (":", ";", "."), in its ASCII form; "" for none. */
  readonly end: string;
}

/** With what the units of a side are made. */
export interface Comparison {
  readonly lexicon: Lexicon;
  /** See `scriptsInBoth`. */
  readonly compared: ReadonlySet<Script>;
  readonly meant: NumbersMeant;
}

/** The blocks that can have a counterpart, with what is compared of them. */
export function unitsOf(draft: Draft, blocks: readonly Block[], comparison: Comparison): readonly Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) if (isTranslatable(block)) units.push(unitOf(draft, block, units.at(-1), comparison));
  return units;
}

/** The scripts in which both sides have blocks, of those that part their words by blanks: text of the one may stand in the other as it is. */
export function scriptsInBoth(source: readonly Block[], target: readonly Block[]): ReadonlySet<Script> {
  const there = new Set(target.map((block) => block.language));
  const scripts = new Set([...there].map(scriptOfLanguage));
  const both = new Set([...new Set(source.map((block) => block.language))].map(scriptOfLanguage).filter((script) => scripts.has(script)));
  return new Set([...both].filter((script) => script === 'latin' || script === 'cyrillic'));
}

export function isTranslatable(block: Block): boolean {
  if (block.kind === 'furniture' || block.kind === 'verbatim' || block.kind === 'comment') return false;
  if (block.label === undefined && recall(block, isNotice)) return false;
  return block.prose !== '' || block.label !== undefined;
}

/** What a text says of its own language stands in that text alone. */
function isNotice(block: Block): boolean {
  return mayBeNotice(block) && isLanguageNotice(block.prose);
}

/** @param before the unit before it, if it has one */
export function unitOf(draft: Draft, block: Block, before: Unit | undefined, { lexicon, compared, meant }: Comparison): Unit {
  const { prose } = block;
  const end = endOf(prose);
  return {
    block,
    amount: recall(block, amountIn),
    sentences: recall(block, sentencesIn),
    open: isToBeWritten(prose) || isToBeNumbered(prose),
    exempt: needsNoTranslation(block, draft.blocks),
    day: isDayInFigures(prose),
    label: block.label === undefined ? undefined : numberKey(block.label, block.label.path),
    meant: meant.get(block.index),
    said: recall(block, saidKey),
    tokens: lexicon.idsOf(recall(block, tokensOf)),
    words: compared.has(scriptOfLanguage(block.language)) ? lexicon.wordsOf(recall(block, wordsOf)) : [],
    parts: recall(block, partsOf),
    joinable: block.bullet === undefined && block.kind !== 'heading' && block.kind !== 'footnote' && block.kind !== 'tableCell',
    first: before === undefined,
    continues: before?.ends === false && CONTINUES.test(prose),
    ends: end !== '',
    end,
  };
}

function amountIn({ prose }: Block): number {
  return inSteps(amountOf(countScripts(prose)));
}

function sentencesIn({ prose }: Block): number {
  return Math.max(1, sentencesOf(prose).length);
}

function tokensOf({ prose }: Block): readonly Token[] {
  return tokensIn(prose);
}

function wordsOf({ prose }: Block): readonly string[] {
  return wordsIn(prose);
}

const CONTINUES = /^[\p{Ll}(]/u;
const ENDS = /([.!?:;,。！？：；、])[”"»’)）」\]¹²³⁴-⁹]{0,3}$/u;

function endOf(prose: string): string {
  const mark = (ENDS.exec(prose.slice(-6))?.[1] ?? '').normalize('NFKC');
  return mark === '。' ? '.' : mark;
}

/** Whether an alignment sees the same in both. */
export function areComparedAlike(a: Unit, b: Unit): boolean {
  return a === b || (areAlikeButWords(a, b) && sameItems(a.words, b.words));
}

/** The same, whatever words they have beside numbers, names and addresses. */
export function areAlikeButWords(a: Unit, b: Unit): boolean {
  return a.amount === b.amount && a.sentences === b.sentences && a.open === b.open && a.exempt === b.exempt && a.day === b.day && a.label === b.label && a.meant === b.meant && a.said === b.said && sameItems(a.tokens, b.tokens)
    && (a.block.prose === '') === (b.block.prose === '')
    && sameItems(a.parts, b.parts) && a.joinable === b.joinable && a.first === b.first && a.continues === b.continues && a.ends === b.ends && a.end === b.end
    && a.block.kind === b.block.kind && a.block.level === b.block.level;
}

function saidKey({ prose, label, bullet, cell }: Block): string | undefined {
  const number = label === undefined && bullet === undefined && cell === undefined ? numberSaid(prose) : undefined;
  return number === undefined ? undefined : `n:${number}`;
}

/**
 * The amounts of a block's parts: a new part begins where a line ends early and the next begins with a capital.
 * Only pasted text has such lines; one part where none is found.
 */
function partsOf(block: Block): readonly number[] {
  const lines = block.masked.slice(block.content.start - block.span.start, block.content.end - block.span.start).split(LINE_BREAK);
  if (lines.length === 1) return ONE_PART;
  const longest = greatest(lines.slice(0, MANY_LINES).map((line) => line.length));
  const parts: number[] = [];
  let open = 0;
  for (const [k, line] of lines.entries()) {
    open += amountOf(countScripts(line));
    const next = lines[k + 1];
    if (next === undefined || (CAPITAL.test(next) && line.trim().length + firstWord(next) < longest)) {
      parts.push(inSteps(open));
      open = 0;
    }
  }
  return parts;
}

const ONE_PART: readonly number[] = [];
const LINE_BREAK = /\r\n|\n|\r/u;
const CAPITAL = /^\s*["“«(]?[\p{Lu}\p{Lo}]/u;
const MANY_LINES = 200;

function firstWord(line: string): number {
  return (/^\s*(\S{1,40})/u.exec(line)?.[1] ?? '').length;
}
