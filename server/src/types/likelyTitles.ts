import { recall, type Block } from '../model/block.ts';
import { least } from '../text/manyItems.ts';
import { firstLineOf, firstTitle, withoutBrackets } from './firstLine.ts';
import { isLineAlone, isText } from './otherTitles.ts';
import { hasPhrase } from './phrase.ts';
import { markOf, type TablesInColumns } from './tablesInColumns.ts';
import type { Beginning, Titled } from './titled.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/**
 * Titles in words of the draft's own that may name a section of which no title is known (“Who this Code is for”): the first of them, and those that repeat it.
 *
 * @param explicit the titles of the type, in the order of the text
 * @param taken the places of all headings that the type knows
 * @param isOwn whether the draft’s own title stands at a place
 */
export function likelyBeginnings(blocks: readonly Block[], titled: readonly Titled[], explicit: readonly Beginning[], taken: ReadonlySet<number>, tables: TablesInColumns, isOwn: (at: number) => boolean): readonly Beginning[] {
  const wanted = titled.filter((it) => it.likely.length > 0 && !explicit.some((beginning) => beginning.titled === it));
  if (wanted.length === 0) return [];
  // 「目的」 is a title inside a pillar only where there are pillars.
  const inner = titled.flatMap((it) => (explicit.some((beginning) => beginning.titled === it) ? it.children.flatMap((child) => child.titles) : []));
  const titles = titlesOf(blocks, explicit, tables).filter(({ at, title }) => !taken.has(at) && !isOwn(at) && !inner.some((phrase) => hasPhrase(title, phrase)));
  const named = new Map<string, Titled>();
  const says = (title: string, it: Titled): boolean => it.likely.some((phrase) => hasPhrase(title, phrase));
  for (const it of wanted) {
    const mayBe = titles.filter(({ title }) => !named.has(title) && says(title, it));
    // “Application” may say to whom a code applies, and how it is applied.
    const first = mayBe.find(({ at }) => isInOrder(at, it, titled, explicit)) ?? mayBe.find(({ title }) => !wanted.some((other) => other !== it && says(title, other)));
    if (first !== undefined) named.set(first.title, it);
  }
  return titles.flatMap(({ block, at, title }) => {
    const known = named.get(title);
    return known === undefined ? [] : [{ titled: known, at, level: block.kind === 'heading' ? block.level : 0 }];
  });
}

/** Whether what the type has before the section stands above the place, and what it has behind it below, as far as there are titles of it. */
function isInOrder(at: number, it: Titled, titled: readonly Titled[], explicit: readonly Beginning[]): boolean {
  const rank = titled.indexOf(it);
  return explicit.every((other) => other.titled.requirement.anywhere || other.titled.titles.length === 0 || (titled.indexOf(other.titled) < rank) === (other.at < at));
}

interface Title {
  readonly block: Block;
  readonly at: number;
  readonly title: string;
}

/** What is set off as a title of a section: headings of the sections’ level, marked cells, paragraphs with a single number and, where no heading is one, lines alone above text. */
function titlesOf(blocks: readonly Block[], explicit: readonly Beginning[], tables: TablesInColumns): readonly Title[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const inLevels = explicit.filter(({ level }) => level > 0);
  const level = inLevels.length > 0 ? least(inLevels.map((it) => it.level)) : usualLevel(headings);
  const linesAlone = headings.length < 2 || (inLevels.length === 0 && explicit.length > 0);
  // Titles above numbered paragraphs read as items of a list, and one whose text is gone has none below it.
  const listed = new Set(blocks.flatMap((block, at) => (block.kind === 'listItem' && block.label?.path.length === 1 && standsAboveItsOwn(block, blocks[at + 1]) ? [block.label.form.key] : [])));
  return blocks.flatMap((block, at) => {
    const isTitle = block.kind === 'heading' ? block.level === level : isSetOff(block, blocks[at + 1], tables, listed) || (linesAlone && isAlone(block, at, blocks, explicit));
    const title = isTitle ? recall(block, firstTitle) : '';
    return title === '' || title.length > LONGEST ? [] : [{ block, at, title }];
  });
}

/** The level of those with a number; where none has one, the one that most have. */
function usualLevel(headings: readonly Block[]): number {
  const labelled = headings.filter(({ label }) => label !== undefined);
  if (labelled.length > 0) return least(labelled.map((it) => it.level));
  const counts = new Map<number, number>();
  for (const { level } of headings) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number]>((most, it) => (it[1] > most[1] ? it : most), [0, 0])[0];
}

function isSetOff(block: Block, next: Block | undefined, tables: TablesInColumns, listed: ReadonlySet<string>): boolean {
  if (!isLikeTitle(block)) return false;
  const number = UNREAD_NUMBER.exec(firstLineOf(block))?.[0];
  if (number !== undefined && OF_SECTION_IN_SECTION.test(number)) return false;
  if (block.cell !== undefined) return tables.has(block.cell.table) && markOf(block) !== undefined;
  if (block.kind === 'listItem') return block.label?.path.length === 1 && (standsAboveItsOwn(block, next) || listed.has(block.label.form.key));
  return block.kind === 'paragraph' && (block.label === undefined ? number !== undefined : block.label.path.length === 1);
}

/** “2. Scope” above “2.1. This Code applies …”. */
function standsAboveItsOwn({ label }: Block, next: Block | undefined): boolean {
  return next?.label?.path.length === 2 && next.label.path[0] === label?.path[0];
}

function isAlone(block: Block, at: number, blocks: readonly Block[], explicit: readonly Beginning[]): boolean {
  if (at === 0 || !isLikeTitle(block) || !isLineAlone(block)) return false;
  const next = blocks[at + 1];
  return next === undefined || isText(next) || next.kind === 'listItem' || next.label !== undefined || isLineAlone(next) || explicit.some((it) => it.at === at + 1);
}

function isLikeTitle(block: Block): boolean {
  const line = withoutBrackets(firstLineOf(block));
  return BEGINS_LIKE_TITLE.test(line.replace(UNREAD_NUMBER, '')) && !ENDS_LIKE_TEXT.test(line);
}

/** In UTF-16 code units. */
const LONGEST = 80;
const BEGINS_LIKE_TITLE = /^[¿«“"]?[\p{Lu}\p{Lo}]/u;
/** “2.1”. */
const OF_SECTION_IN_SECTION = /[\p{L}\d]\.[\p{L}\d]/u;
/** A title may ask: “Who must follow it?” */
const ENDS_LIKE_TEXT = /[.!;:,。！；：、]$/u;
