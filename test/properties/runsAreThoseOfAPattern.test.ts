import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Runs } from '../../server/src/text/runs.ts';
import { howMany } from './howMany.ts';

const CLASSES = ['\\p{L}', '[\\p{L}\\p{N}]', '[\\p{Script=Latin}\\p{Script=Cyrillic}]'];
/** Letters of several scripts, an accent on its own, digits, marks, a letter and a picture of two code units, and halves of such. */
const TEXT = fc.string({ unit: fc.constantFrom('a', 'É', 'ж', '協', '́', '7', '٣', '.', ' ', '’', '𝒳', '😀', '\uD83D', '\uDC00'), maxLength: 60 });

describe('Runs of characters of one class', () => {
  it('are what the pattern of the class finds', () => {
    const bounds = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 3, max: 6 }), { nil: undefined }));
    fc.assert(fc.property(fc.constantFrom(...CLASSES), bounds, TEXT, (characters, [least, most], text) => {
      assert.deepEqual(new Runs(characters, least, most).in(text), text.match(new RegExp(`${characters}{${least},${most ?? ''}}`, 'gu')) ?? []);
    }), { numRuns: howMany(2_000) });
  });

  it('are told of until it is enough', () => {
    const told: number[] = [];
    new Runs('\\p{L}', 1).each('one two three', (start) => told.push(start) < 2);
    assert.deepEqual(told, [0, 4]);
  });

  it('has each character of the class, of two code units, too', () => {
    const letters = new Runs('\\p{L}', 1);
    assert.deepEqual(['a', '協', '𝒳', '1', '😀', ''].map((text) => letters.has(text, 0)), [true, true, true, false, false, false]);
  });
});
