import type { Block } from '../model/block.ts';
import type { DocumentType } from './documentType.ts';
import { isSetOut, matcherOf, matches } from './elementMatchers.ts';
import { wholeUnit } from './elementUnits.ts';
import { isNumberedText } from './numberedText.ts';
import { isSentence } from './sentence.ts';

/** Whether a block, wherever it stands, is what the type has on a title page: by a word of it in a line, by more in a sentence. No numbered paragraph is. */
export function titlePageOf(type: DocumentType): (block: Block) => boolean {
  const matchers = type.elements.filter(({ where }) => where.includes('front')).map(matcherOf).filter(({ vague }) => !vague);
  return (block) => {
    if (isNumberedText(block)) return false;
    const told = isSentence(block) ? isSetOut : matches;
    return matchers.some((matcher) => told(wholeUnit(block), matcher));
  };
}
