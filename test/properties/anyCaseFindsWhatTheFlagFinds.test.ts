import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inAnyCase } from '../../server/src/text/anyCase.ts';
import { howMany } from './howMany.ts';

const WORDS = fc.array(fc.constantFrom('aB', 'é', 'Ж', '[a-cé]', '[^xЖ]', '(?<name>q)?', '\\p{L}', '\\d', '\\.', '決', '\\u2010', '-'), { minLength: 1, maxLength: 6 });
const TEXT = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', 'c', 'é', 'É', 'ж', 'Ж', 'x', 'q', 'Q', '1', '.', '決', '\u2010', '-', 'd', 'p'), maxLength: 30 });

describe('A pattern whose letters are of either case', () => {
  it('finds what the flag for that finds', () => {
    fc.assert(fc.property(WORDS, TEXT, (words, text) => {
      const source = words.filter((word, i) => !word.startsWith('(?<') || words.indexOf(word) === i).join('');
      const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ index, 0: it }) => [index, it]);
      assert.deepEqual(found(new RegExp(inAnyCase(source), 'gu')), found(new RegExp(source, 'giu')));
    }), { numRuns: howMany(300) });
  });
});
