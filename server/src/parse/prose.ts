import type { Span } from '../text/span.ts';

/** Where the blanks are another thing than one space between words. */
const BLANKS = /\s{2,}|[^\S ]|^ | $/gu;
const EAST_ASIAN = /[\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/**
 * The words of `at` on one line: mark-up dropped, wrapped lines joined with a blank, or with nothing between
 * Japanese or Chinese characters, which are written without blanks.
 *
 * @param text what stands there, @param masked the same with mark-up as blanks (see `Passage.masked`)
 */
export function proseOf(text: string, masked: string, at: Span): string {
  const words = text === masked ? text.slice(at.start, at.end) : withoutMarkup(text, masked, at);
  return words.replace(BLANKS, (blanks: string, offset: number, whole: string) => {
    if (!/[\r\n]/u.test(blanks)) return offset === 0 || offset + blanks.length === whole.length ? '' : ' ';
    const before = whole.charAt(offset - 1);
    const after = whole.charAt(offset + blanks.length);
    if (before === '' || after === '') return '';
    return EAST_ASIAN.test(before) && EAST_ASIAN.test(after) ? '' : ' ';
  });
}

function withoutMarkup(text: string, masked: string, at: Span): string {
  const kept: string[] = [];
  for (let i = at.start; i < at.end; i++) {
    const shown = masked.charAt(i);
    if (shown !== ' ' || text.charAt(i) === ' ') kept.push(shown);
  }
  return kept.join('');
}
