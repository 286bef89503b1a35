import { recall, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { least } from '../text/manyItems.ts';
import { withoutAnnexes } from './annexes.ts';
import { otherCells, unknownCells } from './cellTitles.ts';
import type { DocumentType, SectionRequirement } from './documentType.ts';
import { firstLineOf, firstTitle, wordsOf } from './firstLine.ts';
import { headingTitles } from './headingTitles.ts';
import { imprintStart } from './imprint.ts';
import { likelyBeginnings } from './likelyTitles.ts';
import { isNumberedText } from './numberedText.ts';
import { comparable, hasPhrase } from './phrase.ts';
import { otherTitles } from './otherTitles.ts';
import { plainBeginnings } from './plainTitles.ts';
import { tablesInColumns, type TablesInColumns } from './tablesInColumns.ts';
import { titlePageOf } from './titlePage.ts';
import { namesAnother, titledRequirement, type Beginning, type Titled } from './titled.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/** One section of the draft that the document type knows. */
export interface Occurrence {
  readonly requirement: SectionRequirement;
  readonly heading: Block;
  readonly title: string;
  /** The title is the first line of a block of text pasted without blank lines: its text follows in the same block. */
  readonly runIn: boolean;
  /** All blocks under the heading in its language, subsections included, in the order of the text; without the imprint. */
  readonly blocks: readonly Block[];
  readonly children: readonly Occurrence[];
}

/** What the document type finds in one language of the draft. */
export interface LanguageOutline {
  readonly language: string;
  /** Blocks with prose of this language's text, without the imprint; of a letter also without its annexes. */
  readonly blocks: readonly Block[];
  /** In the order of the text. */
  readonly occurrences: readonly Occurrence[];
  /** How many of `blocks` stand before the first section or numbered paragraph: the title page. */
  readonly front: number;
}

/** The sections of each language of the draft, in the order of `draft.languages`. */
export function outlineOf(draft: Draft, type: DocumentType): readonly LanguageOutline[] {
  const prose = draft.blocks.filter((block) => !NO_PROSE.has(block.kind) && !block.quoted);
  const text = prose.slice(0, imprintStart(prose));
  const titled = type.sections.map(titledRequirement);
  const known: Known = { tables: tablesInColumns(text), isElement: titlePageOf(type) };
  return draft.languages.map((language) => {
    const own = text.filter((block) => block.stream === language);
    const blocks = type.sections.length > 0 ? own : withoutAnnexes(draft, type, own);
    const occurrences = occurrencesIn(blocks, titled, known);
    return { language, blocks, occurrences, front: frontOf(blocks, occurrences, type.sections.length > 0) };
  });
}

const NO_PROSE: ReadonlySet<Block['kind']> = new Set(['furniture', 'comment', 'verbatim'] as const);

/** The block with which an occurrence ends (its heading where it is empty). */
export function lastOf(occurrence: Occurrence): Block {
  return occurrence.blocks.at(-1) ?? occurrence.heading;
}

/** What is known of the draft as a whole. */
interface Known {
  readonly tables: TablesInColumns;
  readonly isElement: (block: Block) => boolean;
}

function occurrencesIn(blocks: readonly Block[], titled: readonly Titled[], known: Known): readonly Occurrence[] {
  const beginnings = beginningsIn(blocks, titled, known);
  const starts = new Set([...beginnings.map((it) => it.at), ...unknownCells(blocks, titled, beginnings, known.tables)]);
  const plain = new Set(beginnings.filter((it) => it.level === 0).map((it) => it.at));
  return beginnings.map(({ titled: { requirement, children }, at, level }) => {
    const own = blocks.slice(at + 1, endOf(blocks, at, level, level === 0 ? starts : plain));
    const heading = blockAtIndex(blocks, at);
    const title = heading.kind === 'heading' ? wordsOf(heading) : firstLineOf(heading);
    return { requirement, heading, title, runIn: title.length < wordsOf(heading).length, blocks: own, children: children.length === 0 ? [] : occurrencesIn(own, children, known) };
  });
}

function beginningsIn(blocks: readonly Block[], titled: readonly Titled[], { tables, isElement }: Known): readonly Beginning[] {
  const known = blocks.flatMap((block, at): Beginning[] => {
    if (block.kind !== 'heading') return [];
    const found = titled.find((it) => recall(block, headingTitles).some((title) => it.titles.some((phrase) => hasPhrase(title, phrase)) && !namesAnother(it, title, block.stream, titled)));
    return found === undefined ? [] : [{ titled: found, at, level: block.level }];
  });
  const highest = titled.flatMap((it) => {
    const own = known.filter((beginning) => beginning.titled === it);
    const level = least(own.map((beginning) => beginning.level));
    return own.filter((beginning) => beginning.level === level);
  });
  const plain = titled.flatMap((it) => (highest.some((beginning) => beginning.titled === it) ? [] : plainBeginnings(blocks, it, titled, tables)));
  const named = [...highest, ...plain].sort((a, b) => a.at - b.at);
  const taken = new Set([...known, ...named].map(({ at }) => at));
  const likely = likelyBeginnings(blocks, titled, named, taken, tables, (at) => isTitle(blocks, at, isElement));
  // “Application and sanctions” is not whom a code is for where “To whom it applies” stands above it.
  const found = new Set([...named, ...likely].map((it) => it.titled));
  const elsewhere = [...known, ...plain, ...likely];
  const joined = titled.flatMap((it) => (found.has(it) ? [] : joinedBeginnings(blocks, it, elsewhere, isElement)));
  const explicit = [...named, ...likely, ...joined].sort((a, b) => a.at - b.at);
  return [...explicit, ...otherBeginnings(blocks, titled, explicit, [...known, ...joined, ...likely], isElement), ...otherCells(blocks, titled, explicit, tables), ...otherTitles(blocks, titled, explicit, isElement)].sort((a, b) => a.at - b.at);
}

/** The headings, or numbered titles, that name the section and something else, where none names it alone: “Purpose and scope”. */
function joinedBeginnings(blocks: readonly Block[], titled: Titled, known: readonly Beginning[], isElement: Known['isElement']): readonly Beginning[] {
  if (titled.exact.size === 0) return [];
  const taken = new Set(known.map(({ at }) => at));
  return blocks.flatMap((block, at) => {
    const names = recall(block, joinedTitles).some((title) => titled.exactIn(block.stream).has(title));
    return names && !taken.has(at) && !isTitle(blocks, at, isElement) ? [{ titled, at, level: block.kind === 'heading' ? block.level : 0 }] : [];
  });
}

/** The titles that one heading joins; none where it is a single one. A title that is not marked as one shows by its number. */
function joinedTitles(block: Block): readonly string[] {
  if (block.kind !== 'heading' && block.label === undefined && !UNREAD_NUMBER.test(firstLineOf(block))) return NO_TITLES;
  const titles = (block.kind === 'heading' ? titleOf(block) : recall(block, firstTitle)).split(JOINS_TITLES);
  return titles.length < 2 ? NO_TITLES : titles;
}

const NO_TITLES: readonly string[] = [];
const JOINS_TITLES = / (?:and|et|y|e|и|&) |, |及び|および|並びに|・|と/u;

function titleOf(block: Block): string {
  return comparable(wordsOf(block));
}

/** Headings of the sections' own level that no title of the type names. */
function otherBeginnings(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], known: readonly Beginning[], isElement: Known['isElement']): readonly Beginning[] {
  const any = titled.find((it) => it.titles.length === 0);
  if (any === undefined) return [];
  const taken = new Set(known.map((it) => it.at));
  const level = explicit.length > 0 ? least(explicit.map((it) => it.level)) : sectionLevel(blocks);
  return blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === level && !taken.has(at) && !isTitle(blocks, at, isElement) ? [{ titled: any, at, level }] : []));
}

