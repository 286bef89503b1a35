import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { isFixedText } from '../../model/needsNoTranslation.ts';
import type { LanguagePairing, Pairing } from '../../model/pairing.ts';
import type { DocumentType } from '../../types/documentType.ts';
import { isLetterhead } from '../../types/letterhead.ts';
import { readDates } from '../../types/readDates.ts';

/**
 * Whether a block of a draft in one file stands once for all its languages: whose letter it is, at its head; its symbol; its day in both
 * (“2026年7月6日 / 6 July 2026”); or a title of one word that is the same in both (“Introduction”, “Mission”),
 * where no title of its level is written in each.
 */
export function servesAll(block: Block, { language, pairs }: LanguagePairing, { sourceDraft, targetDraft }: Pairing, type: DocumentType): boolean {
  if (sourceDraft !== targetDraft) return false;
  if (standsOnce(block, sourceDraft, type)) return true;
  return block.kind === 'heading' && SAME.has(language) && sourceDraft.languages.every((it) => SAME.has(it)) && SAME_WORD.test(block.prose)
    && !pairs.some(({ source }) => source.some(({ kind, level }) => kind === 'heading' && level === block.level));
}

/** Whether a block is the name, symbol or day at the head of a letter that stands there for all languages. */
export function standsOnce(block: Block, draft: Draft, type: DocumentType): boolean {
  return isLetterhead(draft, block, type) || isDayTwice(block.prose) || JAPANESE_SYMBOL.test(block.prose) || isFieldForAll(block.prose) || isStubForAll(block.prose, type);
}

/** “Ref. / Réf. : AC 118/34”. */
function isFieldForAll(prose: string): boolean {
  const name = FIELD_IN_TWO.exec(prose)?.[0];
  return name !== undefined && isFixedText(prose.slice(name.length));
}

const FIELD_IN_TWO = /^\p{L}[\p{L}.]{0,20}(?: \p{L}[\p{L}.]{0,20})? \/ \p{L}[\p{L}./]{0,20}(?: \p{L}[\p{L}.]{0,20})? ?[:：] ?/u;

/** “[date]”, to be filled in once. */
function isStubForAll(prose: string, { elements }: DocumentType): boolean {
  return prose.startsWith('[') && elements.some(({ looks, text }) => (looks.includes('date') || looks.includes('symbol')) && Object.values(text).includes(prose));
}

/** Whether a line says one day in two languages. */
function isDayTwice(prose: string): boolean {
  if (prose.length > LONGEST_DAYS || !STROKE.test(prose)) return false;
  const [first, ...others] = readDates(prose).map(({ from: { year, month, day } }) => [year, month, day].join('-'));
  return first !== undefined && others.length > 0 && others.every((other) => other === first);
}

/** In UTF-16 code units. */
const LONGEST_DAYS = 80;
const STROKE = / [/|] |／/u;
/** “標推第2026-33号”. */
const JAPANESE_SYMBOL = /^\p{Script=Han}{1,10}第[\d-]{1,12}号$/u;
const SAME: ReadonlySet<string> = new Set(['en', 'fr']);
const SAME_WORD = /^\p{Lu}\p{L}{2,20}[st]ion$/iu;
