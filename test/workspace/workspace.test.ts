import assert from 'node:assert/strict';
import type { Check } from '../../server/src/checks/check.ts';
import { numberingChecks } from '../../server/src/checks/numbering/checks.ts';
import { render } from '../../server/src/text/message.ts';
import { ProblemFinder } from '../../server/src/workspace/problemFinder.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';

describe('A workspace', () => {
  it('goes on where a check fails, and tells of it', async () => {
    const workspace = new Workspace(memoryHost(new Map()));
    await workspace.setFolders([FOLDER]);
    workspace.open(`${FOLDER}/a.md`, 'markdown', '---\ndraft: generic\n---\n\n1.1. One.\n\n1.3. Two.\n', 1);
    const context = workspace.contextOf(`${FOLDER}/a.md`);
    assert.ok(context !== undefined);
    const broken: Check = { rule: 'structure/date', title: '', severity: 'error', basis: '', fix: '', find: () => assert.fail('broken') };
    const failed: string[] = [];
    const found = new ProblemFinder([broken, ...numberingChecks], (check) => failed.push(check.rule)).find(context);
    assert.deepEqual(found.map((it) => it.rule), ['numbering/gap']);
    assert.deepEqual(failed, ['structure/date']);
  });

  it('takes addresses that editors write differently for the same file', async () => {
    const workspace = new Workspace(memoryHost(new Map()));
    await workspace.setFolders(['file:///c%3A/a%20b']);
    workspace.open('file:///C:/a%20b/x.md', 'markdown', '---\ndraft: generic\n---\n', 1);
    assert.equal(workspace.contextOf('file:///c%3A/a%20b/x.md')?.path, 'x.md');
  });

  it('checks a translation against its source, which is not open', async () => {
    const source = '---\ndraft: generic\nlanguages: [en]\n---\n\n# 1 Scope\n\nThis Policy applies to the Organization as a whole.\n\n# 2 Rules\n\nEvery member shall be consulted before a decision is taken.\n';
    const translation = '---\ndraft: generic\nlanguages: [en, ja]\ntranslation-of: policy.en.md\n---\n\n# 1 適用範囲\n\nこの方針は組織全体に適用されます。\n\n# 2 規則\n';
    const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/policy.en.md`, source]])));
    await workspace.setFolders([FOLDER]);
    const uri = `${FOLDER}/policy.ja.md`;
    workspace.open(uri, 'markdown', translation, 1);
    await workspace.prepare(uri);
    assert.deepEqual(workspace.check(uri)?.findings.map((it) => it.rule), ['translation/missing']);
  });

  it('asks no register for what a list of resolutions defines itself', async () => {
    const files = new Map([
      [`${FOLDER}/rapporteur.yaml`, 'registers: [{ path: r.yaml, body: ISO/Council, complete: true, years: 2020-2030 }]\n'],
      [`${FOLDER}/r.yaml`, 'decisions:\n  - identifier: [{ prefix: ISO/Council, number: 1/2023 }]\n'],
    ]);
    const workspace = new Workspace(memoryHost(files));
    await workspace.setFolders([FOLDER]);
    const uri = `${FOLDER}/minutes.md`;
    const rules = (type: string): readonly string[] => {
      workspace.open(uri, 'markdown', `---\ndraft: ${type}\n---\n\n# Resolutions\n\n## Council Resolution 9/2026\n\nCouncil decides to replace Council Resolution 8/2023.\n`, 1);
      return workspace.check(uri)?.findings.filter((it) => it.rule === 'references/unresolved').map((it) => render(it.message).slice(0, 28)) ?? [];
    };
    assert.deepEqual(rules('resolutions'), ['“Council Resolution 8/2023” ']);
    assert.deepEqual(rules('generic'), ['“Council Resolution 9/2026” ', '“Council Resolution 8/2023” ']);
  });
});
