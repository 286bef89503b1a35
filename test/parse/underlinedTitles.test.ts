import assert from 'node:assert/strict';
import { DraftReader } from '../../server/src/model/readDraft.ts';

function kindsOf(text: string): readonly string[] {
  return new DraftReader('file:///handbook.txt', 'plainText').read(text).blocks.filter(({ kind }) => kind !== 'furniture').map(({ kind, prose }) => `${kind}: ${prose}`);
}

describe('A title of plain text', () => {
  it('is a heading where it is underlined along its letters', () => {
    assert.deepEqual(kindsOf('Signing in\n----------\n\nAt the desk.'), ['heading: Signing in', 'paragraph: At the desk.']);
  });

  it('is a heading where it is underlined along its width: letters of Chinese, Japanese and Korean are two wide', () => {
    assert.deepEqual(kindsOf('貸出の期間\n==========\n\n四週間とする。'), ['heading: 貸出の期間', 'paragraph: 四週間とする。']);
    assert.deepEqual(kindsOf('貸出の期間\n=====\n\n四週間とする。'), ['heading: 貸出の期間', 'paragraph: 四週間とする。']);
  });

  it('is none where a rule of another length stands below', () => {
    assert.deepEqual(kindsOf('Nobody signs in\n-----------------------------\n\nAt the desk.')[0], 'paragraph: Nobody signs in');
  });
});
