import { recall, type Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { least } from '../text/manyItems.ts';
import { oncePer } from '../text/oncePer.ts';
import type { DocumentType, SectionRequirement } from './documentType.ts';
import { imprintStart } from './imprint.ts';
import { isNumberedText } from './numberedText.ts';
import { comparable, hasPhrase, wholePhrase, type Phrase } from './phrase.ts';
import { markOf, tablesInColumns, type TablesInColumns } from './tablesInColumns.ts';
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
  /** Blocks with prose of this language's text, without the imprint. */
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
  const tables = tablesInColumns(text);
  return draft.languages.map((language) => {
    const blocks = text.filter((block) => block.stream === language);
    const occurrences = occurrencesIn(blocks, titled, tables);
    return { language, blocks, occurrences, front: frontOf(blocks, occurrences, type.sections.length > 0) };
  });
}

const NO_PROSE: ReadonlySet<Block['kind']> = new Set(['furniture', 'comment', 'verbatim'] as const);

/** The block with which an occurrence ends (its heading where it is empty). */
export function lastOf(occurrence: Occurrence): Block {
  return occurrence.blocks.at(-1) ?? occurrence.heading;
}

interface Titled {
  readonly requirement: SectionRequirement;
  /** Empty: any title that no other section has. */
  readonly titles: readonly Phrase[];
  /** Titles without places to fill: these are known even where they are not marked as headings. */
  readonly exact: ReadonlySet<string>;
  readonly children: readonly Titled[];
}

