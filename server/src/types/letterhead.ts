import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { DocumentType } from './documentType.ts';
import { matcherOf, matches } from './elementMatchers.ts';
import { unitsOf } from './elementUnits.ts';
import { firstLineOf } from './firstLine.ts';
import { isLikeName } from './looks.ts';

/** Whether a draft begins with this block, and it shows whose letter it is: a name, and none of the other elements of a letter. */
export function isLetterhead(draft: Draft, block: Block, type: DocumentType): boolean {
  if (block !== draft.blocks[0] || block.label !== undefined || !isLikeName(firstLineOf(block), block)) return false;
  const matchers = type.elements.map(matcherOf);
  if (!matchers.some(isSenders)) return false;
  const others = matchers.filter((it) => !it.vague && !isSenders(it));
  return unitsOf(draft, block).every((unit) => !others.some((matcher) => matches(unit, matcher)));
}

function isSenders({ requirement }: ReturnType<typeof matcherOf>): boolean {
  return requirement.looks.includes('letterhead');
}
