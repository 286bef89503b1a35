import assert from 'node:assert/strict';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const ENGLISH = '---\ndraft: code\nlanguages: [en]\n---\n# Code of Conduct\n\n(Adopted by Council Resolution [xx]/2026)\n\n## a) Introduction\n\nWe are one body.\n\n## b) Target audience\n\nAll members are bound.\n\n## c) Principles\n\nWe are fair to each other.\n';
const JAPANESE = '---\ndraft: code\nlanguages: [ja]\ntranslation-of: code.en.md\n---\n# 行動規範\n\n(理事会決議 [xx]/2026 により採択)\n\n## a) 序文\n\n私たちは一つの機構です。\n\n## b) 対象者\n\nすべての会員が拘束されます。\n\n## c) 原則\n\n私たちは互いに公正です。\n';

describe('a translation in a file of its own', () => {
  it('is not told what its source lacks: that is told once, in the source', async () => {
    const found = await rulesIn({ 'code.en.md': ENGLISH, 'code.ja.md': JAPANESE });
    assert.deepEqual(found, { 'code.en.md': ['structure/missing-section'], 'code.ja.md': [] });
  });

  it('that lacks a section of its source lacks a translation, and no more', async () => {
    const found = await rulesIn({ 'code.en.md': `${ENGLISH}\n## d) Implementation\n\nThe Council keeps it up to date.\n`, 'code.ja.md': JAPANESE });
    assert.deepEqual(found['code.en.md'], []);
    assert.deepEqual([...new Set(found['code.ja.md'])], ['translation/missing']);
  });
});

async function rulesIn(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, readonly string[]>>> {
  const workspace = new Workspace(memoryHost(new Map(Object.entries(files).map(([name, text]) => [`file:///w/${name}`, text]))));
  await workspace.setFolders(['file:///w']);
  const found: Record<string, readonly string[]> = {};
  for (const [name, text] of Object.entries(files)) {
    const uri = `file:///w/${name}`;
    workspace.open(uri, 'markdown', text, 1);
    await workspace.prepare(uri);
    found[name] = (workspace.check(uri)?.findings ?? []).filter((it) => it.severity === 'error' || it.severity === 'warning').map((it) => it.rule);
  }
  return found;
}