const titledRequirement: (requirement: SectionRequirement) => Titled = oncePer((requirement: SectionRequirement): Titled => {
  const written = Object.values(requirement.titles).flat();
  return {
    requirement,
    titles: written.map(wholePhrase),
    exact: new Set(written.filter((title) => !/[…{*^$]/u.test(title)).map(comparable)),
    children: requirement.children.map(titledRequirement),
  };
});

/** A block that begins a section of the type. */
interface Beginning {
  readonly titled: Titled;
  readonly at: number;
  /** 0 for a title that is no heading of the draft. */
  readonly level: number;
}

function occurrencesIn(blocks: readonly Block[], titled: readonly Titled[], tables: TablesInColumns): readonly Occurrence[] {
  const beginnings = beginningsIn(blocks, titled, tables);
  const starts = new Set(beginnings.map((it) => it.at));
  const plain = new Set(beginnings.filter((it) => it.level === 0).map((it) => it.at));
  return beginnings.map(({ titled: { requirement, children }, at, level }) => {
    const own = blocks.slice(at + 1, endOf(blocks, at, level, level === 0 ? starts : plain));
    const heading = blockAtIndex(blocks, at);
    const title = heading.kind === 'heading' ? heading.prose : firstLineOf(heading);
    return { requirement, heading, title, runIn: title.length < heading.prose.length, blocks: own, children: children.length === 0 ? [] : occurrencesIn(own, children, tables) };
  });
}

function beginningsIn(blocks: readonly Block[], titled: readonly Titled[], tables: TablesInColumns): readonly Beginning[] {
  const known = blocks.flatMap((block, at): Beginning[] => {
    if (block.kind !== 'heading') return [];
    const title = recall(block, titleOf);
    const found = titled.find((it) => it.titles.some((phrase) => hasPhrase(title, phrase)));
    return found === undefined ? [] : [{ titled: found, at, level: block.level }];
  });
  const highest = titled.flatMap((it) => {
    const own = known.filter((beginning) => beginning.titled === it);
    const level = least(own.map((beginning) => beginning.level));
    return own.filter((beginning) => beginning.level === level);
  });
  const plain = titled.flatMap((it) => (highest.some((beginning) => beginning.titled === it) ? [] : plainBeginnings(blocks, it, tables)));
  const whole = [...highest, ...plain];
  const joined = titled.flatMap((it) => (whole.some((beginning) => beginning.titled === it) ? [] : joinedBeginnings(blocks, it, [...known, ...plain])));
  const explicit = [...whole, ...joined].sort((a, b) => a.at - b.at);
  return [...explicit, ...otherBeginnings(blocks, titled, explicit, [...known, ...joined]), ...otherCells(blocks, titled, explicit, tables)].sort((a, b) => a.at - b.at);
}

/** The headings, or numbered titles, that name the section and something else, where none names it alone: “Purpose and scope”. */
function joinedBeginnings(blocks: readonly Block[], titled: Titled, known: readonly Beginning[]): readonly Beginning[] {
  if (titled.exact.size === 0) return [];
  const taken = new Set(known.map(({ at }) => at));
  return blocks.flatMap((block, at) => {
    const names = recall(block, joinedTitles).some((title) => titled.exact.has(title));
    return names && !taken.has(at) && !isTitle(blocks, at) ? [{ titled, at, level: block.kind === 'heading' ? block.level : 0 }] : [];
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

/** The titles of a type that need not be marked as headings. */
export class PlainTitles {
  readonly #titles: ReadonlySet<string>;

  constructor(type: DocumentType) {
    this.#titles = new Set(type.sections.map(titledRequirement).flatMap(exactTitles));
  }

  /** Whether the block is, or begins with, one of them. */
  has(block: Block): boolean {
    const title = recall(block, firstTitle);
    return title !== '' && this.#titles.has(title);
  }
}

function exactTitles({ exact, children }: Titled): readonly string[] {
  return [...exact, ...children.flatMap(exactTitles)];
}

function titleOf(block: Block): string {
  return comparable(block.prose);
}

/**
 * Titles of plain text, or of a table in columns, that are not set off as such: a block that is, or begins with a line that is, nothing but a title
 * of the type; in a table also one with places that are filled in, with words of one's own only where it has a number (“2. Pillar 1: Courses”).
 */
function plainBeginnings(blocks: readonly Block[], titled: Titled, tables: TablesInColumns): readonly Beginning[] {
  const begins = (block: Block): boolean => {
    if (block.cell === undefined) return (block.kind === 'paragraph' || block.kind === 'listItem') && titled.exact.has(recall(block, firstTitle));
    if (!tables.has(block.cell.table)) return false;
    const title = recall(block, firstTitle);
    // “Pillar 1 objectives” is a section of “Pillar 1: …”.
    if (titled.children.some((inner) => inner.titles.some((phrase) => hasPhrase(title, phrase)))) return false;
    return titled.titles.some((phrase) => hasPhrase(title, phrase) && (phrase.segments.length < 2 || UNREAD_NUMBER.test(firstLineOf(block))));
  };
  return blocks.flatMap((block, at) => (begins(block) ? [{ titled, at, level: 0 }] : []));
}

/** A block's first line as titles are compared, without a number that is none of its count; "" for one that is too long for a title. */
function firstTitle(block: Block): string {
  const line = block.label === undefined ? firstLineOf(block).replace(UNREAD_NUMBER, '') : firstLineOf(block);
  return line.length > LONGEST_TITLE ? '' : comparable(line).replace(/[.:]$/u, '');
}

const LONGEST_TITLE = 160;

/** The words of a block's first line, without its label. */
export function firstLineOf(block: Block): string {
  return recall(block, firstLine);
}

function firstLine(block: Block): string {
  return /^[^\r\n]*/u.exec(block.masked.slice(block.content.start - block.span.start))?.[0].trim() ?? '';
}

/** Headings of the sections' own level that no title of the type names. */
function otherBeginnings(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], known: readonly Beginning[]): readonly Beginning[] {
  const any = titled.find((it) => it.titles.length === 0);
  if (any === undefined) return [];
  const taken = new Set(known.map((it) => it.at));
  const level = explicit.length > 0 ? least(explicit.map((it) => it.level)) : sectionLevel(blocks);
  return blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === level && !taken.has(at) && !isTitle(blocks, at) ? [{ titled: any, at, level }] : []));
}

/** Cells of a table in columns that are set off as the known titles in it are, by a number of the same form or by mark-up around all of their words. */
function otherCells(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], tables: TablesInColumns): readonly Beginning[] {
  const any = titled.find((it) => it.titles.length === 0);
  if (any === undefined || tables.size === 0) return [];
  const taken = new Set(explicit.map(({ at }) => at));
  const inner = titled.flatMap(({ children }) => children);
  const marked = blocks.flatMap((block, at) => {
    const mark = block.cell !== undefined && tables.has(block.cell.table) && !taken.has(at) ? markOf(block) : undefined;
    if (mark === undefined || ENDS_LIKE_TEXT.test(block.prose)) return [];
    const title = recall(block, firstTitle);
    return title === '' || inner.some((it) => it.titles.some((phrase) => hasPhrase(title, phrase))) ? [] : [{ at, mark }];
  });
  const known = explicit.flatMap(({ at }) => markOf(blockAtIndex(blocks, at)) ?? []);
  const marks = new Set(known.length > 0 ? known : repeatedNumbers(marked.map(({ mark }) => mark)));
  return marked.flatMap(({ at, mark }) => (marks.has(mark) ? [{ titled: any, at, level: 0 }] : []));
}

/** The forms of single numbers that several cells have. */
function repeatedNumbers(marks: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return marks.filter((mark) => SINGLE_NUMBER.test(mark) && (seen.has(mark) || !seen.add(mark)));
}

/** “1.”, “(a)”, “0.” for roman ones, behind the table's place. */
const SINGLE_NUMBER = /^\d+ \(?[01a][.)]?$/u;

const ENDS_LIKE_TEXT = /[.!?;:,。！？；：、]$/u;

/** The highest level of numbered headings, or that below a title that stands alone. */
function sectionLevel(blocks: readonly Block[]): number {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const labelled = headings.filter((block) => block.label !== undefined);
  const of = labelled.length > 0 ? labelled : headings.filter((block) => block !== headings[0] || block.level > 1);
  return least(of.map((block) => block.level));
}

/** The draft's own title: an unnumbered heading at the very beginning, with deeper ones below. */
function isTitle(blocks: readonly Block[], at: number): boolean {
  const block = blockAtIndex(blocks, at);
  return block.label === undefined && block.level === 1 && blocks.slice(0, at).every((it) => it.kind !== 'heading') && blocks.some((it) => it.kind === 'heading' && it.level > 1);
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
