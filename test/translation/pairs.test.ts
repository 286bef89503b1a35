import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = new URL('pairs/', import.meta.url);

/** Drafts in two languages as bodies publish them, in every layout: they are sound, and nothing is reported in them. */
describe('translations that are sound', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(`are left alone in ${name}`, async () => {
      const files = new Map(readdirSync(FOLDER).map((other) => [`file:///drafts/${other}`, textOf(other)]));
      files.set('file:///drafts/rapporteur.yaml', '{"drafts":[{"files":"**","type":"generic"}]}');
      const workspace = new Workspace(memoryHost(files));
      await workspace.setFolders(['file:///drafts']);
      const uri = `file:///drafts/${name}`;
      workspace.open(uri, name.endsWith('.md') ? 'markdown' : 'plainText', textOf(name), 1);
      await workspace.prepare(uri);
      const checked = workspace.check(uri);
      assert.ok(checked !== undefined);
      assert.deepEqual(checked.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule, span }) => `${rule} ${checked.text.slice(span.start, span.end)}`), []);
      if (!name.includes('.en.')) assert.ok((workspace.contextOf(uri)?.pairing.languages[0]?.pairs.length ?? 0) > 5, 'It is paired with nothing');
    });
  }
});

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
