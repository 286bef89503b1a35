import assert from 'node:assert/strict';
import { eachSentenceWord, sentenceWords } from '../../server/src/model/languages/sentenceWords.ts';

const TEXTS: readonly (readonly [text: string, ...words: string[]])[] = [
  ['The bureau meets twice.', 'The', 'bureau', 'meets', 'twice'],
  ['L’organe et l\'avis qu’il rend', 'L’', 'organe', 'et', 'l\'', 'avis', 'qu’', 'il', 'rend'],
  ['aujourd’hui', 'aujourd', 'hui'],
  ['d) the [EN] text', 'the', 'text'],
  ['E.119 and the Y-series', 'and', 'the'],
  ['N 2 x2 2x', 'N'],
  ['Бюро и совет', 'Бюро', 'и', 'совет'],
];

describe('The words of a sentence', () => {
  for (const [text, ...words] of TEXTS) {
    it(`are told apart in “${text}”`, () => {
      assert.deepEqual(sentenceWords(text), words);
    });
  }

  it('are told until it is enough', () => {
    const told: string[] = [];
    eachSentenceWord('one two three', (word) => told.push(word) < 2);
    assert.deepEqual(told, ['one', 'two']);
  });
});
