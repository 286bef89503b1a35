import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readMarks, writeMarks } from './marks.ts';
import { Chance, randomEdit, wayTo } from './random.ts';

describe('Marks in a draft', () => {
  it('are taken out, and name the places between them', () => {
    assert.deepEqual(readMarks('a ⟦b⟧ c ⟦⟧d'), { text: 'a b c d', spans: [{ start: 2, end: 3 }, { start: 6, end: 6 }] });
  });

  it('may stand inside each other', () => {
    assert.deepEqual(readMarks('⟦a ⟦b⟧⟧').spans, [{ start: 0, end: 3 }, { start: 2, end: 3 }]);
  });

  it('are written where they were read', () => {
    for (const marked of ['⟦a⟧', 'a ⟦b⟧⟦c⟧ d', 'a⟦⟧b', '⟦⟦a⟧ b⟧', '⟦a ⟦b⟧⟧']) {
      const { text, spans } = readMarks(marked);
      assert.equal(writeMarks(text, spans), marked);
    }
  });

  it('that do not close, or close nothing, are an error of the test', () => {
    assert.throws(() => readMarks('a ⟦b'), /never closed/u);
    assert.throws(() => readMarks('a b⟧'), /never opened/u);
  });
});

describe('Random edits', () => {
  it('lead to the text that they are to lead to', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), (goal, seed) => {
      const { from, edits } = wayTo(goal, 8, new Chance(seed));
      assert.equal(edits.reduce((text, edit) => applyEdits(text, [edit]), from), goal);
    }));
  });

  it('are the same in every run', () => {
    assert.deepEqual(randomEdit('Some text.', new Chance(7)), randomEdit('Some text.', new Chance(7)));
  });
});
