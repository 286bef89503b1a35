import assert from 'node:assert/strict';
import { newDraft, placeholdersOf } from '../../server/src/types/newDraft.ts';
import { withTabStops } from '../../server/src/types/tabStops.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { worldOf } from '../kit/cases.ts';

const pipeline = draftPipeline();
const LANGUAGES = [['en'], ['fr'], ['ru'], ['ja'], ['es'], ['en', 'ja'], ['en', 'ru'], ['en', 'fr'], ['fr', 'es'], ['en', 'fr', 'ru'], ['en', 'ja', 'ru'], ['fr', 'ru', 'ja']];

describe('a new draft', () => {
  for (const type of shippedTypes) {
    for (const languages of LANGUAGES) {
      it(`of type ${type.name} in ${languages.join(' and ')} lacks nothing but its words`, async () => {
        const open = await pipeline.open(newDraft(type, languages), worldOf({}));
        const found = await open.findings();
        assert.ok(found.length > 0);
        assert.deepEqual(found.map((it) => it.rule).filter((rule) => rule !== 'structure/placeholder'), []);
      });
    }
  }

  it('has a tab stop at each place to be filled in', () => {
    const code = shippedTypes.find((type) => type.name === 'code');
    assert.ok(code !== undefined);
    const snippets = withTabStops(['(Adopted by Resolution [xx]/[year], price $5 {a})', '(決議 [xx])'], placeholdersOf(code));
    assert.deepEqual(snippets, ['(Adopted by Resolution ${1:[xx]}/${2:[year]}, price \\$5 {a\\})', '(決議 ${3:[xx]})']);
  });
});
