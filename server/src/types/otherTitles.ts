import { recall, type Block } from '../model/block.ts';
import { firstTitle, withoutBrackets } from './firstLine.ts';
import { isNumberedText, LEAST_TEXT } from './numberedText.ts';
import { hasPhrase } from './phrase.ts';
import type { Beginning, Titled } from './titled.ts';

/**
 * Lines of a plain text that are titles of the draft's own: they stand alone above text, as the known titles do, which are neither marked nor numbered. They stand
 * behind the first title of the type, or are those of several sections that lead up to it. Where there are few titles, such a line may be a title inside a section.
 *
 * @param explicit the titles of the type, in the order of the text
 * @param isElement whether a block is part of the title page
 */
export function otherTitles(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], isElement: (block: Block) => boolean): readonly Beginning[] {
  const any = titled.find((it) => it.titles.length === 0);
  const [first] = explicit;
  if (any === undefined || first === undefined || explicit.some(({ level }) => level > 0)) return [];
  const inner = titled.flatMap(({ children }) => children.flatMap(({ titles }) => titles));
  const taken = new Set(explicit.map(({ at }) => at));
  const isOther = (block: Block, at: number): boolean => {
    if (taken.has(at) || !isLineAlone(block) || !isText(blocks[at + 1])) return false;
    const title = recall(block, firstTitle);
    return title !== '' && !inner.some((phrase) => hasPhrase(title, phrase));
  };
  const leading = leadingTitles(blocks.slice(0, first.at), isOther, isElement);
  const found = [...(leading.length >= FEWEST ? leading : []), ...blocks.flatMap((block, at) => (at > first.at && isOther(block, at) ? [at] : []))];
  return found.length >= FEWEST || explicit.length >= FEWEST ? found.map((at) => ({ titled: any, at, level: 0 })) : [];
}

/** Where titles stand above text, with nothing else between, up to the end of these blocks. The first line is the draft's own title. */
function leadingTitles(blocks: readonly Block[], isOther: (block: Block, at: number) => boolean, isElement: (block: Block) => boolean): readonly number[] {
  const before = blocks.findLastIndex((block, at) => at === 0 || isElement(block) || !(isText(block) || isOther(block, at)));
  return blocks.flatMap((block, at) => (at > before && isOther(block, at) ? [at] : []));
}

const FEWEST = 2;

export function isLineAlone({ kind, label, cell, prose, masked }: Block): boolean {
  return kind === 'paragraph' && label === undefined && cell === undefined && prose.length <= LONGEST && BEGINS_LIKE_TITLE.test(withoutBrackets(prose)) && !ENDS_LIKE_TEXT.test(prose) && !SEVERAL.test(masked);
}

export function isText(block: Block | undefined): boolean {
  return block !== undefined && block.kind === 'paragraph' && block.cell === undefined && (isNumberedText(block) || block.prose.length >= LEAST_TEXT || ENDS_SENTENCE.test(block.prose));
}

const LONGEST = 80;
/** A title may ask. */
const ENDS_LIKE_TEXT = /[.!;:,。！；：、]$/u;
const BEGINS_LIKE_TITLE = /^[\p{Lu}\p{Lo}]/u;
/** Lines, or columns. */
const SEVERAL = /[\r\n\t]/u;
const ENDS_SENTENCE = /[.!?:。！？：]["”»」)）]{0,2}$/u;
