import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DocumentType } from '../../server/src/types/documentType.ts';
import { newDraft, skeletonOf } from '../../server/src/types/newDraft.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { worldOf } from '../kit/cases.ts';

const pipeline = draftPipeline();
const CHOICES = [['en'], ['fr'], ['ru'], ['ja'], ['es'], ['en', 'fr'], ['ja', 'en', 'ru', 'es', 'fr']];

describe('a skeleton', () => {
  for (const type of shippedTypes) {
    for (const dialect of ['markdown', 'plainText'] as const) {
      for (const [part, rule, without] of lesser(type)) {
        it(`of type ${type.name} (${dialect}) without its ${part} is the whole again by the fix, in all languages`, async () => {
          for (const languages of CHOICES) {
            const [whole, lacking] = [skeleton(type, languages, dialect), skeleton(without, languages, dialect)];
            if (lacking === whole) continue;
            const { rules, mended } = await mend(lacking, type, languages, dialect);
            assert.deepEqual(rules, [rule]);
            assert.equal(mended, whole);
          }
        });
      }
    }
  }

  it('in plain text whose own title is still to be found has a section above it that says nothing', async () => {
    const text = 'Travel Policy\n\n(Adopted under Council Resolution [xx]/2026)\n\n1 Scope\n\n2 [Name of the second part]\n\nAll who travel write down why.\n';
    const policy = shippedTypes.find(({ name }) => name === 'policy');
    assert.ok(policy !== undefined);
    assert.deepEqual((await mend(text, policy, ['en'], 'plainText')).rules, ['structure/empty-section']);
  });
});

/** The type without each of its parts that a draft must have: the part's name, the rule that tells of it, the type. What numbers the text of the sections is no part of its own. */
function lesser(type: DocumentType): readonly (readonly [string, string, DocumentType])[] {
  return [
    ...type.elements.filter(({ need, when }) => need === 'required' && when === undefined)
      .map((it) => [it.name, 'structure/missing-element', { ...type, elements: type.elements.filter((other) => other !== it) }] as const),
    ...type.sections.filter(({ need }) => need === 'required')
      .map((it) => [it.name, 'structure/missing-section', { ...type, sections: type.sections.filter((other) => other !== it) }] as const),
  ].filter(([part]) => part !== 'numbered paragraphs');
}

function skeleton(type: DocumentType, languages: readonly string[], dialect: Dialect): string {
  return dialect === 'markdown' ? newDraft(type, languages) : skeletonOf(type, languages, dialect);
}

async function mend(text: string, type: DocumentType, languages: readonly string[], dialect: Dialect) {
  const open = await pipeline.open(text, worldOf({ type: type.name, languages, dialect }));
  const found = (await open.findings()).filter(({ rule }) => rule !== 'structure/placeholder');
  const edits = found[0]?.fixes()[0]?.changes.flatMap((change) => change.edits) ?? [];
  return { rules: found.map(({ rule }) => rule), mended: applyEdits(text, edits) };
}
