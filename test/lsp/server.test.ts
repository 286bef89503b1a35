import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { PlainClient, type Position, type Range } from './plainClient.ts';

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

  it('answers what comes before the greeting, or greets again, by the error that LSP has for it, and serves on', async () => {
    await assert.rejects(client.request('textDocument/hover', { textDocument: { uri: uriOf('a.md') }, position: { line: 0, character: 0 } }), { code: ErrorCodes.ServerNotInitialized });
    await client.start(uriOf(''));
    await assert.rejects(client.request('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: ErrorCodes.InvalidRequest });
    await assert.rejects(client.request('textDocument/nothing', {}), { code: ErrorCodes.MethodNotFound });
    await client.open(uriOf('a.md'), `${GENERIC}1.1. One.\n\n1.3. Three.\n`);
    const problems = await client.diagnostics(uriOf('a.md'), (it) => it.diagnostics.length > 0);
    assert.deepEqual(problems.map(({ code }) => code), ['numbering/gap']);
  });

  it('publishes what is wrong with the settings, in rapporteur.yaml', async () => {
    const settings = file('rapporteur.yaml', 'rules:\n  numbering/gop: off\n');
    await client.start(uriOf(''));
    const [problem] = await client.diagnostics(settings);
    assert.equal(problem?.code, 'settings/invalid');
    assert.equal(problem.severity, 1);
    assert.deepEqual(problem.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 15 } });
    assert.match(problem.message, /numbering\/gap/u);
  });

  it('completes rapporteur.yaml and the files of types while they are typed, and tells what a key is for', async () => {
    const settings = file('rapporteur.yaml', 'types: [types/*.yaml]\n');
    const type = file('types/terms.yaml', 'name: terms\n');
    await client.start(uriOf(''));
    await client.open(settings, 'types: [types/*.yaml]\ndrafts:\n  - { files: "*.md", type: }\n', 'yaml');
    await client.open(type, 'name: terms\nsections:\n  - name: scope\n    ne\n', 'yaml');
    assert.ok((await offered(settings, 2, 27)).includes('terms'), 'the workspace’s own type is offered');
    assert.ok((await offered(type, 3, 6)).includes('need'));
    const hover = await client.request('textDocument/hover', { textDocument: { uri: settings }, position: { line: 0, character: 2 } }) as { contents: { value: string } };
    assert.match(hover.contents.value, /document types of this workspace/u);
  });

  async function offered(uri: string, line: number, character: number): Promise<readonly string[]> {
    const list = await client.request('textDocument/completion', { textDocument: { uri }, position: { line, character } }) as { items: readonly { label: string }[] };
    return list.items.map(({ label }) => label);
  }

  it('publishes a draft with the version that was checked', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''));
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`, 'markdown', 7);
    const found = await client.diagnostics(draft, (it) => it.version === 7);
    assert.deepEqual(found.map((it) => it.code), ['suppression/unused']);
    assert.equal(found[0]?.source, 'rapporteur');
    assert.equal(found[0].codeDescription, undefined, 'a server that lies alone knows of no pages, and invents no address');
  });

  it('answers a client that says everything at once and waits for nothing', async () => {
    const draft = uriOf('a.md');
    const greeted = client.start(uriOf(''), { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const opened = client.open(draft, `${GENERIC}1. One thing.\n\n3. Another thing.\n\n4. The last thing.\n`);
    const symbols = client.request('textDocument/documentSymbol', { textDocument: { uri: draft } });
    const changed = client.change(draft, 2, [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, text: '2' }]);
    assert.ok(Array.isArray(await symbols));
    await Promise.all([greeted, opened, changed]);
    assert.deepEqual((await client.diagnostics(draft, (it) => it.version === 2)).map((it) => it.code), ['numbering/gap']);
    assert.deepEqual(client.registered, ['workspace/didChangeWatchedFiles']);
  });

  it('leads from one place to fill in to the next in what it inserts, where the client can', async () => {
    const draft = uriOf('code.txt');
    const text = 'Harbour Body Code of Conduct\n\na) Introduction\n\nWe are fair.\n\nb) Target audience\n\nAll who act for us.\n\nc) Principles\n\nWe hear all sides.\n\nd) Implementation\n\nThe Council keeps this Code up to date.\n\n港湾規格機構の行動規範\n\na) はじめに\n\n私たちは公正です。\n\nb) 対象者\n\n本機構のために行動するすべての人。\n\nc) 原則\n\nすべての意見を聴きます。\n\nd) 実施\n\n理事会がこの規範を最新の状態に保ちます。\n';
    await client.start(uriOf(''), { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } });
    await client.open(draft, `---\ndraft: code\nlanguages: [en, ja]\n---\n\n${text}`, 'plaintext');
    const missing = (await client.diagnostics(draft)).find((it) => it.code === 'structure/missing-element');
    const actions = await client.request('textDocument/codeAction', { textDocument: { uri: draft }, range: missing?.range ?? ALL, context: { diagnostics: [] } }) as readonly { readonly isPreferred?: boolean; readonly edit: { readonly documentChanges: readonly { readonly edits: readonly { readonly snippet?: { readonly kind: string; readonly value: string } }[] }[] } }[];
    const edits = actions.find((it) => it.isPreferred === true)?.edit.documentChanges[0]?.edits ?? [];
    assert.deepEqual(edits.map((it) => it.snippet?.value.trim()), [
      '(As approved under Council Resolution ${1:[xx]}/${2:[year]} adopted on ${3:[date]})',
      '(${4:[日付]}, 理事会決議 ${5:[xx]}/${0:[年]} 採択により承認)',
    ]);
    assert.equal(edits[0]?.snippet?.kind, 'snippet');
  });

  it('gives the skeleton of a new draft with tab stops, and says for what each type is', async () => {
    await client.start(undefined);
    const types = await client.request('rapporteur/offeredTypes', {}) as readonly { readonly name: string; readonly about: string }[];
    assert.ok(types.some(({ name, about }) => name === 'code' && about.includes('conduct')));
    const { snippet } = await client.request('rapporteur/newDraft', { type: 'code', languages: ['en', 'ja'] }) as { readonly snippet: string };
    assert.match(snippet, /^---\ndraft: code\nlanguages: \[en, ja\]\n---\n\n# \$\{1:\[Name of the body\]\} Code of Conduct/u);
    assert.match(snippet, /## d\) 実施\n\n\$\{0:\[本文作成中\]\}\n$/u);
    const plain = await client.request('rapporteur/newDraft', { type: 'code', languages: ['en'], languageId: 'plaintext' }) as { readonly snippet: string };
    assert.match(plain.snippet, /\nd\) Implementation\n\n\$\{0:\[Text to be drafted\]\}\n$/u);
    assert.equal(await client.request('rapporteur/newDraft', { type: 'kode', languages: ['en'] }), null);
  });

  it('colours a draft, and nothing that is none', async () => {
    const draft = uriOf('a.txt');
    const { capabilities } = await client.start(uriOf(''));
    const { legend } = capabilities['semanticTokensProvider'] as { readonly legend: { readonly tokenTypes: readonly string[] } };
    await client.open(draft, `${GENERIC}1 Scope\n\nIt shall fit\nISO 9001.\n`, 'plaintext');
    const { data } = await client.request('textDocument/semanticTokens/full', { textDocument: { uri: draft } }) as { readonly data: readonly number[] };
    assert.deepEqual(data, [4, 0, 1, legend.tokenTypes.indexOf('type'), 0, 2, 3, 5, legend.tokenTypes.indexOf('keyword'), 0, 1, 0, 8, legend.tokenTypes.indexOf('string'), 0]);
    const range = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };
    const part = await client.request('textDocument/semanticTokens/range', { textDocument: { uri: draft }, range }) as { readonly data: readonly number[] };
    assert.ok(part.data.length > 0);
    await client.open(uriOf('b.txt'), 'It shall fit ISO 9001.\n', 'plaintext');
    assert.deepEqual(await client.request('textDocument/semanticTokens/full', { textDocument: { uri: uriOf('b.txt') } }), { data: [] });
  });

  it('links a rule to its page where it knows of one', async () => {
    const draft = uriOf('a.md');
    await client.start(uriOf(''), {}, { rulePages: 'file:///opt/rapporteur/docs/rules/' });
    await client.open(draft, `${GENERIC}<!-- rapporteur-disable-next-line numbering/gap -->\nText.\n`);
    const [found] = await client.diagnostics(draft);
    assert.equal(found?.codeDescription?.href, 'file:///opt/rapporteur/docs/rules/suppression/unused.md');
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

  it('says that a workspace pull was cancelled, and not that files vanished', async () => {
    for (let i = 0; i < 30; i++) file(`${i}.md`, `${GENERIC}1. One.\n\n3. Three.\n`);
    await client.start(uriOf(''), { textDocument: { diagnostic: {} } });
    const cancelling = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [{ uri: uriOf('29.md'), value: '1' }] }, cancelling.token);
    // The request is read before it is called off.
    await client.request('textDocument/foldingRange', { textDocument: { uri: uriOf('none.md') } });
    cancelling.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });

  it('goes on where a client refuses to be asked anything', async () => {
    const letter = uriOf('a.txt');
    client.connection.onRequest((method) => new ResponseError(ErrorCodes.MethodNotFound, method));
    await client.start(undefined);
    await client.open(letter, 'Dear members,\n\nHello.\n', 'plaintext');
    const shown = new Promise<string>((resolve) => client.connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => resolve(message)));
    const command = { command: 'rapporteur.chooseType', arguments: [letter, 'letter'] };
    assert.equal(await client.request('workspace/executeCommand', command), false);
    assert.match(await shown, /rapporteur\.yaml/u);
    assert.equal(await client.request('workspace/executeCommand', command), false, 'it still answers');
  });

  it('follows the folders of a workspace also where the client does not answer what it is asked', async () => {
    const settings = file('later/rapporteur.yaml', 'rules:\n  numbering/gop: off\n');
    client.connection.onRequest('client/registerCapability', () => new Promise(() => undefined));
    await client.start(undefined, { workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: uriOf('later'), name: 'later' }], removed: [] } });
    assert.deepEqual((await client.diagnostics(settings)).map(({ code }) => code), ['settings/invalid']);
  });

  it('checks a new text that has the version of the one before', async () => {
    const draft = uriOf('a.md');
    await client.start(undefined);
    await client.open(draft, `${GENERIC}1. One.\n\n3. Three.\n`);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await client.change(draft, 1, [{ text: `${GENERIC}1. One.\n\n2. Two.\n` }]);
    assert.equal((await client.diagnostics(draft, (it) => it.diagnostics.length === 0)).length, 0);
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

  for (const { resourceOperations, creates } of [{ resourceOperations: ['rename'], creates: false }, { resourceOperations: ['create', 'rename'], creates: true }]) {
    it(`writes the first settings of a folder ${creates ? 'into a file that the client is told to make' : 'where the client is never told to make a file'}`, async () => {
      const letter = uriOf('a.txt');
      const made: { readonly kind?: string; readonly uri?: string; readonly textDocument?: { readonly uri: string } }[] = [];
      client.connection.onRequest('workspace/applyEdit', ({ edit }: { readonly edit: { readonly documentChanges: typeof made } }) => {
        made.push(...edit.documentChanges);
        return { applied: true };
      });
      await client.start(uriOf(''), { workspace: { workspaceEdit: { documentChanges: true, resourceOperations } } });
      await client.open(letter, 'Dear members,\n', 'plaintext');
      await client.request('workspace/executeCommand', { command: 'rapporteur.chooseType', arguments: [letter, 'letter'] });
      const settings = uriOf('rapporteur.yaml');
      assert.deepEqual(made.map((it) => [it.kind, it.uri ?? it.textDocument?.uri]), [...(creates ? [['create', settings]] : []), [undefined, settings]]);
    });
  }

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

describe('The server, on the four seeds', () => {
  let client: PlainClient;
  let home: string;

  const seed = (name: string): string => readFileSync(join('corpus', 'seeds', name), 'utf8');
  const REGISTER = readFileSync(join('examples', 'registers', 'council.yaml'), 'utf8');

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'rapporteur-seeds-'));
    writeFileSync(join(home, 'rapporteur.yaml'), 'registers:\n  - { path: council.yaml, body: ISO/Council, complete: true }\n');
    writeFileSync(join(home, 'council.yaml'), REGISTER);
    client = new PlainClient();
    await client.start(pathToFileURL(home).href, { workspace: { workspaceEdit: { documentChanges: true } } });
  });

  afterEach(async () => {
    await client.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(home, name)).href;

  for (const name of ['code-of-ethics.en-ja.txt', 'letter-sg-2022.txt', 'regional-engagement-policy.en-ru.txt', 'tbt-update-2025-03.txt']) {
    it(`finds nothing to correct in ${name}`, async () => {
      await client.open(uriOf(name), seed(name), 'plaintext');
      const found = await client.diagnostics(uriOf(name));
      assert.deepEqual(found.map((it) => `${it.code} ${it.message}`), []);
    });
  }

  it('finds a number that was skipped, mends it, and finds nothing more', async () => {
    const name = 'tbt-update-2025-03.txt';
    const uri = uriOf(name);
    const faulty = seed(name).replace('\n1.5. ', '\n1.6. ').replace('\n1.6. An', '\n1.7. An').replaceAll(/\n1\.(7|8|9|10|11|12)\. (?!An)/gu, (_, n: string) => `\n1.${Number(n) + 1}. `);
    await client.open(uri, faulty, 'plaintext', 5);
    const [gap, ...more] = await client.diagnostics(uri, (it) => it.version === 5);
    assert.deepEqual(more, []);
    assert.equal(gap?.code, 'numbering/gap');
    assert.equal(textAt(faulty, gap.range), '1.6.');
    const actions = await client.request('textDocument/codeAction', { textDocument: { uri }, range: gap.range, context: { diagnostics: [gap] } }) as readonly Action[];
    const preferred = actions.filter((it) => it.isPreferred === true);
    assert.equal(preferred.length, 1);
    assert.ok(actions.some((it) => it.title.includes('rapporteur.yaml')));
    assert.ok(!actions.some((it) => /<!--/u.test(JSON.stringify(it))), 'a comment would be visible in the letter');
    const fixed = applied(faulty, preferred[0], uri, 5);
    assert.equal(fixed, seed(name));
    const fixAll = await client.request('textDocument/codeAction', { textDocument: { uri }, range: ALL, context: { diagnostics: [], only: ['source.fixAll'] } }) as readonly Action[];
    assert.deepEqual(fixAll.map((it) => it.kind), ['source.fixAll.rapporteur']);
    assert.equal(applied(faulty, fixAll[0], uri, 5), seed(name));
    await client.change(uri, 6, [{ text: fixed }]);
    assert.deepEqual(await client.diagnostics(uri, (it) => it.version === 6), []);
  });

  const CITED: readonly { readonly file: string; readonly cited: string; readonly name: RegExp; readonly date: RegExp }[] = [
    { file: 'code-of-ethics.en-ja.txt', cited: 'Council Resolution 11/2023', name: /11\/2023/u, date: /23 February 2023/u },
    { file: 'code-of-ethics.en-ja.txt', cited: '理事会決議 11/2023', name: /11\/2023/u, date: /2023年2月23日/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: 'Council Resolution 26/1992', name: /26\/1992/u, date: /1992/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: 'Council Resolution 34/2011', name: /34\/2011/u, date: /2011/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: 'Council Resolution 7/2008', name: /7\/2008/u, date: /2008/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: 'резолюцией 39/2020 Совета ИСО', name: /39\/2020/u, date: /2020/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: 'Резолюции 26/1992', name: /26\/1992/u, date: /1992/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: '34/2011 Совета ИСО', name: /34\/2011/u, date: /2011/u },
    { file: 'regional-engagement-policy.en-ru.txt', cited: 'Резолюция 7/2008', name: /7\/2008/u, date: /2008/u },
  ];
  for (const { file, cited, name, date } of CITED) {
    it(`tells on hover what “${cited}” is, and leads to it in the register`, async () => {
      const text = seed(file);
      const uri = uriOf(file);
      await client.open(uri, text, 'plaintext');
      const place = { textDocument: { uri }, position: positionAt(text, text.indexOf(cited) + 3) };
      const hover = await client.request('textDocument/hover', place) as { readonly contents: { readonly value: string } };
      const said = hover.contents.value.replaceAll('\\', '');
      assert.match(said, name);
      assert.match(said, date);
      assert.match(said, /council\.yaml/u);
      const [definition, ...more] = await client.request('textDocument/definition', place) as readonly { readonly uri: string; readonly range: Range }[];
      assert.deepEqual(more, []);
      assert.equal(definition?.uri, uriOf('council.yaml'));
      assert.match(textAt(REGISTER, definition.range), name);
    });
  }

  it('says on hover why a resolution is not found, and names the nearest', async () => {
    const uri = uriOf('code.txt');
    const text = seed('code-of-ethics.en-ja.txt').replace('Council Resolution 11/2023', 'Council Resolution 12/2023');
    await client.open(uri, text, 'plaintext');
    const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: positionAt(text, text.indexOf('12/2023')) }) as { readonly contents: { readonly value: string } };
    assert.match(hover.contents.value.replaceAll('\\', ''), /12\/2023[^]*council\.yaml[^]*11\/2023/u);
  });

  it('completes the number of a resolution', async () => {
    const uri = uriOf('a.md');
    const text = '---\ndraft: generic\n---\n\nAs decided in Council Resolution 1 on that day.\n';
    await client.open(uri, text);
    const at = text.indexOf('1 on') + 1;
    const list = await client.request('textDocument/completion', { textDocument: { uri }, position: positionAt(text, at) }) as { readonly items: readonly { readonly label: string; readonly textEdit: { readonly range: Range; readonly newText: string } }[] };
    assert.deepEqual(list.items.map((it) => it.label), ['11/2023']);
    assert.equal(textAt(text, list.items[0]?.textEdit.range ?? ALL), '1');
  });

  it('finds all citations of a resolution in all drafts, open or not', async () => {
    writeFileSync(join(home, 'closed.md'), '---\ndraft: generic\n---\n\nSee Council Resolution 26/1992.\n');
    const uri = uriOf('policy.txt');
    const text = seed('regional-engagement-policy.en-ru.txt');
    await client.open(uri, text, 'plaintext');
    const found = await client.request('textDocument/references', { textDocument: { uri }, position: positionAt(text, text.indexOf('26/1992')), context: { includeDeclaration: true } }) as readonly { readonly uri: string; readonly range: Range }[];
    assert.deepEqual(found.map((it) => it.uri), [uriOf('council.yaml'), uri, uri, uriOf('closed.md')]);
  });

  it('renames a label with what refers to it', async () => {
    const uri = uriOf('a.md');
    const text = '---\ndraft: generic\n---\n\n# 1 Scope\n\nSee 2.1.\n\n# 2 Rules\n\n## 2.1 First\n\nText.\n';
    await client.open(uri, text);
    const position = positionAt(text, text.indexOf('See 2.1') + 5);
    const prepared = await client.request('textDocument/prepareRename', { textDocument: { uri }, position }) as { readonly range: Range; readonly placeholder: string };
    assert.equal(textAt(text, prepared.range), '2.1');
    const edit = await client.request('textDocument/rename', { textDocument: { uri }, position, newName: '2.2' });
    assert.equal(applied(text, { title: '', kind: '', edit: edit as NonNullable<Action['edit']> }, uri, 1), text.replaceAll('2.1', '2.2'));
    await assert.rejects(client.request('textDocument/rename', { textDocument: { uri }, position, newName: 'no number' }), { code: LSPErrorCodes.RequestFailed });
  });

  it('renames a resolution in all drafts, open or not', async () => {
    const closed = '---\ndraft: generic\n---\n\nSee Council Resolution 26/1992.\n';
    writeFileSync(join(home, 'closed.md'), closed);
    const uri = uriOf('a.md');
    const text = '---\ndraft: generic\n---\n\nCouncil Resolution 26/1992 holds.\n';
    await client.open(uri, text);
    const edit = await client.request('textDocument/rename', { textDocument: { uri }, position: positionAt(text, text.indexOf('26/')), newName: '27/1992' }) as NonNullable<Action['edit']>;
    const [own, other] = edit.documentChanges ?? [];
    assert.equal(applied(text, { title: '', kind: '', edit: { documentChanges: own === undefined ? [] : [own] } }, uri, 1), text.replace('26/', '27/'));
    assert.deepEqual(other?.textDocument, { uri: uriOf('closed.md'), version: null });
    assert.deepEqual(other.edits.map((it) => [textAt(closed, it.range), it.newText]), [['26/1992', '27/1992']]);
  });

  it('finds resolutions by their words', async () => {
    const symbols = await client.request('workspace/symbol', { query: 'ethics' }) as readonly { readonly name: string; readonly location: { readonly uri: string; readonly range: Range } }[];
    assert.deepEqual(symbols.map((it) => it.location.uri), [uriOf('council.yaml')]);
    assert.match(textAt(REGISTER, symbols[0]?.location.range ?? ALL), /11\/2023/u);
  });

  it('inserts a section that is missing, in both languages, where it is asked for', async () => {
    const uri = uriOf('code.txt');
    const text = seed('code-of-ethics.en-ja.txt');
    const cut = withoutSection(withoutSection(text, 'd) Implementation'), 'd) 実施');
    await client.open(uri, cut, 'plaintext', 2);
    const found = await client.diagnostics(uri, (it) => it.version === 2);
    assert.deepEqual(found.map((it) => it.code), ['structure/missing-section']);
    const range = found[0]?.range ?? ALL;
    const fixes = await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }) as readonly Action[];
    const insert = fixes.find((it) => it.isPreferred === true);
    assert.match(insert?.title ?? '', /^Insert/u);
    const inserted = applied(cut, insert, uri, 2);
    assert.match(inserted, /^d\) Implementation$/mu);
    assert.match(inserted, /^d\) (?!Implementation)/mu);
    await client.change(uri, 3, [{ text: inserted }]);
    const left = await client.diagnostics(uri, (it) => it.version === 3);
    assert.deepEqual([...new Set(left.map((it) => it.code))], ['structure/placeholder']);
    const refactorings = await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only: ['refactor'] } }) as readonly Action[];
    assert.ok(refactorings.every((it) => it.kind === 'refactor.rewrite'));
  });

  it('leads from a paragraph to its counterpart and back, shows it, and says how far the translation has come', async () => {
    const uri = uriOf('code.txt');
    const text = seed('code-of-ethics.en-ja.txt');
    await client.open(uri, text, 'plaintext');
    const english = positionAt(text, text.indexOf('7. Protect confidential information'));
    const japanese = positionAt(text, text.indexOf('7. 機密情報の保護'));
    const there = await client.request('workspace/executeCommand', { command: 'rapporteur.goToCounterpart', arguments: [uri, english] }) as { readonly range: Range };
    assert.deepEqual(there.range.start, japanese);
    const back = await client.request('textDocument/definition', { textDocument: { uri }, position: japanese }) as readonly { readonly range: Range }[];
    assert.deepEqual(back.map((it) => it.range.start), [english]);
    const hover = await client.request('textDocument/hover', { textDocument: { uri }, position: { ...english, character: english.character + 8 } }) as { readonly contents: { readonly value: string } };
    assert.equal(hover.contents.value, '**Japanese**\n\n機密情報の保護');
    const answer = await client.request('rapporteur/documentType', { uri }) as { readonly layout: string; readonly progress: readonly { readonly language: string; readonly translated: number; readonly all: number }[] };
    assert.deepEqual(answer.progress.map((it) => it.language), ['ja']);
    assert.equal(answer.layout, 'pages');
    const without = text.replace('7. 機密情報の保護', '7. Protect confidential information');
    await client.change(uri, 2, [{ text: without }]);
    const next = await client.request('workspace/executeCommand', { command: 'rapporteur.nextUntranslated', arguments: [uri, { line: 0, character: 0 }] }) as { readonly range: Range };
    assert.deepEqual(next.range.start, positionAt(without, without.lastIndexOf('7. Protect confidential information')));
  });

  it('pairs originals in comments with what stands below them, and says that they stand so', async () => {
    const uri = uriOf('commented.md');
    const text = '---\ndraft: generic\n---\n\n<!--\n## Membership\n-->\n## 会員資格\n\n<!--\nEach national body may become a member when it has paid its dues.\n-->\n各国の代表団体は、会費を納めた後に会員となることができる。\n\n'
      + '<!--\nThe Council reviews the list of members every 5 years.\n-->\n\n<!--\nObservers may speak, but they do not vote.\n-->\nオブザーバーは発言することができるが、投票は行わない。\n';
    await client.open(uri, text, 'markdown');
    const [missing, ...others] = await client.diagnostics(uri);
    assert.equal(missing?.code, 'translation/missing');
    assert.deepEqual(missing.range.start, positionAt(text, text.indexOf('The Council reviews')));
    assert.deepEqual(others, []);
    const actions = await client.request('textDocument/codeAction', { textDocument: { uri }, range: missing.range, context: { diagnostics: [missing] } }) as readonly { readonly title: string; readonly edit: { readonly documentChanges: readonly { readonly edits: readonly { readonly range: Range; readonly newText: string }[] }[] } }[];
    const stub = actions.find(({ title }) => title.startsWith('Insert a stub'))?.edit.documentChanges[0]?.edits;
    assert.deepEqual(stub?.map(({ range, newText }) => ({ start: range.start, newText })), [{ start: positionAt(text, text.indexOf('years.\n-->') + 'years.\n-->'.length), newText: '\n[未訳]' }]);
    assert.ok(actions.some(({ title }) => title === 'Say that it has no counterpart'));
    const answer = await client.request('rapporteur/documentType', { uri }) as { readonly layout: string; readonly progress: readonly unknown[] };
    assert.equal(answer.layout, 'comments');
    assert.deepEqual(answer.progress, [{ language: 'ja', translated: 3, all: 4 }]);
    const back = await client.request('workspace/executeCommand', { command: 'rapporteur.goToCounterpart', arguments: [uri, positionAt(text, text.indexOf('オブザーバー'))] }) as { readonly range: Range };
    assert.deepEqual(back.range.start, positionAt(text, text.indexOf('Observers may')));
  });

  it('shows the outline of each language', async () => {
    const uri = uriOf('policy.txt');
    await client.open(uri, seed('regional-engagement-policy.en-ru.txt'), 'plaintext');
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } }) as readonly Symbol[];
    assert.deepEqual(symbols.map((it) => it.name), ['en', 'ru']);
    assert.deepEqual(symbols[0]?.children.map((it) => it.name.split(' ')[0]), ['1', '2', '3']);
    assert.deepEqual(symbols[0].children[1]?.children.map((it) => it.name), ['2.1 Pillar 1 objectives', '2.2 Pillar 1 key principles']);
    for (const symbol of symbols.flatMap((it) => [it, ...it.children])) assert.ok(symbol.range.start.line <= symbol.selectionRange.start.line && symbol.selectionRange.end.line <= symbol.range.end.line);
  });

  it('shows no caption of a table or a figure as a section', async () => {
    const uri = uriOf('guide.txt');
    await client.open(uri, '---\ndraft: generic\n---\n第1条 網\n\n網は毎年五月に数える。\n\n表1 網の数\n\n数は表1による。\n\n第2条 帆\n\n帆は白とする。\n\n図1 帆の形\n\n形は図1による。\n', 'plaintext');
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } }) as readonly Symbol[];
    assert.deepEqual(symbols.map((it) => it.name), ['第1条 網', '第2条 帆']);
  });

  it('gives the same diagnostics after many small edits as for the whole text at once', async () => {
    const text = seed('code-of-ethics.en-ja.txt');
    const [typed, whole] = [uriOf('typed.txt'), uriOf('whole.txt')];
    const place = text.indexOf('b) Target audience');
    const line = text.slice(0, place).split('\n').length - 1;
    await client.open(typed, text, 'plaintext', 1);
    let version = 1;
    for (const character of 'c') {
      await client.change(typed, ++version, [{ range: { start: { line, character: 0 }, end: { line, character: 1 } }, text: character }]);
    }
    for (let i = 0; i < 20; i++) {
      await client.change(typed, ++version, [{ range: { start: { line: line + 2, character: i }, end: { line: line + 2, character: i } }, text: 'x' }]);
    }
    const lines = text.split('\n');
    lines[line] = `c${(lines[line] ?? '').slice(1)}`;
    lines[line + 2] = `${'x'.repeat(20)}${lines[line + 2] ?? ''}`;
    await client.open(whole, lines.join('\n'), 'plaintext', 1);
    const last = version;
    const found = await client.diagnostics(typed, (it) => it.version === last);
    assert.ok(found.length > 0);
    const address = (it: unknown): string => JSON.stringify(it).replaceAll(typed, whole);
    assert.equal(address(found), address(await client.diagnostics(whole)));
  });

  it('says in the register itself what is wrong with it, and keeps what it knew', async () => {
    const name = 'code-of-ethics.en-ja.txt';
    await client.open(uriOf(name), seed(name), 'plaintext');
    assert.deepEqual(await client.diagnostics(uriOf(name)), []);
    writeFileSync(join(home, 'council.yaml'), 'decisions:\n  - identifier: [{ prefix: ISO/Council\n    title: broken\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('council.yaml'), type: 2 }] });
    const found = await client.diagnostics(uriOf('council.yaml'), (it) => it.diagnostics.length > 0);
    assert.deepEqual(found.map((it) => it.code), ['register/invalid']);
    await client.request('rapporteur/documentType', { uri: uriOf(name) });
    assert.deepEqual(client.published.findLast((it) => it.uri === uriOf(name))?.diagnostics, []);
    writeFileSync(join(home, 'council.yaml'), REGISTER);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('council.yaml'), type: 2 }] });
    await client.diagnostics(uriOf('council.yaml'), (it) => it.diagnostics.length === 0);
  });

  it('says in rapporteur.yaml when a register vanishes, and goes on', async () => {
    const name = 'code-of-ethics.en-ja.txt';
    await client.open(uriOf(name), seed(name), 'plaintext');
    assert.deepEqual(await client.diagnostics(uriOf(name)), []);
    rmSync(join(home, 'council.yaml'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('council.yaml'), type: 3 }] });
    const [problem, ...more] = await client.diagnostics(uriOf('rapporteur.yaml'), (it) => it.diagnostics.length > 0);
    assert.deepEqual(more, []);
    assert.match(problem?.message ?? '', /“council\.yaml” does not exist/u);
    assert.deepEqual(problem?.range.start, { line: 1, character: 12 });
    const found = await client.diagnostics(uriOf(name), (it) => it.diagnostics.length > 0);
    assert.deepEqual([...new Set(found.map((it) => it.code))], ['references/not-covered']);
  });

  it('follows the register while it is edited, before it is saved', async () => {
    const name = 'code-of-ethics.en-ja.txt';
    await client.open(uriOf(name), seed(name).replace('Resolution 11/2023', 'Resolution 12/2023'), 'plaintext');
    const found = await client.diagnostics(uriOf(name), (it) => it.diagnostics.length > 0);
    assert.deepEqual(found.map((it) => it.code), ['references/unresolved']);
    await client.open(uriOf('council.yaml'), REGISTER, 'yaml');
    await client.change(uriOf('council.yaml'), 2, [{ text: REGISTER.replaceAll('11/2023', '12/2023') }]);
    const after = await client.diagnostics(uriOf(name), (it) => it.diagnostics.every((diagnostic) => !diagnostic.message.includes('12/2023')));
    assert.ok(after.every((it) => it.message.includes('11/2023')));
  });
});

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit?: { readonly documentChanges?: readonly { readonly textDocument: { readonly uri: string; readonly version: number | null }; readonly edits: readonly { readonly range: Range; readonly newText: string }[] }[] };
}

interface Symbol {
  readonly name: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly Symbol[];
}

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** The text without the section that begins with this heading, up to the next stretch of the other language or the back cover. */
function withoutSection(text: string, heading: string): string {
  const start = text.indexOf(`\n${heading}`);
  assert.ok(start >= 0, heading);
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/u;
  const paragraphs = text.slice(start).split('\n\n');
  const own = japanese.test(heading);
  const end = paragraphs.findIndex((paragraph, i) => i > 0 && (japanese.test(paragraph) !== own || /ISO Central Secretariat|©/u.test(paragraph)));
  return text.slice(0, start) + (end < 0 ? '' : `\n${paragraphs.slice(end).join('\n\n')}`);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function textAt(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

/** The text after the action's edit, which is of this file and version alone. */
function applied(text: string, action: Action | undefined, uri: string, version: number): string {
  const [change, ...more] = action?.edit?.documentChanges ?? [];
  assert.deepEqual(more, []);
  assert.deepEqual(change?.textDocument, { uri, version });
  const edits = [...change.edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
  return edits.reduce((present, { range, newText }) => present.slice(0, offsetAt(text, range.start)) + newText + present.slice(offsetAt(text, range.end)), text);
}
