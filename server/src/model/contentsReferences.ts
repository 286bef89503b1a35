import { recall, type Block } from './block.ts';
import type { ClauseReference } from './clauseReference.ts';
import type { Label } from './label.ts';
import { readLabel } from './labels/readLabel.ts';
import type { Numbering } from './numbering.ts';
import { span } from '../text/span.ts';

/** The blocks of one draft, read again and again, that may be lines of a table of contents. */
export class ContentsLines {
  #last: readonly number[] | undefined;

  /** @param retyped the blocks, all others of which are what they were the last time, in the same places; `undefined` where more is another */
  of(blocks: readonly Block[], retyped: readonly number[] | undefined): readonly Block[] {
    const among = new Set(retyped);
    const kept = this.#last?.filter((i) => !among.has(i));
    const lines: number[] = [];
    for (const i of kept === undefined || retyped === undefined ? blocks.keys() : retyped) if (mayBeContents(blocks[i] as Block)) lines.push(i);
    this.#last = kept === undefined || retyped === undefined ? lines : [...kept, ...lines].sort((a, b) => a - b);
    return this.#last.map((i) => blocks[i] as Block);
  }
}

/**
 * The lines of a table of contents, in plain text or as a Markdown list: they repeat number and title of a heading.
 * They follow when the heading is renumbered; a line that fits no heading is left alone.
 *
 * @param lines that may be such
 */
export function contentsReferences(lines: readonly Block[], blocks: readonly Block[], numbering: Numbering): readonly ClauseReference[] {
  if (lines.length === 0) return [];
  const headings = new Map<string, Label>();
  for (const label of numbering.labels) {
    const block = blocks[label.block];
    if (block?.kind !== 'heading') continue;
    const key = recall(block, headingKey);
    if (!headings.has(key)) headings.set(key, label);
  }
  return headings.size === 0 ? [] : lines.flatMap((block) => referenceOf(block, headings));
}

function headingKey(block: Block): string {
  return keyOf(block.stream, block.label?.path ?? [], block.prose);
}

function mayBeContents(block: Block): boolean {
  return (block.kind === 'furniture' || block.bullet !== undefined || block.kind === 'tableCell') && block.label === undefined;
}

function referenceOf(block: Block, headings: ReadonlyMap<string, Label>): readonly ClauseReference[] {
  const from = FIRST_WORD.exec(block.masked.slice(block.content.start - block.span.start))?.index ?? 0;
  const at = block.content.start - block.span.start + from;
  const read = readLabel(block.masked, at, block.masked.length);
  if (read === undefined) return [];
  const title = withoutPage(block.masked.slice(at + read.length));
  for (const reading of read.readings) {
    const target = headings.get(keyOf(block.stream, reading.path, title));
    if (target === undefined || title.trim() === '') continue;
    const place = span(block.span.start + at, block.span.start + at + read.length);
    return [{ span: place, labelSpan: place, path: reading.path, form: reading.form, target: target.index, nearest: [], certain: false }];
  }
  return [];
}

const FIRST_WORD = /\S/u;
/** Without leaders and the page number behind a title. */
function withoutPage(line: string): string {
  const bare = line.trimEnd().replace(PAGE, '');
  let end = bare.length;
  while (end > 0 && LEADER.has(bare.charAt(end - 1))) end--;
  return bare.slice(0, end);
}

const PAGE = /\d{1,4}$/u;
const LEADER: ReadonlySet<string> = new Set([' ', '.', '…', '\t', '\u00A0']);

function keyOf(stream: string, path: readonly number[], title: string): string {
  return `${stream} ${path.join('.')} ${title.replace(/\s+/gu, ' ').trim().toLowerCase()}`;
}
