import { recall, type Block } from '../model/block.ts';
import type { DocumentType } from './documentType.ts';
import { firstLineOf, firstTitle, LONGEST_TITLE } from './firstLine.ts';
import { hasPhrase, type Phrase } from './phrase.ts';
import type { TablesInColumns } from './tablesInColumns.ts';
import { namesAnother, titledRequirement, type Beginning, type Titled } from './titled.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/** The titles of a type that need not be marked as headings. */
export class PlainTitles {
  readonly #titles: ReadonlySet<string>;
  readonly #likely: readonly Phrase[];

  constructor(type: DocumentType) {
    const titled = type.sections.map(titledRequirement);
    this.#titles = new Set(titled.flatMap(exactTitles));
    this.#likely = titled.flatMap(({ likely }) => likely);
  }

  /** Whether the block is, or begins with, one of them. */
  has(block: Block): boolean {
    const title = recall(block, firstTitle);
    return title !== '' && (this.#titles.has(title) || this.#likely.some((phrase) => hasPhrase(title, phrase)));
  }
}

function exactTitles({ exact, children }: Titled): readonly string[] {
  return [...exact, ...children.flatMap(exactTitles)];
}

/**
 * Titles of plain text, or of a table in columns, that are not set off as such: a block that is, or begins with a line that is, nothing but a title
 * of the type; in a table also one with places that are filled in, with words of one's own only where it has a number (“2. Pillar 1: Courses”).
 */
export function plainBeginnings(blocks: readonly Block[], titled: Titled, all: readonly Titled[], tables: TablesInColumns): readonly Beginning[] {
  const open = linesOfOwn(blocks, titled);
  const begins = (block: Block): boolean => {
    if (block.cell === undefined) return (block.kind === 'paragraph' || block.kind === 'listItem') && (titled.exact.has(recall(block, firstTitle)) || open.has(block));
    if (!tables.has(block.cell.table)) return false;
    const title = recall(block, firstTitle);
    // “Pillar 1 objectives” is a section of “Pillar 1: …”.
    if (titled.children.some((inner) => inner.titles.some((phrase) => hasPhrase(title, phrase)))) return false;
    return titled.titles.some((phrase) => hasPhrase(title, phrase) && (phrase.segments.length < 2 || UNREAD_NUMBER.test(firstLineOf(block))));
  };
  return blocks.flatMap((block, at) => (begins(block) && !namesAnother(titled, recall(block, firstTitle), block.stream, all) ? [{ titled, at, level: 0 }] : []));
}

/**
 * Paragraphs of one line that are titles with a number filled in (“Objectives of pillar 2”). Where words of one's own may follow (“Pillar 2: Courses”), a list
 * may name the same: they are titles where one of the sections that belong in theirs follows.
 */
function linesOfOwn(blocks: readonly Block[], { titles, exact, children }: Titled): ReadonlySet<Block> {
  const found = new Set<Block>();
  if (titles.length <= exact.size) return found;
  const inner = children.flatMap((child) => child.titles);
  let open: Block | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.label !== undefined || block.prose.length > LONGEST_TITLE || ENDS_LIKE_TEXT.test(block.prose)) continue;
    const title = recall(block, firstTitle);
    if (inner.some((phrase) => hasPhrase(title, phrase))) {
      if (open !== undefined) found.add(open);
      open = undefined;
    } else if (titles.some((phrase) => phrase.fromStart && hasPhrase(title, phrase))) {
      if (inner.length === 0) found.add(block);
      else open = block;
    }
  }
  return found;
}

/** No title ends so. */
export const ENDS_LIKE_TEXT = /[.!?;:,。！？；：、]$/u;
