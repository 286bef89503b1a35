import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { greatest } from '../text/manyItems.ts';
import type { ElementPlace } from './documentType.ts';
import { isSetOut, matches, type Matcher } from './elementMatchers.ts';
import { unitsOf, wholeUnit, type Unit } from './elementUnits.ts';
import { ENDS_ITEM, isNumberedText, LEAST_TEXT } from './numberedText.ts';
import type { LanguageOutline } from './outline.ts';
import { isField } from './ownLines.ts';
import { ENDS_SENTENCE, isSentence } from './sentence.ts';

/** Where elements may stand in the text of one language. */
export interface Zones {
  readonly language: string;
  readonly front: readonly Unit[];
  readonly end: readonly Unit[];
  /** All blocks, those of the title page and of the end included: they are looked at only where an element asks for it. */
  readonly blocks: readonly Block[];
}

/**
 * The title page ends where sections and numbered paragraphs begin; in a letter, where the text does. The end begins after
 * the last block that is text.
 */
export function zonesOf(draft: Draft, { language, blocks, front }: LanguageOutline, matchers: readonly Matcher[]): Zones {
  const isElement = (block: Block): boolean => {
    const told = isSentence(block) ? isSetOut : matches;
    return matchers.some((matcher) => !matcher.vague && unitsOf(draft, block).some((unit) => told(unit, matcher)));
  };
  const isLong = (block: Block): boolean => isNumberedText(block) || (block.kind !== 'heading' && !isFieldAlone(block) && !isSetInTabs(draft, block) && (isSentence(block) || longestLine(draft, block) >= LEAST_TEXT) && !isElement(block));
  // A letter of two lines has short sentences only.
  const isText = blocks.some(isLong) ? isLong : (block: Block): boolean => ENDS_SENTENCE.test(block.prose) && !isSetInTabs(draft, block) && !isElement(block);
  const firstText = blocks.slice(0, front).findIndex(isText);
  // Shorter sentences right behind the text go on with it.
  let end = blocks.findLastIndex(isText) + 1;
  while (end > 0 && blocks[end] !== undefined && isShortText(blocks[end], isElement)) end++;
  const hasEnd = matchers.some(({ requirement, mayEnd }) => requirement.where.includes('end') || mayEnd.length > 0);
  return {
    language,
    front: blocks.slice(0, firstText < 0 ? front : firstText).flatMap((block) => unitsOf(draft, block)),
    end: hasEnd ? blocks.slice(end).flatMap((block) => unitsOf(draft, block)) : [],
    blocks,
  };
}

/** “Subject: …” above a letter, over as many lines as it needs. */
function isFieldAlone({ prose }: Block): boolean {
  return isField(prose) && !ENDS_ITEM.test(prose);
}

/** In UTF-16 code units: an address or a list of those who get a copy may have many lines, and none of text. */
function longestLine(draft: Draft, block: Block): number {
  if (block.prose.length < LEAST_TEXT) return block.prose.length;
  const units = unitsOf(draft, block);
  return greatest((units.length > 1 ? units.slice(1) : units).map(({ written }) => written.length));
}

/** The versions of a document, say, as a table that is pasted as plain text: short words with tabs between them, and no text. */
function isSetInTabs(draft: Draft, block: Block): boolean {
  if (block.prose.length < LEAST_IN_TABS) return false;
  const written = draft.text.slice(block.content.start, block.span.end);
  return written.includes('\t') && written.split(TAB_OR_LINE).every((cell) => cell.length < LEAST_TEXT);
}

/** In UTF-16 code units: what is shorter is no text anyway. */
const LEAST_IN_TABS = 30;
const TAB_OR_LINE = /[\t\r\n]/u;

function isShortText(block: Block | undefined, isElement: (block: Block) => boolean): boolean {
  return block !== undefined && ENDS_SENTENCE.test(block.prose) && !isElement(block);
}

/** The offset at which the end begins. */
export function endStart(zones: Zones): number {
  return zones.end[0]?.block.span.start ?? Infinity;
}

export function unitsIn(zones: Zones, place: ElementPlace): readonly Unit[] {
  return place === 'body' ? zones.blocks.map(wholeUnit) : zones[place];
}
