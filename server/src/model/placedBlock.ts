import { shifted, type Span } from '../text/span.ts';
import { blockWith, type Block } from './block.ts';
import type { Label } from './label.ts';

/** A block of a passage and its place among the blocks: what stays as it is while text before it comes and goes. */
interface Seat {
  /** The block with spans relative to its passage. */
  readonly own: Block;
  readonly index: number;
  /** Place of its label in `Numbering.labels`, if it has one. */
  readonly labelIndex: number;
  /** The same block taken for a heading, the last time that it was. */
  heading: Seat | undefined;
}

/**
 * A block of a passage in its place in the draft. An edit moves thousands of blocks and looks at a few: where this one and its label
 * stand is worked out when somebody asks.
 */
export class PlacedBlock implements Block {
  readonly #seat: Seat;
  /** Of the passage. */
  readonly #start: number;
  #known: { span?: Span; content?: Span; label?: Label } | undefined;

  private constructor(seat: Seat, start: number) {
    this.#seat = seat;
    this.#start = start;
  }

  /**
   * @param own the block with spans relative to its passage
   * @param start of the passage
   * @param labelIndex place of its label in `Numbering.labels`, if it has one
   */
  static of(own: Block, start: number, index: number, labelIndex: number): PlacedBlock {
    return new PlacedBlock({ own, index, labelIndex, heading: undefined }, start);
  }

  /** The same block, so many code units further on. */
  movedBy(by: number): PlacedBlock {
    return by === 0 ? this : new PlacedBlock(this.#seat, this.#start + by);
  }

  /** The same block taken for a heading of this level. */
  asHeading(level: number): PlacedBlock {
    const { own, index, labelIndex, heading } = this.#seat;
    const seat = heading?.own.level === level ? heading : { own: headingOf(own, level), index, labelIndex, heading: undefined };
    this.#seat.heading = seat;
    return new PlacedBlock(seat, this.#start);
  }

  get index() { return this.#seat.index; }
  get kind() { return this.#seat.own.kind; }
  get prose() { return this.#seat.own.prose; }
  get masked() { return this.#seat.own.masked; }
  get bullet() { return this.#seat.own.bullet; }
  get level() { return this.#seat.own.level; }
  get quoted() { return this.#seat.own.quoted; }
  get language() { return this.#seat.own.language; }
  get stream() { return this.#seat.own.stream; }
  get identity() { return this.#seat.own.identity; }
  get span() { return this.#places.span ??= shifted(this.#seat.own.span, this.#start); }
  get content() { return this.#places.content ??= shifted(this.#seat.own.content, this.#start); }

  get label() {
    const { own, index, labelIndex } = this.#seat;
    return own.label === undefined ? undefined : this.#places.label ??= new PlacedLabel(own.label, this.#start, labelIndex, index);
  }

  get cell() {
    const { cell } = this.#seat.own;
    return cell === undefined ? undefined : { ...cell, table: cell.table + this.#start };
  }

  get comment() {
    const { comment } = this.#seat.own;
    return comment === undefined ? undefined : shifted(comment, this.#start);
  }

  get #places() { return this.#known ??= {}; }
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

/** The same block taken for a heading of this level. */
export function asHeading(block: Block, level: number): Block {
  return block instanceof PlacedBlock ? block.asHeading(level) : headingOf(block, level);
}

function headingOf(block: Block, level: number): Block {
  return blockWith(block, { kind: 'heading', level, identity: block.identity.asHeading(level) });
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