/** The highest level of numbered headings, or that below a title that stands alone. */
function sectionLevel(blocks: readonly Block[]): number {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const labelled = headings.filter((block) => block.label !== undefined);
  const of = labelled.length > 0 ? labelled : headings.filter((block) => block !== headings[0] || block.level > 1);
  return least(of.map((block) => block.level));
}

/**
 * The draft's own title: an unnumbered heading at the very beginning, with deeper ones below; or with others of its own level alone, where it says what a
 * title says, or the rest of the title page follows.
 */
function isTitle(blocks: readonly Block[], at: number, isElement: Known['isElement']): boolean {
  const block = blockAtIndex(blocks, at);
  if (block.label !== undefined || block.level !== 1) return false;
  const first = blocks.findIndex((it) => it.kind === 'heading');
  if (first >= 0 && first < at) return false;
  return blocks.some((it) => it.kind === 'heading' && it.level > 1) || isElement(block) || (blocks[at + 1] !== undefined && isElement(blockAtIndex(blocks, at + 1)));
}

/** @param starts where other sections begin, whether marked as headings or not */
function endOf(blocks: readonly Block[], from: number, level: number, starts: ReadonlySet<number>): number {
  let end = from + 1;
  while (end < blocks.length) {
    const block = blockAtIndex(blocks, end);
    if (starts.has(end) || (level > 0 && block.kind === 'heading' && block.level <= level)) break;
    end++;
  }
  return end;
}

function blockAtIndex(blocks: readonly Block[], at: number): Block {
  const block = blocks[at];
  if (block === undefined) throw new RangeError(`No block ${at} of ${blocks.length}.`);
  return block;
}

/** Where the title page ends: at the first section, or at the first number; in a type without sections, at the first numbered paragraph. */
function frontOf(blocks: readonly Block[], occurrences: readonly Occurrence[], hasSections: boolean): number {
  const first = occurrences[0]?.heading;
  const at = blocks.findIndex((block) => block === first || (hasSections ? block.label !== undefined : isNumberedText(block)));
  return at < 0 ? blocks.length : at;
}
