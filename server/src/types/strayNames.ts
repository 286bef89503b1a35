import type { Block } from '../model/block.ts';
import type { ElementRequirement } from './documentType.ts';
import { isClosing, matcherOf } from './elementMatchers.ts';
import { endStart, type Zones } from './elementZones.ts';
import { firstLineOf } from './firstLine.ts';
import { isLikeName } from './looks.ts';
import { signatureLine } from './signatureLines.ts';

/** An element of the letter, and where it was found. */
interface FoundElement {
  readonly requirement: ElementRequirement;
  readonly found: readonly { readonly language: string; readonly block: Block }[];
}

/** Who signs a letter, in one of its languages, where the name does not stand below the closing. */
interface StrayNames {
  /** The lines of a name and its office between the text and the closing, which stands below them instead of above. */
  readonly aboveClosing: readonly Block[];
  /** A person’s name between the salutation and the text. */
  readonly belowSalutation: readonly Block[];
}

/** @param earlier the elements that a letter has before its signature */
export function strayNames(zones: Zones, earlier: readonly FoundElement[]): StrayNames {
  const { blocks } = zones;
  const closing = lastPlaceOf(zones, earlier, (it) => isClosing(matcherOf(it)));
  const others = new Set(earlier.flatMap(({ requirement, found }) => (requirement.where.length === 1 ? found.map(({ block }) => block) : [])));
  const isName = (block: Block | undefined): boolean => block !== undefined && block.span.start >= endStart(zones) && !others.has(block) && isLikeName(firstLineOf(block), block);
  let first = closing;
  while (first > 0 && isName(blocks[first - 1])) first--;
  // “関係各位” is both, and below it stands who writes to them.
  const addressed = new Set(earlier.flatMap(({ requirement, found }) => (requirement.looks.includes('address') ? found.map(({ block }) => block) : [])));
  const greeted = lastPlaceOf(zones, earlier, ({ looks }) => looks.includes('greeting'));
  const below = greeted < 0 || addressed.has(blocks[greeted] as Block) ? 0 : greeted + 1;
  return { aboveClosing: first < 0 ? [] : blocks.slice(first, closing), belowSalutation: blocks.slice(below, below + 1).filter((block) => below > 0 && isPerson(block)) };
}

function lastPlaceOf({ language, blocks }: Zones, earlier: readonly FoundElement[], isIt: (requirement: ElementRequirement) => boolean): number {
  const found = earlier.find(({ requirement }) => isIt(requirement))?.found;
  return blocks.findLastIndex((block) => found?.some((it) => it.language === language && it.block === block));
}

/** A subject may look like a name; a name above or below an office, one of two in columns, or one with initials looks like nothing else. */
function isPerson(block: Block): boolean {
  if (ABOVE_OFFICE.test(block.masked) && signatureLine(firstLineOf(block), block) !== undefined) return true;
  const lines = block.masked.slice(block.content.start - block.span.start).split(LINE_BREAK).slice(0, MOST_LINES);
  return lines.flatMap((line) => line.replaceAll('**', '').trim().split(COLUMN)).some((line) => {
    const told = signatureLine(line, block);
    return told === 'name' || told === 'both' || (told !== undefined && WITH_INITIALS.test(line));
  });
}

const LINE_BREAK = /[\r\n]+/u;
/** A name with its office and its body. */
const MOST_LINES = 3;
const COLUMN = /\t| {3,20}/u;
const WITH_INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]{1,30}$/u;
/** Two lines, of which the first is two to four words with capitals, or initials. */
const ABOVE_OFFICE = /^\**\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}\**[ \t]*\r?\n[^\r\n]{1,80}$/u;
