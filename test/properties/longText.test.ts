import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CLIENT_DOCUMENTS } from '../../server/src/lsp/clientDocument.ts';
import { changeBetween } from '../../server/src/text/change.ts';
import { LongText } from '../../server/src/text/longText.ts';
import { Chance } from '../kit/random.ts';
import { howMany } from './howMany.ts';

/** Of several pieces, full of line breaks of all kinds. */
const LENGTH = 60_000;

describe('A text in pieces', () => {
  it('answers what the string answers, after any edits', function () {
    this.timeout(1_200_000);
    const chance = Chance.of(`pieces ${process.env['RAPPORTEUR_SEED'] ?? ''}`);
    let now = someText(chance, LENGTH);
    let long = LongText.of(now);
    for (let i = 0; i < howMany(200); i++) {
      const { from, to, words } = someEdit(chance, now.length);
      const before = { now, long };
      now = now.slice(0, from) + words + now.slice(to);
      long = long.edited(from, to, words);
      assert.equal(long.length, now.length);
      for (let k = 0; k < 40; k++) {
        const [a, b] = [chance.below(now.length + 20) - 10, chance.below(now.length + 20) - 10];
        assert.equal(long.slice(a, b), now.slice(a, b));
        assert.equal(long.charAt(a), now.charAt(a));
        assert.equal(long.charCodeAt(a), now.charCodeAt(a));
      }
      // What was before an edit stays as it is.
      assert.equal(before.long.slice(0, 100), before.now.slice(0, 100));
      assert.equal(before.long.length, before.now.length);
      assert.equal(withChange(before.now, now, changeBetween(before.long, long)), now);
      if (i % 20 === 0) assert.equal(long.toString(), now);
    }
    assert.equal(long.toString(), now);
    assert.equal(long.from(777).toString(), now.slice(777));
  });

  it('may be empty', () => {
    const empty = LongText.of('a\nb').edited(0, 3, '');
    assert.deepEqual([empty.length, empty.slice(), empty.charAt(0), empty.toString(), empty.startOfLine(0), empty.startOfLine(1)], [0, '', '', '', 0, undefined]);
    assert.equal(empty.edited(0, 0, 'again').toString(), 'again');
  });
});

describe('A document of the client', () => {
  it('follows the edits that the client sends as the library’s own document does', function () {
    this.timeout(1_200_000);
    const chance = Chance.of(`client ${process.env['RAPPORTEUR_SEED'] ?? ''}`);
    const text = someText(chance, LENGTH);
    let theirs = TextDocument.create('file:///draft', 'markdown', 1, text);
    let ours = CLIENT_DOCUMENTS.create('file:///draft', 'markdown', 1, text);
    for (let i = 0; i < howMany(200); i++) {
      // Now and then positions that the text does not have.
      const position = () => ({ line: chance.below(theirs.lineCount + 3), character: chance.below(30) });
      const start = position();
      const end = chance.below(10) === 0 ? position() : { line: start.line, character: start.character + chance.below(5) };
      const changes = chance.below(60) === 0 ? [{ text: someText(chance, LENGTH) }] : [{ range: { start, end }, text: someText(chance, chance.below(6)) }, { range: { start: end, end }, text: 'x' }];
      theirs = TextDocument.update(theirs, changes, i + 2);
      ours = CLIENT_DOCUMENTS.update(ours, changes, i + 2);
      assert.equal(ours.text.toString(), theirs.getText(), JSON.stringify(changes));
      assert.equal(ours.version, theirs.version);
    }
  });
});

function someText(chance: Chance, length: number): string {
  return Array.from({ length }, () => chance.oneOf(['a', 'é', '文', ' ', '\n', '\r', '\r\n', '\u{1F600}'] as const)).join('').slice(0, length);
}

/** Mostly of a few letters; now and then much is pasted or deleted. */
function someEdit(chance: Chance, length: number): { readonly from: number; readonly to: number; readonly words: string } {
  const from = chance.below(length + 1);
  const many = chance.below(12) === 0;
  return { from, to: Math.min(length, from + chance.below(many ? 20_000 : 4)), words: someText(chance, chance.below(many ? 40_000 : 4)) };
}

function withChange(former: string, text: string, { from, formerTo, to }: ReturnType<typeof changeBetween>): string {
  return former.slice(0, from) + text.slice(from, to) + former.slice(formerTo);
}
