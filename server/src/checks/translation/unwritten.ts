import type { Block } from '../../model/block.ts';
import type { DocumentType } from '../../types/documentType.ts';
import { placeholdersOf } from '../../types/newDraft.ts';
import { placeholdersIn } from '../../types/placeholders.ts';

/**
 * Whether the blocks are what a new draft begins with, and nobody has written a text between its titles yet: each holds a place that is to be
 * filled in, or is a formula of the type's own (“Best regards,”). There is nothing to translate in them.
 */
export function areUnwritten(blocks: readonly Block[], type: DocumentType): boolean {
  const known = placeholdersOf(type);
  const formulas = new Set(type.elements.flatMap(({ text }) => Object.values(text)));
  const open = (block: Block) => placeholdersIn(block.masked, known).length > 0;
  return blocks.some(open) && blocks.every((block) => block.kind === 'heading' || formulas.has(block.prose) || open(block));
}
