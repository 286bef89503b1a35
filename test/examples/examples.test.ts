import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RuleName } from '../../server/src/checks/rules.ts';
import { render } from '../../server/src/text/message.ts';
import { dialectOf } from '../../server/src/workspace/openDocument.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

/** What was planted into each draft of `examples/`, as its README tells: a rule, and how the text at its place begins. */
const PLANTED: Readonly<Record<string, readonly (readonly [RuleName, string])[]>> = {
  'codes/code-in-short.en-ja.md': [['structure/missing-section', 'We identify and escalate disputes']],
  'codes/code-of-ethics.en-ja.md': [
    ['references/unresolved', 'Council Resolution 12/2023'],
    ['translation/missing', 'The principles contained herein'],
    ['references/clause', 'section e)'],
    ['translation/untranslated', 'We comply with the organization'],
  ],
  'letters/letter-sg-2022.txt': [['structure/missing-element', '']],
  'policies/regional-engagement.en-ru.md': [['numbering/duplicate', '2.1']],
  'updates/tbt-update-2025-03.md': [['numbering/gap', '1.6.']],
};

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../examples');

describe('The drafts to try Rapporteur on', () => {
  for (const [path, planted] of Object.entries(PLANTED)) {
    it(`${path} has the faults that were planted in it, and no other`, async () => {
      const found = await findingsIn(path);
      assert.deepEqual(found.map((one) => one.rule), planted.map(([rule]) => rule), found.map((one) => `${one.rule} at “${one.text}”: ${one.says}`).join('\n'));
      for (const [i, [rule, beginning]] of planted.entries()) {
        assert.ok(found[i]?.text.startsWith(beginning), `${rule} is reported at “${String(found[i]?.text)}”, not at “${beginning}”`);
      }
    });
  }

  it('are all told of above', () => {
    const drafts = files().filter((path) => path.includes('/') && /\.(?:md|txt)$/u.test(path) && !path.startsWith('registers/'));
    assert.deepEqual(drafts.sort(), Object.keys(PLANTED).sort());
  });

  it('have settings and registers in which nothing is wrong', async () => {
    const workspace = await opened();
    assert.ok(workspace.files.length >= 2);
    for (const file of workspace.files) assert.deepEqual(file.findings.map((it) => render(it.message)), [], file.uri);
  });
});

async function findingsIn(path: string): Promise<readonly { readonly rule: string; readonly text: string; readonly says: string }[]> {
  const workspace = await opened();
  const uri = addressOf(path);
  const text = readFileSync(join(folder, path), 'utf8');
  workspace.open(uri, dialectOf(uri), text, 1);
  await workspace.prepare(uri);
  const checked = workspace.check(uri);
  assert.ok(checked !== undefined, `${path} is not taken for a draft`);
  return checked.findings.map((it) => ({ rule: it.rule, text: text.slice(it.span.start, it.span.end), says: render(it.message) }));
}

async function opened(): Promise<Workspace> {
  const texts = new Map(files().map((path) => [addressOf(path), readFileSync(join(folder, path), 'utf8')]));
  const workspace = new Workspace(memoryHost(texts));
  await workspace.setFolders([pathToFileURL(folder).href]);
  return workspace;
}

function addressOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

function files(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'));
}
