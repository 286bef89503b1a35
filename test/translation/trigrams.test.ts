import assert from 'node:assert/strict';
import { francAll } from 'franc';
import { TextTrigrams } from '../../server/src/text/trigrams.ts';
import { seedTexts } from '../properties/seedTexts.ts';

const ASKED: readonly (readonly string[])[] = [
  ['eng', 'fra', 'spa', 'deu', 'ita', 'por', 'nld', 'swe', 'dan', 'pol', 'ces'], ['rus', 'ukr', 'bel', 'bul', 'kaz'], ['rus', 'srp', 'bul'], ['fra', 'eng'], ['jpn', 'cmn'], ['arb', 'pes'], ['rus'],
];

describe('The nearest languages of a text', () => {
  for (const codes of ASKED) {
    it(`are those of franc, asked for ${codes.join(', ')}`, () => {
      for (const { text } of seedTexts()) {
        for (const line of ['', ' ', ...text.split('\n')]) {
          const said = line === '' ? [] : francAll(line, { only: [...codes], minLength: 1 }).filter(([code]) => code !== 'und').slice(0, 2);
          assert.deepEqual(new TextTrigrams(line).nearest(codes).map(({ code, score }) => [code, score]), said, line);
        }
      }
    });
  }
});
