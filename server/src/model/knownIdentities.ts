import type { Span } from '../text/span.ts';
import { blockWith, type Block } from './block.ts';
import type { Label } from './label.ts';
import type { LabelReading } from './piece.ts';

/**
 * The blocks of a passage with the identities of those that stood there before, where they say the same: from its beginning and from its end, so that
 * of a long table or list all but the one that was typed in keep what is known of them.
 */
export function withKnownIdentities(blocks: readonly Block[], before: readonly Block[]): readonly Block[] {
  const shorter = Math.min(blocks.length, before.length);
  let head = 0;
  while (head < shorter && saysTheSame(blocks[head], before[head])) head++;
  let tail = 0;
  while (tail < shorter - head && saysTheSame(blocks[blocks.length - 1 - tail], before[before.length - 1 - tail])) tail++;
  return blocks.map((block, k) => {
    const known = k < head ? before[k] : k >= blocks.length - tail ? before[k - blocks.length + before.length] : undefined;
    return known === undefined ? block : blockWith(block, { identity: known.identity });
  });
}

/** Whether the two differ in nothing that may be asked of a block alone: by their places and series at most. */
function saysTheSame(a: Block | undefined, b: Block | undefined): boolean {
  return a !== undefined && b !== undefined && a.masked === b.masked && a.prose === b.prose && a.kind === b.kind && a.level === b.level && a.bullet === b.bullet
    && a.quoted === b.quoted && a.language === b.language && a.stream === b.stream && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
    && (a.comment === undefined) === (b.comment === undefined) && standAlike(a.content, a, b.content, b) && sameLabel(a, b);
}

function sameLabel(a: Block, b: Block): boolean {
  return sameReading(a.label, b.label) && (a.label === undefined || b.label === undefined || standAlike(a.label.span, a, b.label.span, b));
}

/** Whether the two spans are the same, seen from their blocks. */
function standAlike(at: Span, block: Block, otherAt: Span, other: Block): boolean {
  return at.start - block.span.start === otherAt.start - other.span.start && at.end - block.span.start === otherAt.end - other.span.start;
}

/** Whether two labels, or readings of them, are written alike and mean the same. */
export function sameReading(a: LabelReading | Label | undefined, b: LabelReading | Label | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.suffix === b.suffix && a.form.key === b.form.key && a.form.width === b.form.width && a.form.separator === b.form.separator
    && a.form.before === b.form.before && a.form.after === b.form.after && a.path.length === b.path.length && a.path.every((value, i) => value === b.path[i]);
}
