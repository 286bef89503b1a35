import { recall, type Block } from '../model/block.ts';
import { comparable } from './phrase.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/** A block's first line as titles are compared, without a number that is none of its count; "" for one that is too long for a title. */
export function firstTitle(block: Block): string {
  const line = block.label === undefined ? firstLineOf(block).replace(UNREAD_NUMBER, '') : firstLineOf(block);
  return line.length > LONGEST_TITLE ? '' : comparable(line).replace(/[.:]$/u, '');
}

export const LONGEST_TITLE = 160;

/** The words of a block's first line, without its label. */
export function firstLineOf(block: Block): string {
  return recall(block, firstLine);
}

function firstLine(block: Block): string {
  return /^[^\r\n]*/u.exec(block.masked.slice(block.content.start - block.span.start))?.[0].trim() ?? '';
}
