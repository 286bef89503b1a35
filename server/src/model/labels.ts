import type { Block } from './block.ts';
import type { Label } from './label.ts';

/** All labels of a draft, in the order of the text. Each is worked out with its block, when somebody asks: an edit moves thousands of them. */
export class Labels implements Iterable<Label> {
  readonly #blocks: readonly Block[];
  readonly #carriers: readonly number[];

  /** @param carriers the indices of the blocks that carry the labels, ascending */
  constructor(blocks: readonly Block[], carriers: readonly number[]) {
    this.#blocks = blocks;
    this.#carriers = carriers;
  }

  get length(): number {
    return this.#carriers.length;
  }

  /** The label with this index; `undefined` where there is none. */
  get(index: number): Label | undefined {
    return this.#blocks[this.#carriers[index] ?? -1]?.label;
  }

  *[Symbol.iterator](): Iterator<Label> {
    for (let i = 0; i < this.#carriers.length; i++) yield this.get(i) as Label;
  }
}
