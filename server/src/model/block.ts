import type { BlockKind } from '../parse/blockKind.ts';
import type { TableCell } from '../parse/passage.ts';
import type { Span } from '../text/span.ts';
import type { Label } from './label.ts';

export type { BlockKind };

/** One paragraph, heading, item … of a draft. */
export interface Block {
  /** Its place in `Draft.blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /** From its first character that is no blank (mark-up and label included) to its last; line breaks inside, none at the end. */
  readonly span: Span;
  /** The prose: after mark-up, bullet and label, without trailing blanks and closing mark-up. May be empty. */
  readonly content: Span;
  /** The prose on one line: mark-up replaced by nothing, wrapped lines joined (with a blank, or without one between Japanese or Chinese characters). */
  readonly prose: string;
  /**
   * The characters of `span`, of the same length, in which mark-up that is no prose (emphasis marks, code, link targets, HTML)
   * is blanks: patterns run on it, and their offsets + `span.start` are offsets of the draft.
   */
  readonly masked: string;
  /** The number or letter it carries. */
  readonly label: Label | undefined;
  /** The bullet it begins with ("•", "-", "—" …), as typed. */
  readonly bullet: string | undefined;
  /** Headings: level from 1 (Markdown's, or the depth of the label). List items: nesting from 1. Others 0. */
  readonly level: number;
  /** In a block quotation: its labels and sections are not ours. */
  readonly quoted: boolean;
  /** BCP 47 tag of the language in which it is written. A block without letters has its surroundings' language. */
  readonly language: string;
  /** BCP 47 tag of the language in whose text it stands: a paragraph left in English inside the Japanese text has `en` as language and `ja` as stream. */
  readonly stream: string;
  /** Where it stands in a table; the table's offset absolute. */
  readonly cell?: TableCell | undefined;
  /** The HTML comment in which it stands: the original, commented out, above its translation. */
  readonly comment?: Span | undefined;
  /** What is known of its words alone is kept there: see `recall`. */
  readonly identity: BlockIdentity;
}

/** The block with something of it changed. (It may work some of this out when asked: a spread would miss that.) */
export function blockWith(block: Block, changed: Partial<Block>): Block {
  const { index, kind, span, content, prose, masked, label, bullet, level, quoted, language, stream, cell, comment, identity } = block;
  return { index, kind, span, content, prose, masked, label, bullet, level, quoted, language, stream, cell, comment, identity, ...changed };
}

/** Some lines of a block as a block: with its place in `Draft.blocks`, and an identity of its own. */
export function partOf(block: Block, content: Span, prose: string): Block {
  const { span, masked } = block;
  const at = content.start === block.content.start ? span.start : content.start;
  const part = { start: at, end: content.end };
  return blockWith(block, { span: part, content, prose, masked: masked.slice(part.start - span.start, part.end - span.start), identity: new BlockIdentity() });
}

/** Whether a block is some lines of one of the draft's. */
export function isPart(block: Block, blocks: readonly Block[]): boolean {
  const whole = blocks[block.index];
  return whole !== undefined && (whole.span.start !== block.span.start || whole.span.end !== block.span.end);
}

/**
 * The next block of the same text before the block (`step` -1) or behind it (1): others may stand between where the languages take turns.
 * @param farthest how many blocks are looked at
 */
export function beside({ index, stream }: Block, blocks: readonly Block[], step: number, farthest = blocks.length): Block | undefined {
  for (let away = 1; away <= farthest; away++) {
    const other = blocks[index + away * step];
    if (other === undefined || other.stream === stream) return other;
  }
  return undefined;
}

/**
 * Stands for a block's own words, kind, label and languages, wherever the block stands: a block that an edit only moves keeps it.
 * What follows from these alone is worked out once and kept here, as long as the block is part of the draft.
 */
export class BlockIdentity {
  readonly #answers = new Map<Question<unknown>, unknown>();
  readonly #headings: BlockIdentity[] = [];

  /** What the question's answer is for this block. */
  recall<T>(block: Block, question: Question<T>): T {
    const known = this.#answers.get(question);
    if (known !== undefined || this.#answers.has(question)) return known as T;
    const answer = question(block);
    this.#answers.set(question, answer);
    return answer;
  }

  /** The identity of the same block taken for a heading of this level. */
  asHeading(level: number): BlockIdentity {
    return this.#headings[level] ??= new BlockIdentity();
  }
}

/**
 * Something asked of a block's own words, kind, bullet, label's form and languages, and of nothing around it. Spans in the answer are
 * relative to the block's. One function for one question.
 */
export type Question<T> = (block: Block) => T;

/** The answer, worked out at the first time of asking. */
export function recall<T>(block: Block, question: Question<T>): T {
  return block.identity.recall(block, question);
}
