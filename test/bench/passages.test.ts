import assert from 'node:assert/strict';
import { Passages } from './passages.ts';

const TEXT = 'Title\n\nOne\nmore of one\n\nTwo\n\nThree\n';
const TWO = { start: TEXT.indexOf('Two'), end: TEXT.indexOf('Two') + 4 };

describe('lines of a text', () => {
  const passages = new Passages(TEXT);

  it('are taken out with the blank line behind them', () => {
    assert.equal(passages.without([TWO], []).text, 'Title\n\nOne\nmore of one\n\nThree\n');
  });

  it('are moved to the end, or before others', () => {
    assert.equal(passages.moved([TWO], [TEXT.length], []).text, 'Title\n\nOne\nmore of one\n\nThree\n\nTwo\n');
    assert.equal(passages.moved([TWO], [TEXT.indexOf('One')], []).text, 'Title\n\nTwo\n\nOne\nmore of one\n\nThree\n');
  });

  it('stand again, as a paragraph or as a line', () => {
    assert.equal(passages.copied([TWO], [TWO.end]).text, 'Title\n\nOne\nmore of one\n\nTwo\n\nTwo\n\nThree\n');
    assert.equal(new Passages('One\nTwo\nThree\n').copied([{ start: 4, end: 8 }], [8]).text, 'One\nTwo\nTwo\nThree\n');
  });

  it('lose what is not kept of them', () => {
    const start = TEXT.indexOf('One');
    assert.equal(passages.emptied([{ start, end: TWO.start - 1 }], [{ start, end: start + 4 }])?.text, 'Title\n\nOne\n\nTwo\n\nThree\n');
    assert.equal(passages.emptied([TWO], [TWO]), undefined);
  });

  it('are one passage where only blank lines stand between them', () => {
    assert.deepEqual(Passages.of(TEXT, [TWO, { start: TEXT.indexOf('Three'), end: TEXT.length }, { start: 0, end: 6 }]), [{ start: 0, end: 6 }, { start: TWO.start, end: TEXT.length }]);
  });
});
