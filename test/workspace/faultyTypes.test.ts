import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';

describe('a draft whose type has a fault in its file', () => {
  it('says so on the name of its type, with the line, the fault and the way there', async () => {
    const { text, findings } = await check('name: terms\nsectons:\n  - name: background\n', '---\ndraft: terms\n---\n\n1. One.\n');
    assert.deepEqual(findings.map(({ rule, severity, span }) => [rule, severity, text.slice(span.start, span.end)]), [['settings/invalid', 'information', 'terms']]);
    assert.equal(findings[0] && render(findings[0].message), 'Not all that the document type “terms” requires is looked for here: types/terms.yaml, line 2. “sectons” is no key of this file. The nearest is “sections”.');
    assert.deepEqual(findings[0]?.related.map(({ uri, span }) => [uri, span]), [[`${FOLDER}/types/terms.yaml`, { start: 12, end: 19 }]]);
  });

  it('says nothing where the file is right, nor in drafts of other types', async () => {
    assert.deepEqual((await check('name: terms\n', '---\ndraft: terms\n---\n\n1. One.\n')).findings, []);
    assert.deepEqual((await check('name: terms\nsectons: []\n', '---\ndraft: generic\n---\n\n1. One.\n')).findings, []);
  });

  it('leads to the file whose name of a type could not be read', async () => {
    const { findings } = await check('nam: terms\n', '---\ndraft: terms\n---\n\n1. One.\n');
    assert.deepEqual(findings.map(({ rule, severity }) => [rule, severity]), [['settings/invalid', 'error']]);
    assert.deepEqual(findings[0]?.related.map(({ uri, message }) => [uri, render(message)]), [[`${FOLDER}/types/terms.yaml`, '“nam” is no key of this file. The nearest is “name”.']]);
  });
});

async function check(type: string, text: string) {
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, 'types: [types/*.yaml]\n'], [`${FOLDER}/types/terms.yaml`, type]])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/draft.md`;
  workspace.open(uri, 'markdown', text, 1);
  await workspace.prepare(uri);
  return { text, findings: workspace.check(uri)?.findings ?? [] };
}
