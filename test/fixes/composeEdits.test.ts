import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits } from '../../server/src/fixes/composeEdits.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';

describe('Edits after edits', () => {
  it('do at once what they do one after the other', () => {
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 8 });
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }), cuts, cuts, (text, one, two) => {
      const first = editsOf(one, text.length);
      const between = applyEdits(text, first);
      const second = editsOf(two, between.length);
      assert.equal(applyEdits(text, composeEdits(first, second)), applyEdits(between, second));
    }), { numRuns: 500 });
  });

  it('that take each other back leave the text as it was', () => {
    const first = [{ span: { start: 2, end: 3 }, text: 'xyz' }];
    const composed = composeEdits(first, [{ span: { start: 2, end: 5 }, text: 'c' }]);
    assert.equal(applyEdits('abcde', composed), 'abcde');
  });
});

/** Edits in order, with at least one character between them. */
function editsOf(cuts: readonly (readonly [number, number, string])[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  for (const [place, size, text] of [...cuts].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, Math.min(place, length));
    const end = Math.min(start + size, length);
    if (start > length || end < start) continue;
    edits.push({ span: { start, end }, text });
    from = end + 1;
    if (from > length) break;
  }
  return edits;
}
