import { sameItems } from '../text/sameItems.ts';
import type { Block } from './block.ts';
import type { Numbering, NumberingFault } from './numbering.ts';

/**
 * The numbering without the faults that are none: where a list of titles stands before the text, without page numbers, the text begins to
 * count again with the same titles. Asked again and again of one draft: its faults are the very same list as long as they are the same.
 */
export class ContentsBefore {
  #faults: readonly NumberingFault[] = [];

  leftOut(numbering: Numbering, blocks: readonly Block[]): Numbering {
    const faults = numbering.faults.filter((fault) => fault.kind !== 'duplicate' || !beginsText(fault, numbering, blocks));
    if (faults.length === numbering.faults.length) return numbering;
    if (!sameItems(this.#faults, faults)) this.#faults = faults;
    return { ...numbering, faults: this.#faults };
  }
}

/** Whether the number and title stand in a list of titles before, and those behind it, too, with text between them now. */
function beginsText({ label, first }: NumberingFault, { labels }: Numbering, blocks: readonly Block[]): boolean {
  const listed = blocks[labels[first ?? -1]?.block ?? -1];
  const title = blocks[labels[label]?.block ?? -1];
  if (listed === undefined || title === undefined || !saysTheSame(listed, title)) return false;
  let at = title.index;
  let text = false;
  for (let k = 1; k < FEWEST_TITLES; k++) {
    const next = blocks[listed.index + k];
    if (next === undefined || next.index >= title.index) return false;
    const end = Math.min(blocks.length, at + FARTHEST);
    for (at++; at < end && !saysTheSame(next, blocks[at]); at++) text ||= blocks[at]?.label === undefined;
    if (at >= end) return false;
  }
  return text;
}

function saysTheSame(one: Block, other: Block | undefined): boolean {
  return one.label !== undefined && one.prose.length <= LONGEST_TITLE && one.prose === other?.prose && one.prose !== '' && sameItems(one.label.path, other.label?.path ?? []);
}

/** So many titles of the list, one right below the other, come again in the text. */
const FEWEST_TITLES = 3;
/** Blocks between two titles at most. */
const FARTHEST = 400;
const LONGEST_TITLE = 200;
