import { isPart, type Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { isProperName, withoutFormOfAddress } from '../../model/languages/names.ts';
import { languageOfStub } from '../../model/stubs.ts';
import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { countScripts } from '../../text/script.ts';
import type { Look } from '../../types/documentType.ts';
import type { ElementPlaceFound, ElementReading } from '../../types/elements.ts';
import { firstLineOf } from '../../types/firstLine.ts';
import { isLikeName } from '../../types/looks.ts';
import { comparable } from '../../types/phrase.ts';

/** What stands again, and where it stands first. */
export interface Doubled {
  readonly block: Block;
  readonly original: Block;
}

/**
 * Where the same words stand again in one place, in the order of the text; two dates or two statements that differ may both be meant, and a sender may sign.
 * @param readings of all elements of the draft
 */
export function doubledElements({ requirement, found: all }: ElementReading, { languages }: Draft, readings: readonly ElementReading[]): readonly Doubled[] {
  const found = all.filter(({ block }) => languageOfStub(block.prose) === undefined);
  if (requirement.looks.includes('text') || requirement.looks.includes('numbered')) return [];
  // A symbol or a name is the same in all languages, and may be taken for another's.
  if (requirement.where.every((place) => found.filter((it) => it.place === place).length <= languages.length)) return languages.length > 1 && hasOneHead(readings) ? rightBelow(found) : [];
  const again = new Map(beyond(found, () => 1, ({ language, place, block }) => `${language} ${place} ${comparable(block.prose)}`).map((it) => [it.block, it]));
  if (languages.length > 1) {
    // Which language a name is in, nothing tells but its letters.
    const most = ({ prose }: Block): number => (isInOtherScript(prose) ? languages.filter((language) => scriptOfLanguage(language) !== 'latin' && isSharedScript(prose, language)).length : languages.length);
    for (const it of beyond(repeatedIn(found), most, ({ place, block }) => `${place} ${namedIn(block)}`)) again.set(it.block, it);
  }
  return [...again.values()].sort((a, b) => a.block.span.start - b.block.span.start);
}

/** Whether a line of the head of a draft in several languages is written once for all of them: what comes again right below was then pasted again. */
function hasOneHead(readings: readonly ElementReading[]): boolean {
  return readings.some(({ requirement, found }) => requirement.where.length === 1 && requirement.where[0] === 'front' && found.length === 1);
}

function rightBelow(found: readonly ElementPlaceFound[]): readonly Doubled[] {
  return found.flatMap(({ block, place }) => {
    const original = found.find((it) => it.place === place && it.block.index + 1 === block.index && block.cell === undefined && it.block.prose === block.prose);
    return original === undefined ? [] : [{ block, original: original.block }];
  });
}

/** Those whose very words stand in a place more than once: a name above another office is another language's. */
function repeatedIn(found: readonly ElementPlaceFound[]): readonly ElementPlaceFound[] {
  const wordsOf = ({ place, block }: ElementPlaceFound): string => `${place} ${comparable(block.prose)}`;
  const seen = new Set<string>();
  const repeated = new Set(found.map(wordsOf).filter((words) => seen.has(words) || !seen.add(words)));
  return found.filter((it) => repeated.has(wordsOf(it)));
}

/** The elements of each kind that come after as many as there may be. */
function beyond(found: readonly ElementPlaceFound[], most: (block: Block) => number, kindOf: (it: ElementPlaceFound) => string): readonly Doubled[] {
  const kinds = new Map<string, Block[]>();
  for (const it of found) {
    const blocks = kinds.get(kindOf(it));
    if (blocks === undefined) kinds.set(kindOf(it), [it.block]);
    else blocks.push(it.block);
  }
  return [...kinds.values()].flatMap((blocks) => {
    const sorted = blocks.sort((a, b) => a.span.start - b.span.start);
    const [first] = sorted;
    return first === undefined ? [] : sorted.slice(Math.max(1, most(first))).map((block) => ({ block, original: sorted.find(({ prose }) => prose === block.prose) ?? first }));
  });
}

/** Whether a text has no Latin letters, which stand in texts of all languages. */
function isInOtherScript(text: string): boolean {
  const { latin, ...others } = countScripts(text);
  return latin === 0 && Object.values(others).some((letters) => letters > 0);
}

function isSharedScript(text: string, language: string): boolean {
  const counts = countScripts(text);
  const script = scriptOfLanguage(language);
  return counts[script] > 0 || (script === 'kana' && counts.han > 0);
}

/** The name of a person, which stands above an office that each language calls otherwise; else all words. As they are compared. */
export function namedIn(block: Block): string {
  const line = withoutFormOfAddress(firstLineOf(block));
  return comparable(isProperName(line) ? line : block.prose);
}

/** Where what stands again begins: with the name right above the office, in a text that has each line of a sender or a signature as a paragraph. */
export function withNameAbove({ block, original }: Doubled, { blocks }: Draft, readings: readonly ElementReading[]): Doubled {
  if (isPart(block, blocks)) return { block, original };
  const above = blocks[block.index - 1];
  const aboveOriginal = blocks[original.index - 1];
  if (above === undefined || aboveOriginal === undefined || above === original || above.prose !== aboveOriginal.prose || !isLikeName(above.prose, above)) return { block, original };
  const isOther = readings.some(({ requirement, found }) => !requirement.looks.some((look) => MAY_BE_NAME.has(look)) && found.some((it) => it.block === above));
  return isOther ? { block, original } : { block: above, original: aboveOriginal };
}

/** What a name may look like beside what it is. */
const MAY_BE_NAME: ReadonlySet<Look> = new Set(['name', 'letterhead', 'text', 'numbered'] as const);
