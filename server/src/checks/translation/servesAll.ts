import type { Block } from '../../model/block.ts';
import type { LanguagePairing, Pairing } from '../../model/pairing.ts';
import type { DocumentType } from '../../types/documentType.ts';
import { isLetterhead } from '../../types/letterhead.ts';

/**
 * Whether a block of a draft in one file stands once for all its languages: whose letter it is, at its head; or a title of one word that is the same in both
 * (“Introduction”, “Mission”), where no title of its level is written in each.
 */
export function servesAll(block: Block, { language, pairs }: LanguagePairing, { sourceDraft, targetDraft }: Pairing, type: DocumentType): boolean {
  if (sourceDraft !== targetDraft) return false;
  if (isLetterhead(sourceDraft, block, type)) return true;
  return block.kind === 'heading' && SAME.has(language) && sourceDraft.languages.every((it) => SAME.has(it)) && SAME_WORD.test(block.prose)
    && !pairs.some(({ source }) => source.some(({ kind, level }) => kind === 'heading' && level === block.level));
}

const SAME: ReadonlySet<string> = new Set(['en', 'fr']);
const SAME_WORD = /^\p{Lu}\p{L}{2,20}[st]ion$/iu;
