import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyOf } from '../../server/src/text/anyOf.ts';
import { howMany } from './howMany.ts';

const LETTERS = fc.constantFrom('a', 'b', 'é', '.', '𝒜', '𝒞', ' ');
const WORDS = fc.array(fc.string({ unit: LETTERS, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });

describe('A pattern of many words', () => {
  it('finds what trying each word would find, the longest first', () => {
    fc.assert(fc.property(WORDS, fc.string({ unit: LETTERS, maxLength: 40 }), (words, text) => {
      const found = [...text.matchAll(new RegExp(anyOf(words), 'gu'))].map(({ index, 0: word }) => [index, word]);
      assert.deepEqual(found, oneByOne(words, text));
    }), { numRuns: howMany(300) });
  });
});

function oneByOne(words: readonly string[], text: string): readonly (readonly [number, string])[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const found: [number, string][] = [];
  for (let at = 0; at < text.length;) {
    const word = longestFirst.find((it) => text.startsWith(it, at));
    if (word !== undefined) found.push([at, word]);
    at += word?.length ?? String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  }
  return found;
}
