import type { Block } from '../model/block.ts';

/**
 * Whether a block is a numbered paragraph, and not a numbered line: letters list what they refer to before the salutation, and Japanese ones when and
 * where behind the closing (“記”).
 */
export function isNumberedText({ label, prose }: Block): boolean {
  return label !== undefined && (prose.length >= LEAST_TEXT || ENDS_ITEM.test(prose));
}

/** From this length on (UTF-16 code units) a paragraph is text, and no line of a title page. */
export const LEAST_TEXT = 100;
/** The end of a sentence, or of an item of a list that goes on. */
export const ENDS_ITEM = /[.!?;:,。！？；：、]$/u;
