import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';
const DRAFT = `${FOLDER}/draft.md`;
const STATUTES = 'name: statutes\nsections:\n  - { name: seat, titles: { en: Seat } }\n';
const MISSING = 'The section “Seat” is missing: a draft of the type “by-laws” has it. Basis: “by-laws”.';

describe('The document types of a folder', () => {
  it('may refine one whose file stands behind theirs', async () => {
    const { files, draft } = await check({ 'a.yaml': 'name: by-laws\nextends: statutes\n', 'b.yaml': STATUTES });
    assert.deepEqual([files, draft], [[], [MISSING]]);
  });

  it('are told once where they refine each other in a circle, and the rest of them counts', async () => {
    const { files, draft } = await check({ 'a.yaml': 'name: by-laws\nextends: statutes\n', 'b.yaml': `${STATUTES}extends: charter\n`, 'c.yaml': 'name: charter\nextends: by-laws\n' });
    const circle = 'These types refine each other in a circle: “charter” → “by-laws” → “statutes” → “charter”. One of them must refine another, or none.';
    assert.deepEqual(files, [['c.yaml', 'by-laws', circle]]);
    assert.deepEqual(draft, [`Not all that the document type “by-laws” requires is looked for here: types/c.yaml, line 2. ${circle}`, MISSING]);
  });

  it('cannot refine themselves', async () => {
    const { files } = await check({ 'a.yaml': 'name: by-laws\nextends: by-laws\n' });
    assert.deepEqual(files, [['a.yaml', 'by-laws', '“by-laws” cannot refine itself: “extends” names another document type.']]);
  });

  it('are told where a copied file kept its name, and not where it refines the type of that name', async () => {
    const { files } = await check({ 'a.yaml': STATUTES, 'b.yaml': STATUTES, 'c.yaml': 'name: statutes\nextends: statutes\n' });
    assert.deepEqual(files, [['b.yaml', 'statutes', 'The document type “statutes” is in “a.yaml”, too: what stands here counts. Give one of them another name.']]);
  });

  it('are read once where two patterns find their file', async () => {
    const { files, draft } = await check({ 'a.yaml': STATUTES, 'b.yaml': 'name: by-laws\nextends: statutes\n' }, 'types: [types/*.yaml, types/a.yaml]\n');
    assert.deepEqual([files, draft], [[], [MISSING]]);
  });

  it('take the place of one that ships, where they have its name: in drafts that it recognises, too', async () => {
    const workspace = await open({ 'a.yaml': 'name: policy\nextends: policy\nsections:\n  - { name: seat, titles: { en: Seat } }\n' }, 'types: [types/*.yaml]\n', POLICY);
    assert.deepEqual(workspace.check(DRAFT)?.findings.flatMap(({ rule, message }) => (rule === 'structure/missing-section' ? [render(message).slice(0, 30)] : [])), ['The section “Seat” is missing:']);
  });

  it('are those of the pattern that names one, where several patterns match', async () => {
    const workspace = await open({ 'a.yaml': STATUTES }, 'types: [types/*.yaml]\ndrafts:\n  - "**/*.md"\n  - { files: draft.md, type: statutes }\n', POLICY);
    assert.equal(workspace.typeOf(DRAFT)?.choice?.type.name, 'statutes');
  });
});

const POLICY = '# Policy on harbours\n\n(Adopted under Council Resolution [xx]/2026)\n\n## 1 Scope\n\nThis Policy applies to all harbours of the Union and to those who work in them.\n\n## 2 Rules\n\nHarbours keep a lamp burning.\n';

/** What is told of the types' files: file, place and message; and of a draft of by-laws without any section. */
async function check(types: Readonly<Record<string, string>>, settings = 'types: [types/*.yaml]\n') {
  const workspace = await open(types, settings, '---\ndraft: by-laws\n---\n\n# By-laws\n\nThe Union is a union of harbours.\n');
  return {
    files: workspace.files.flatMap((file) => file.findings.map(({ span, message }) => [file.uri.slice(`${FOLDER}/types/`.length), file.text.slice(span.start, span.end), render(message)])),
    draft: workspace.check(DRAFT)?.findings.map(({ message }) => render(message)),
  };
}

async function open(types: Readonly<Record<string, string>>, settings: string, draft: string): Promise<Workspace> {
  const written = Object.entries(types).map(([name, text]): [string, string] => [`${FOLDER}/types/${name}`, text]);
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, settings], ...written])));
  await workspace.setFolders([FOLDER]);
  workspace.open(DRAFT, 'markdown', draft, 1);
  await workspace.prepare(DRAFT);
  return workspace;
}
