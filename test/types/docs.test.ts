import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readType } from '../../server/src/settings/readType.ts';
import type { DocumentType } from '../../server/src/types/documentType.ts';
import { newDraft } from '../../server/src/types/newDraft.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const page = readFileSync(new URL('../../docs/types/README.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```yaml type\n([^`]*)```$/gmu)].map((match) => match[1] ?? '');

describe('the page on document types', () => {
  it('has the examples that it speaks of', () => {
    assert.deepEqual(examples.map((text) => typeOf(text).name), ['terms-of-reference', 'internet-draft', 'committee-policy', 'our-tbt-update', 'rules-of-procedure', 'notice', 'charter']);
  });

  for (const text of examples) {
    it(`shows a type ${/^name: (.*)$/mu.exec(text)?.[1] ?? ''} that can be used: a new draft of it lacks nothing but words`, async () => {
      const type = typeOf(text);
      assert.deepEqual(await rulesFor(text, newDraft(type, ['en'])), ['structure/placeholder']);
    });
  }

  it('shows terms of reference that find what is missing, in a draft that they recognise', async () => {
    const draft = '# Terms of reference of the Harbour Group\n\n(Set up by Decision [xx]/2024)\n\n## I. Objectives\n\nThe group writes standards for harbours.\n\n## II. Membership\n\nAll members may join.\n';
    assert.deepEqual(await rulesFor(examples[0] ?? '', draft), ['structure/placeholder', 'structure/missing-section']);
  });

  it('shows that nothing is tied to one body: an Internet-Draft without Security Considerations', async () => {
    const draft = '---\ndraft: internet-draft\n---\n# The Harbour Protocol\n\nCopyright (c) 2024 IETF Trust\n\n## Abstract\n\nShips talk.\n\n## 1. Introduction\n\nWhy ships talk.\n\n## 2. Messages\n\nWhat ships say.\n\n## 3. IANA Considerations\n\nNone.\n\n## 4. References\n\nRFC 9293.\n';
    assert.deepEqual(await rulesFor(examples[1] ?? '', draft), ['structure/missing-section']);
  });
});

function typeOf(text: string): DocumentType {
  const { type, problems } = readType(text, shippedTypes);
  assert.deepEqual(problems, []);
  assert.ok(type !== undefined);
  return type;
}

/** The rules of what is found in a draft, in a workspace that has the type. */
async function rulesFor(type: string, draft: string): Promise<readonly string[]> {
  const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', 'types: [types/*.yaml]\n'], ['file:///w/types/own.yaml', type]])));
  await workspace.setFolders(['file:///w']);
  workspace.open('file:///w/draft.md', 'markdown', draft, 1);
  await workspace.prepare('file:///w/draft.md');
  return [...new Set(workspace.check('file:///w/draft.md')?.findings.map((it) => it.rule) ?? ['no draft'])];
}
