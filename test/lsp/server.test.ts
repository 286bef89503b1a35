import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainClient } from './plainClient.ts';

const GENERIC = '---\ndraft: generic\n---\n\n';

describe('The server, for a client that knows LSP alone', () => {
  let client: PlainClient;
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rapporteur-drafts-'));
    client = new PlainClient();
  });

  afterEach(async () => {
    await client.stop();
    rmSync(home, { recursive: true, force: true });
  });

  function file(path: string, text: string | Uint8Array): string {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
    return uriOf(path);
  }

  function uriOf(path: string): string {
    return pathToFileURL(join(home, path)).href;
  }

  it('publishes what is wrong with the settings, in rapporteur.yaml', async () => {
    const settings = file('rapporteur.yaml', 'rules:\n  numbering/gop: off\n');
    await client.start(uriOf(''));
    const [problem] = await client.diagnostics(settings);
    assert.equal(problem?.code, 'settings/invalid');
    assert.equal(problem.severity, 1);
    assert.deepEqual(problem.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 15 } });
    assert.match(problem.message, /numbering\/gap/u);
  });

  it('publishes a draft with the version that was checked', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''));
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`, 'markdown', 7);
    const found = await client.diagnostics(draft, (it) => it.version === 7);
    assert.deepEqual(found.map((it) => it.code), ['suppression/unused']);
    assert.equal(found[0]?.source, 'rapporteur');
    assert.match(found[0].codeDescription?.href ?? '', /suppression\/unused/u);
  });

  it('says nothing of a document that is no draft', async () => {
    const draft = uriOf('a.md');
    const other = uriOf('b.md');
    await client.start(uriOf(''));
    await client.open(other, '# Read me\n\n1. One\n\n3. Three\n');
    await client.open(draft, `${GENERIC}Text.\n`);
    await client.diagnostics(draft);
    assert.deepEqual(client.published.filter((it) => it.uri === other), []);
  });

  it('never publishes an older version after a newer one, nor for a version twice', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''));
    await client.open(draft, `${GENERIC}1.1. One.\n`);
    for (let version = 2; version <= 60; version++) {
      await client.change(draft, version, [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: 'x' }]);
    }
    await client.diagnostics(draft, (it) => it.version === 60);
    const versions = client.published.filter((it) => it.uri === draft).map((it) => it.version ?? 0);
    assert.deepEqual(versions, [...new Set(versions)].sort((a, b) => a - b));
  });

  it('takes settings from initializationOptions where there is no file', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''), {}, { settings: { rules: { suppression: 'error' } } });
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`);
    const found = await client.diagnostics(draft);
    assert.deepEqual(found.map((it) => it.severity), [1]);
  });

  it('checks open drafts again when the settings change', async () => {
    const draft = uriOf('a.md');
    const settings = file('rapporteur.yaml', 'rules: {}\n');
    await client.start(uriOf(''));
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`);
    await client.diagnostics(draft, (it) => it.diagnostics.length === 1);
    file('rapporteur.yaml', 'rules: { suppression/unused: off }\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 2 }] });
    await client.diagnostics(draft, (it) => it.diagnostics.length === 0);
  });

  it('watches settings and registers where the client can', async () => {
    await client.start(uriOf(''), { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    await client.request('rapporteur/documentType', { uri: uriOf('a.md') });
    assert.deepEqual(client.registered, ['workspace/didChangeWatchedFiles']);
  });

  it('answers pulls, and pushes no draft to who pulls', async () => {
    const draft = uriOf('a.md');
    const { capabilities } = await client.start(uriOf(''), { textDocument: { diagnostic: {} } });
    assert.ok('diagnosticProvider' in capabilities);
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`);
    const report = await client.request('textDocument/diagnostic', { textDocument: { uri: draft } }) as { readonly kind: string; readonly resultId: string; readonly items: readonly { readonly code: string }[] };
    assert.deepEqual(report.items.map((it) => it.code), ['suppression/unused']);
    const again = await client.request('textDocument/diagnostic', { textDocument: { uri: draft }, previousResultId: report.resultId }) as { readonly kind: string };
    assert.equal(again.kind, 'unchanged');
    assert.deepEqual(client.published, []);
  });

  it('answers workspace pulls with the drafts that are not open', async () => {
    file('closed.md', `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`);
    file('readme.md', '# Read me\n');
    await client.start(uriOf(''), { textDocument: { diagnostic: {} } });
    const report = await client.request('workspace/diagnostic', { previousResultIds: [] }) as { readonly items: readonly { readonly uri: string }[] };
    assert.deepEqual(report.items.map((it) => it.uri), [uriOf('closed.md')]);
  });

  it('removes an unused suppression, and says for which version', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''), { workspace: { workspaceEdit: { documentChanges: true } } });
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`, 'markdown', 3);
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri: draft }, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 5 } }, context: { diagnostics: [] },
    }) as readonly { readonly title: string; readonly isPreferred?: boolean; readonly edit: unknown }[];
    assert.deepEqual(actions.map((it) => it.title), ['Remove the suppression']);
    assert.deepEqual(actions[0]?.edit, {
      documentChanges: [{ textDocument: { uri: draft, version: 3 }, edits: [{ range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }, newText: '' }] }],
    });
  });

  it('says which type a draft has, and why', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''));
    await client.open(draft, `${GENERIC}Text.\n`);
    const answer = await client.request('rapporteur/documentType', { uri: draft }) as { readonly type: string; readonly reason: string; readonly candidates: readonly string[] };
    assert.equal(answer.type, 'generic');
    assert.match(answer.reason, /draft: generic/u);
    assert.ok(answer.candidates.includes('policy'));
  });

  it('writes the chosen type into the front matter', async () => {
    const draft = uriOf('a.md');
    const edits: unknown[] = [];
    client.connection.onRequest('workspace/applyEdit', ({ edit }: { readonly edit: unknown }) => {
      edits.push(edit);
      return { applied: true };
    });
    await client.start(uriOf(''));
    await client.open(draft, '# Title\n');
    await client.request('workspace/executeCommand', { command: 'rapporteur.chooseType', arguments: [draft, 'policy'] });
    assert.deepEqual(edits, [{ changes: { [draft]: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: '---\ndraft: policy\n---\n\n' }] } }]);
  });

  it('goes on when a settings file vanishes', async () => {
    const draft = uriOf('a.md');
    const settings = file('rapporteur.yaml', 'rules: { suppression/unused: off }\n');
    await client.start(uriOf(''));
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`);
    await client.diagnostics(draft, (it) => it.diagnostics.length === 0);
    rmSync(join(home, 'rapporteur.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 3 }] });
    await client.diagnostics(draft, (it) => it.diagnostics.length === 1);
  });
});
