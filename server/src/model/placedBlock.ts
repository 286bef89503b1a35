import { shifted, type Span } from '../text/span.ts';
import { blockWith, type Block } from './block.ts';
import type { Label } from './label.ts';

/**
 * A block of a passage in its place in the draft. An edit moves thousands of blocks and looks at a few: where this one and its label
 * stand is worked out when somebody asks.
 */
export class PlacedBlock implements Block {
  readonly index: number;
  readonly #own: Block;
  readonly #start: number;
  readonly #labelIndex: number;
  #span: Span | undefined;
  #content: Span | undefined;
  #label: Label | undefined;

  /**
   * @param own the block with spans relative to its passage
   * @param start of the passage
   * @param labelIndex place of its label in `Numbering.labels`, if it has one
   */
  constructor(own: Block, start: number, index: number, labelIndex: number) {
    this.index = index;
    this.#own = own;
    this.#start = start;
    this.#labelIndex = labelIndex;
  }

  /** The same block, so many code units further on. */
  movedBy(by: number): PlacedBlock {
    return by === 0 ? this : new PlacedBlock(this.#own, this.#start + by, this.index, this.#labelIndex);
  }

  get kind() { return this.#own.kind; }
  get prose() { return this.#own.prose; }
  get masked() { return this.#own.masked; }
  get bullet() { return this.#own.bullet; }
  get level() { return this.#own.level; }
  get quoted() { return this.#own.quoted; }
  get language() { return this.#own.language; }
  get stream() { return this.#own.stream; }
  get identity() { return this.#own.identity; }
  get span() { return this.#span ??= shifted(this.#own.span, this.#start); }
  get content() { return this.#content ??= shifted(this.#own.content, this.#start); }

  get label() {
    if (this.#label !== undefined || this.#own.label === undefined) return this.#label;
    return this.#label = new PlacedLabel(this.#own.label, this.#start, this.#labelIndex, this.index);
  }

  get cell() {
    const { cell } = this.#own;
    return cell === undefined ? undefined : { ...cell, table: cell.table + this.#start };
  }

  get comment() {
    const { comment } = this.#own;
    return comment === undefined ? undefined : shifted(comment, this.#start);
  }
}

/** The same block, so many code units further on. */
export function movedBlock(block: Block, by: number): Block {
  if (block instanceof PlacedBlock) return block.movedBy(by);
  const { label, cell, comment } = block;
  return by === 0 ? block : blockWith(block, {
    span: shifted(block.span, by), content: shifted(block.content, by), label: label === undefined ? undefined : new PlacedLabel(label, by, label.index, label.block),
    cell: cell === undefined ? undefined : { ...cell, table: cell.table + by }, comment: comment === undefined ? undefined : shifted(comment, by),
  });
}

/** The label of such a block. */
class PlacedLabel implements Label {
  readonly index: number;
  readonly block: number;
  readonly #own: Label;
  readonly #start: number;
  #span: Span | undefined;

  constructor(own: Label, start: number, index: number, block: number) {
    this.index = index;
    this.block = block;
    this.#own = own;
    this.#start = start;
  }

  get form() { return this.#own.form; }
  get path() { return this.#own.path; }
  get suffix() { return this.#own.suffix; }
  get series() { return this.#own.series; }
  get span() { return this.#span ??= shifted(this.#own.span, this.#start); }
}
