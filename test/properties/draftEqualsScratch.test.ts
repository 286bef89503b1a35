import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import type { Draft } from '../../server/src/model/draft.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Chance, randomEdit } from '../kit/random.ts';
import { anyText } from './anyText.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

describe('A reader that has read other texts before', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    it(`knows of a text what a new reader knows of it (${dialect})`, function () {
      this.timeout(1_200_000);
      fc.assert(fc.property(anyText, fc.nat(), (text, seed) => {
        const reader = new DraftReader('file:///draft', dialect);
        const chance = new Chance(seed);
        let now = text;
        reader.read(now);
        for (let i = 0; i < 5; i++) {
          const edit = randomEdit(now, chance);
          now = applyEdits(now, [edit]);
          assert.deepEqual(plain(reader.read(now)), plain(new DraftReader('file:///draft', dialect).read(now)), `After ${JSON.stringify(edit)}: ${JSON.stringify(now)}`);
        }
      }), { numRuns: howMany(150) });
    });
  }

  for (const { name, text } of seedTexts()) {
    for (const dialect of ['markdown', 'plainText'] as const) {
      it(`knows the same of ${name} after every edit (${dialect})`, function () {
        this.timeout(1_200_000);
        const reader = new DraftReader('file:///draft', dialect);
        const chance = Chance.of(name + dialect);
        let now = text;
        for (let i = 0; i < howMany(1_000) / 8; i++) {
          const edit = randomEdit(now, chance);
          now = applyEdits(now, [edit]);
          assert.deepEqual(plain(reader.read(now)), plain(new DraftReader('file:///draft', dialect).read(now)), `Edit ${i + 1}: ${JSON.stringify(edit)}`);
        }
      });
    }
  }

  it('sees that paragraphs are written in another language, one after the other', () => {
    const english = (n: number): string => `The laboratories of all members compare the results of measurement ${n} with those of the others every second year, and publish them in the summer.`;
    const french = (n: number): string => `Les laboratoires de tous les membres comparent les résultats de la mesure ${n} avec ceux des autres tous les deux ans, et ils les publient en été.`;
    const paragraphs = Array.from({ length: 40 }, (_, n) => english(n));
    const reader = new DraftReader('file:///draft', 'markdown');
    const languages = (): readonly string[] => reader.read(paragraphs.join('\n\n')).languages;
    assert.deepEqual(languages(), ['en']);
    for (let i = 0; i < 30; i++) {
      paragraphs[39 - i] = french(39 - i);
      assert.deepEqual(languages(), new DraftReader('file:///draft', 'markdown').read(paragraphs.join('\n\n')).languages, `After ${i + 1} paragraphs`);
    }
    assert.ok(languages().includes('fr'));
  });

  it('keeps every block, label and reference inside the text, in the order of the text', () => {
    fc.assert(fc.property(anyText, fc.constantFrom('markdown' as const, 'plainText' as const), (text, dialect) => {
      const draft = new DraftReader('file:///draft', dialect).read(text);
      let done = 0;
      for (const block of draft.blocks) {
        assert.ok(block.span.start >= done && block.span.start <= block.span.end && block.span.end <= text.length, 'Blocks overlap or leave the text');
        assert.equal(block.masked.length, block.span.end - block.span.start, 'The masked text is as long as the text');
        done = block.span.end;
      }
      for (const { span, block } of draft.numbering.labels) {
        const home = draft.blocks[block];
        assert.ok(home !== undefined && home.span.start <= span.start && span.end <= home.span.end, 'A label stands in its block');
      }
      for (const { span } of [...draft.citations, ...draft.clauseReferences]) assert.ok(span.start < span.end && span.end <= text.length);
    }), { numRuns: howMany(400), examples: [[LINE_SEPARATOR_ALONE, 'markdown'], [LINE_SEPARATOR_ALONE, 'plainText']] });
  });
});

/** What PDF files leave of an empty line, above a number. */
const LINE_SEPARATOR_ALONE = ' \u2028\n1.';

/** Everything but the index of lines, which follows from the text, and the way from the reading before; sections without their parents, which would be a ring. */
function plain(draft: Draft): unknown {
  return { ...draft, lines: undefined, revision: undefined, sections: JSON.stringify(draft.sections, (key, value: unknown) => (key === 'parent' ? undefined : value)) };
}
