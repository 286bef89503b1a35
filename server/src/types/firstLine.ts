import { recall, type Block } from '../model/block.ts';
import { comparable } from './phrase.ts';
import { SPELLED_NUMBER, UNREAD_NUMBER } from './unreadNumber.ts';

/** A block's first line as titles are compared, without a number that is none of its count; "" for one that is too long for a title. */
export function firstTitle(block: Block): string {
  const line = block.label === undefined ? firstLineOf(block).replace(UNREAD_NUMBER, '') : firstLineOf(block);
  return line.length > LONGEST_TITLE ? '' : comparable(withoutBrackets(line.replace(EMPHASIS, '$2'))).replace(SPELLED_NUMBER, '').replace(/[.:]$/u, '');
}

export const LONGEST_TITLE = 160;

/** Marks around a whole line of plain text: “_Scope_”. */
const EMPHASIS = /^([*_]{1,3})([^*_]{1,160})\1$/u;

/** 「（目的）」, as Japanese sets a title beside or above the number of an article, and a title of any other form as it is. */
export function withoutBrackets(line: string): string {
  return line.replace(IN_BRACKETS, '$1');
}

const IN_BRACKETS = /^（([^（）]{1,40})）$/u;

/** The words of a block's first line, without its label. */
export function firstLineOf(block: Block): string {
  return recall(block, firstLine);
}

function firstLine(block: Block): string {
  const { masked, content, span } = block;
  const words = masked.slice(content.start - span.start);
  return /^[^\r\n]*/u.exec(words.slice(behindNumber(block, words).length))?.[0].trim() ?? '';
}

/** The words of a heading, without what parts them from its number. */
export function wordsOf(heading: Block): string {
  return heading.prose.slice(behindNumber(heading, heading.prose).length);
}

/**
 * What parts a title from the number before it: “Article 1 – Scope”, “Section 2 | Duties”; "" where nothing does.
 * @param words of the block, from where its content begins
 */
export function behindNumber({ label }: Block, words: string): string {
  return label === undefined ? '' : PARTS.exec(words)?.[0] ?? '';
}

const PARTS = /^[-\u2010-\u2015\u2212\uFF0D|/:：]\s{1,9}/u;
