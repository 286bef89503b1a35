import { sameItems } from '../text/sameItems.ts';
import type { Block } from './block.ts';
import type { Numbering, NumberingFault } from './numbering.ts';

/**
 * The numbering without the faults that are none: where a list of titles stands before the text, or before a chapter, without page numbers,
 * the text begins to count again with the same titles, though they may not be the same to the letter. Asked again and again of one draft: its faults are the very same list as long as they are the same.
 */
export class ContentsBefore {
  #faults: readonly NumberingFault[] = [];

  leftOut(numbering: Numbering, blocks: readonly Block[]): Numbering {
    const faults = numbering.faults.filter((fault) => isSaidTwice(fault, numbering, blocks) || (!isOfContents(fault, numbering, blocks) && (fault.kind !== 'duplicate' || !(beginsText(fault, numbering, blocks) || beginsChapter(fault, numbering, blocks)))));
    if (faults.length === numbering.faults.length) return numbering;
    if (!sameItems(this.#faults, faults)) this.#faults = faults;
    return { ...numbering, faults: this.#faults };
  }
}

/** Whether the number comes again in the text itself, or in the contents themselves. */
function isSaidTwice({ kind, label, previous }: NumberingFault, { labels }: Numbering, blocks: readonly Block[]): boolean {
  const [own, before] = [labels.get(label), labels.get(previous ?? -1)];
  const [title, titleBefore] = [blocks[own?.block ?? -1], blocks[before?.block ?? -1]];
  if (kind !== 'duplicate' || title === undefined || titleBefore === undefined || !sameItems(own?.path ?? [], before?.path ?? [])) return false;
  return !isInContents(titleBefore, blocks) || (title.index === titleBefore.index + 1 && blocks[title.index + 1]?.label !== undefined);
}

/** Whether the number stands below “Contents” and comes again with its title in the text, or comes again itself after it stood there. */
function isOfContents({ kind, label, first }: NumberingFault, { labels }: Numbering, blocks: readonly Block[]): boolean {
  const own = blocks[labels.get(label)?.block ?? -1];
  if (own === undefined) return false;
  if (isInContents(own, blocks) && blocks.slice(own.index + 1, own.index + FARTHEST).some((block) => saysTheSame(own, block))) return true;
  const listed = kind === 'duplicate' ? blocks[labels.get(first ?? -1)?.block ?? -1] : undefined;
  return listed !== undefined && saysTheSame(listed, own) && isInContents(listed, blocks);
}

/** Whether nothing but numbered titles stands between the block and the word “Contents”. */
function isInContents(block: Block, blocks: readonly Block[]): boolean {
  for (let at = block.index - 1; at >= 0 && block.index - at <= LONGEST_CONTENTS; at--) {
    const before = blocks[at];
    if (before === undefined || before.prose.length > LONGEST_TITLE) return false;
    if (before.kind === 'furniture') continue;
    if (before.label === undefined) return CONTENTS.test(before.prose);
  }
  return false;
}

const LONGEST_CONTENTS = 100;
const CONTENTS = /^(?:table of )?contents:?$|^table des matières$|^sommaire$|^(?:índice|contenido)(?: general)?$|^содержание$|^оглавление$|^目次$/iu;

/** Whether the number and title stand in a list of titles before, and those behind it, too, with text between them now. */
function beginsText({ label, first }: NumberingFault, { labels }: Numbering, blocks: readonly Block[]): boolean {
  const listed = blocks[labels.get(first ?? -1)?.block ?? -1];
  const title = blocks[labels.get(label)?.block ?? -1];
  if (listed === undefined || title === undefined || !saysTheSame(listed, title)) return false;
  let at = title.index;
  let text = false;
  for (let k = 1; k < FEWEST_TITLES; k++) {
    const next = blocks[listed.index + k];
    if (next === undefined || next.index >= title.index) return false;
    const end = Math.min(blocks.length, at + FARTHEST);
    for (at++; at < end && !saysTheSame(next, blocks[at]); at++) text ||= blocks[at]?.label === undefined;
    if (at >= end) return false;
  }
  return text;
}

/**
 * Whether the number and title are the first of a list of titles before, as at the head of a chapter, and whatever is counted on from there has
 * its title in that list, too: of a chapter that was taken apart the first section may be all there is.
 */
function beginsChapter({ label, first }: NumberingFault, { labels }: Numbering, blocks: readonly Block[]): boolean {
  const listed = blocks[labels.get(first ?? -1)?.block ?? -1];
  const title = blocks[labels.get(label)?.block ?? -1];
  if (listed === undefined || title === undefined || listed.prose !== title.prose || !saysTheSame(listed, title) || sibling(listed, blocks[listed.index - 1])) return false;
  let end = listed.index + 1;
  while (end < title.index && (blocks[end]?.label?.path.length ?? 0) >= (listed.label?.path.length ?? 0) && (blocks[end]?.prose.length ?? 0) <= LONGEST_TITLE) end++;
  const list = blocks.slice(listed.index, end).filter((block) => sibling(listed, block));
  const rest = blocks.slice(title.index + 1, title.index + FARTHEST).filter((block) => sibling(listed, block));
  return list.length > 1 && blocks[title.index + 1]?.label === undefined && rest.every((block, k) => saysTheSame(list[k + 1] ?? listed, block));
}

/** Whether the two numbers stand at one level below one parent. */
function sibling({ label }: Block, other: Block | undefined): boolean {
  const [path, beside] = [label?.path ?? [], other?.label?.path ?? []];
  return path.length > 1 && path.length === beside.length && sameItems(path.slice(0, -1), beside.slice(0, -1));
}

function saysTheSame(one: Block, other: Block | undefined): boolean {
  return one.label !== undefined && one.prose.length <= LONGEST_TITLE && one.prose !== '' && other !== undefined && sameTitle(one.prose, other.prose) && sameItems(one.label.path, other.label?.path ?? []);
}

/** The same words but for few of them, case and points, and for the articles that the list of titles names behind a title. */
function sameTitle(listed: string, other: string): boolean {
  const one = listed.replace(ARTICLES, '');
  if (listed === other || one === other) return true;
  if (other.length > LONGEST_TITLE) return false;
  const [words, others] = [one, other].map((title) => title.toLowerCase().split(NO_WORD).filter((word) => word !== ''));
  if (words === undefined || others === undefined) return false;
  if (words.join('') === others.join('')) return true;
  const shared = words.filter((word) => others.includes(word)).length;
  return shared >= FEWEST_SHARED && shared * 10 >= Math.max(words.length, others.length) * 6;
}

/** “(Articles 4-9)”, “（第四条―第九条）” */
const ARTICLES = /\s?[(（](?=[^)）]{0,40}[\p{Nd}一二三四五六七八九十])[^()（）]{1,60}[)）]$/u;
const NO_WORD = /[^\p{L}\p{N}]+/u;
const FEWEST_SHARED = 2;

/** So many titles of the list, one right below the other, come again in the text. */
const FEWEST_TITLES = 3;
/** Blocks between two titles at most. */
const FARTHEST = 400;
const LONGEST_TITLE = 200;
