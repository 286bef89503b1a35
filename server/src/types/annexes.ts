import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { DocumentType } from './documentType.ts';
import { isClosing, matcherOf, matches } from './elementMatchers.ts';
import { unitsOf } from './elementUnits.ts';
import { isNumberedText, LEAST_TEXT } from './numberedText.ts';
import { isSentence } from './sentence.ts';

/**
 * The blocks of a letter without its annexes: what stands under “Annex 1”, or below the name under a heading, is no text of the letter, however
 * long it is. In a type without a closing, all blocks.
 * @param blocks of one language, in the order of the text
 */
export function withoutAnnexes(draft: Draft, type: DocumentType, blocks: readonly Block[]): readonly Block[] {
  const closings = type.elements.map(matcherOf).filter(isClosing);
  if (closings.length === 0) return blocks;
  const closes = (block: Block): boolean => !isText(block) && unitsOf(draft, block).some((unit) => closings.some((matcher) => matches(unit, matcher)));
  /** How many lines of who signs stand since the closing; `undefined` where there is none, or text stands behind it. */
  let signed: number | undefined;
  let hasText = false;
  for (const [at, block] of blocks.entries()) {
    if ((hasText && isAnnexTitle(block)) || (signed !== undefined && signed > 0 && block.kind === 'heading')) return blocks.slice(0, at);
    hasText ||= isText(block);
    if (closes(block)) signed = unitsOf(draft, block).length > 1 ? 1 : 0;
    else if (signed !== undefined) signed = isText(block) ? undefined : signed + 1;
  }
  return blocks;
}

function isText(block: Block): boolean {
  return isNumberedText(block) || isSentence(block) || block.prose.length >= LEAST_TEXT;
}

/** Whether a block is the title of an annex, with its number or alone. */
export function isAnnexTitle(block: Block): boolean {
  return !isText(block) && (block.label === undefined ? ANNEX.test(block.prose) : ANNEX_FORM.test(block.label.form.key));
}

const ANNEX_FORM = /^(?:heading |\d )?(?:annex|appendix)/u;
/** The word alone, or with a number: “Annexes: two maps” only lists them. */
const ANNEX = /^(?:annexe?|appendi(?:x|ce)|anexo|apéndice|attachment|enclosure|приложение|附属書|別紙|別添|付録|添付資料)(?:\s?(?:no\.?|n[°º.]|№)?\s?[\p{N}\p{Lu}]{1,4})?$/iu;
