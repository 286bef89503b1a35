import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { writeIndex } from '../../server/src/node/writeIndex.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import { PlainClient, type Position, type Range } from './plainClient.ts';

const REGISTER = `decisions:
  - identifier: [{ prefix: ISO/Council, number: 7/2008 }]
    title: [{ spelling: eng, value: Old policy }]
  - identifier: [{ prefix: ISO/Council, number: 11/2023 }]
    title: [{ spelling: eng, value: Code of Ethics }, { spelling: fra, value: Code de déontologie }]
    dates: [{ date: 2023-02-23, type: adoption }]
    status: decided
    urls: [{ kind: text, ref: 'https://example.org/11-2023' }]
    actions: [{ type: approves, message: [{ spelling: eng, value: The Council approves the Code. }] }]
  - identifier: [{ prefix: ISO/Council, number: 39/2020 }]
    title: [{ spelling: eng, value: New policy }]
    relations: [{ source: { prefix: ISO/Council, number: 39/2020 }, destination: { prefix: ISO/Council, number: 7/2008 }, type: replaces }]
`;
const SETTINGS = 'registers:\n  - { path: council.yaml, body: ISO/Council, complete: true, years: 2000-2030 }\n';
const GENERIC = '---\ndraft: generic\n---\n\n';

describe('Registers, for a client that knows LSP alone', () => {
  let client: PlainClient;
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rapporteur-registers-'));
    client = new PlainClient();
  });

  afterEach(async () => {
    await client.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(home, name)).href;
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(home, name), text);
  const saved = async (name: string): Promise<void> => client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });

  async function served(draft: string, files: Readonly<Record<string, string>> = {}, initializationOptions?: unknown, head = GENERIC): Promise<{ readonly uri: string; readonly text: string }> {
    for (const [name, text] of Object.entries({ 'rapporteur.yaml': SETTINGS, 'council.yaml': REGISTER, ...files })) write(name, text);
    await client.start(pathToFileURL(home).href, { workspace: { workspaceEdit: { documentChanges: true } } }, initializationOptions);
    const text = `${head}${draft}`;
    await client.open(uriOf('a.md'), text);
    return { uri: uriOf('a.md'), text };
  }

  /** What each quick fix at the first finding would make of the draft, or the file that it opens an entry in. */
  async function fixed(draft: string): Promise<readonly string[]> {
    const { uri, text } = await served(draft);
    const [found] = await client.diagnostics(uri, (it) => it.diagnostics.length > 0);
    assert.ok(found);
    const actions = await client.request('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found], only: ['quickfix'] } }) as readonly Action[];
    return actions.filter((it) => !/ignore|disable/iu.test(it.title)).map((it) => {
      const [change] = it.edit?.documentChanges ?? [];
      if (change === undefined) return it.title;
      const before = change.textDocument.uri === uri ? text : REGISTER;
      const after = [...change.edits].reverse().reduce((made, edit) => made.slice(0, offsetAt(before, edit.range.start)) + edit.newText + made.slice(offsetAt(before, edit.range.end)), before);
      return change.textDocument.uri === uri ? after.slice(GENERIC.length).trim() : `${change.textDocument.uri.split('/').at(-1) ?? ''}: ${after.slice(before.length).replace(/\s+/gu, ' ').trim()}`;
    });
  }

  it('explain a resolution in the language of the paragraph: title, body, date, status, what it does, how often it is cited, its text', async () => {
    const { uri, text } = await served('The code was approved by Council Resolution 11/2023, and it applies to all members.\n\nLe code a été approuvé par la résolution 11/2023 du Conseil de l’ISO, et il vaut pour tous les membres.\n', {}, undefined, '---\ndraft: generic\nlanguages: [en, fr]\n---\n\n');
    const hover = async (offset: number): Promise<string> => {
      const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: positionAt(text, offset) }) as { readonly contents: { readonly value: string } };
      return contents.value.replaceAll('\\', '');
    };
    const english = await hover(text.indexOf('11/2023'));
    for (const part of ['ISO Council – Resolution 11/2023', 'Code of Ethics', 'Body: ISO/Council', 'Adopted: 23 February 2023', 'Status: adopted', 'The Council approves the Code.', 'Cited in this draft: 2', 'https://example.org/11-2023']) assert.ok(english.includes(part), `${part}\n${english}`);
    const french = await hover(text.lastIndexOf('11/2023'));
    for (const part of ['Résolution 11/2023', 'Code de déontologie', '23 février 2023']) assert.ok(french.includes(part), `${part}\n${french}`);
  });

  it('count on hover the citations of all drafts, open or not', async () => {
    const other = `${GENERIC}Under Council Resolution 11/2023 it is so, and under the Council Resolution 11/2023 it stays so.\n`;
    const { uri, text } = await served('The code was approved by Council Resolution 11/2023.\n', { 'b.md': other });
    for (let said = ''; !said.includes('Cited in this workspace: 3');) {
      const { contents } = await client.request('textDocument/hover', { textDocument: { uri }, position: positionAt(text, text.indexOf('11/2023')) }) as { readonly contents: { readonly value: string } };
      said = contents.value.replaceAll('\\', '');
      assert.match(said, /Cited in this draft: 1/u);
    }
  });

  it('complete a number with title and date, and never after a space', async () => {
    write('rapporteur.yaml', SETTINGS);
    write('council.yaml', REGISTER);
    const { capabilities } = await client.start(pathToFileURL(home).href);
    const { triggerCharacters } = capabilities['completionProvider'] as { readonly triggerCharacters: readonly string[] };
    assert.ok(triggerCharacters.length > 0 && triggerCharacters.every((it) => /[/\d]/u.test(it)));
    const text = `${GENERIC}See Council Resolution 1\n`;
    await client.open(uriOf('a.md'), text);
    const list = await client.request('textDocument/completion', { textDocument: { uri: uriOf('a.md') }, position: positionAt(text, text.length - 1) }) as { readonly items: readonly { readonly label: string; readonly detail: string; readonly documentation: string }[] };
    assert.deepEqual(list.items.map((it) => [it.label, it.documentation, it.detail]), [['11/2023', 'Code of Ethics', 'ISO/Council, 23 February 2023']]);
  });

  it('link a citation to its text', async () => {
    const { uri, text } = await served('See Council Resolution 11/2023.\n');
    const links = await client.request('textDocument/documentLink', { textDocument: { uri } }) as readonly { readonly range: Range; readonly target: string }[];
    assert.deepEqual(links.map((it) => [text.slice(offsetAt(text, it.range.start), offsetAt(text, it.range.end)), it.target]), [['11/2023', 'https://example.org/11-2023']]);
  });

  it('offer the nearest resolution, and an entry in the register', async () => {
    const all = await fixed('See Council Resolution 12/2023.\n');
    assert.equal(all[0], 'See Council Resolution 11/2023.');
    assert.ok(all.some((it) => /^council\.yaml: .*12\/2023/u.test(it)), all.join('\n'));
  });

  it('show the new entry of a register where its title is to be typed, to clients that can', async () => {
    for (const [name, text] of Object.entries({ 'rapporteur.yaml': SETTINGS, 'council.yaml': REGISTER })) write(name, text);
    const shown: { readonly uri: string; readonly selection: Range }[] = [];
    client.connection.onRequest('window/showDocument', (it: { readonly uri: string; readonly selection: Range }) => {
      shown.push(it);
      return { success: true };
    });
    await client.start(pathToFileURL(home).href, { workspace: { workspaceEdit: { documentChanges: true } }, window: { showDocument: { support: true } } });
    const uri = uriOf('a.md');
    await client.open(uri, `${GENERIC}See Council Resolution 12/2023.\n`);
    const [found] = await client.diagnostics(uri, (it) => it.diagnostics.length > 0);
    assert.ok(found);
    const actions = await client.request('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found], only: ['quickfix'] } }) as readonly (Action & { readonly command?: { readonly command: string; readonly arguments: readonly unknown[] } })[];
    const adding = actions.find((it) => it.title.startsWith('Add 12/2023'));
    const [change] = adding?.edit?.documentChanges ?? [];
    assert.ok(adding?.command !== undefined && change !== undefined);
    assert.equal(await client.request('workspace/executeCommand', adding.command), true);
    const [edit] = change.edits;
    assert.ok(edit !== undefined);
    const after = REGISTER.slice(0, offsetAt(REGISTER, edit.range.start)) + edit.newText + REGISTER.slice(offsetAt(REGISTER, edit.range.end));
    assert.deepEqual(shown.map((it) => it.uri), [uriOf('council.yaml')]);
    const at = offsetAt(after, shown[0]?.selection.start ?? { line: 0, character: 0 });
    assert.match(after.slice(0, at), /12\/2023[^]*(?:title|value): $/u);
  });

  it('offer what replaced a superseded resolution', async () => {
    assert.equal((await fixed('See Council Resolution 7/2008.\n'))[0], 'See Council Resolution 39/2020.');
  });

  it('offer the canonical form of a malformed citation', async () => {
    assert.equal((await fixed('See Council Resolution 11-2023.\n'))[0], 'See Council Resolution 11/2023.');
  });

  it('count nothing where nobody asked for it', async () => {
    write('rapporteur.yaml', SETTINGS);
    const { capabilities } = await client.start(pathToFileURL(home).href);
    assert.equal(capabilities['codeLensProvider'], undefined);
  });

  it('tell above each entry how often it is cited, in drafts open or not, where that is asked for', async () => {
    const closed = `${GENERIC}By Council Resolution 11/2023.\n`;
    const { uri, text } = await served('See Council Resolution 11/2023 and Council Resolution 39/2020.\n', { 'b.md': closed }, { citationCounts: true, showsLocations: 'show.them' });
    const lenses = await client.request('textDocument/codeLens', { textDocument: { uri: uriOf('council.yaml') } }) as readonly { readonly range: Range; readonly command: { readonly title: string; readonly command: string; readonly arguments?: readonly unknown[] } }[];
    assert.deepEqual(lenses.map((it) => [it.range.start.line, it.command.title, it.command.command]), [[1, 'not cited', ''], [3, 'cited 2 times', 'show.them'], [9, 'cited once', 'show.them']]);
    const places = (lenses[1]?.command.arguments?.[2] ?? []) as readonly { readonly uri: string; readonly range: Range }[];
    const texts: Readonly<Record<string, string>> = { [uri]: text, [uriOf('b.md')]: closed };
    assert.deepEqual(places.map((it) => (texts[it.uri] ?? '').slice(offsetAt(texts[it.uri] ?? '', it.range.start), offsetAt(texts[it.uri] ?? '', it.range.end))), ['Council Resolution 11/2023', 'Council Resolution 11/2023']);
    assert.equal(await client.request('textDocument/codeLens', { textDocument: { uri } }), null);
  });

  it('lose nothing while a file is being saved: emptied, half-written, whole again', async () => {
    const { uri } = await served('See Council Resolution 11/2023.\n');
    await client.diagnostics(uri, (it) => it.diagnostics.length === 0);
    for (const [text, said] of [['', /is empty now/u], ['decisions:\n  - identifier: [{ prefix: ISO/Cou', /no valid YAML/u]] as const) {
      write('council.yaml', text);
      await saved('council.yaml');
      const [problem] = await client.diagnostics(uriOf('council.yaml'), (it) => it.diagnostics.some((found) => said.test(found.message)));
      assert.equal(problem?.code, 'register/invalid');
    }
    write('council.yaml', REGISTER);
    await saved('council.yaml');
    await client.diagnostics(uriOf('council.yaml'), (it) => it.diagnostics.length === 0);
    assert.deepEqual(client.published.filter((it) => it.uri === uri).flatMap((it) => it.diagnostics), []);
  });

  it('follow an index when it is built anew', async () => {
    const build = (register: string): void => {
      const { records } = readRegister({ uri: uriOf('council.yaml'), text: register }, { name: 'c', body: 'ISO/Council', complete: true, years: undefined, columns: {} }, bodyTable());
      writeIndex(join(home, 'c.rapporteur-index'), [{ records, complete: true, years: { from: 2000, to: 2030 } }], () => 'council.yaml');
    };
    build(REGISTER);
    const { uri } = await served('See Council Resolution 12/2023.\n', { 'rapporteur.yaml': 'registers:\n  - { path: c.rapporteur-index }\n' });
    await client.diagnostics(uri, (it) => it.diagnostics.some((found) => found.code === 'references/unresolved'));
    build(REGISTER.replace('11/2023', '12/2023'));
    await saved('c.rapporteur-index');
    await client.diagnostics(uri, (it) => it.diagnostics.length === 0);
  });

  it('are built into an index by the command, which the server then reads', async () => {
    write('rapporteur.yaml', SETTINGS);
    write('council.yaml', REGISTER);
    execFileSync(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), 'register', 'build', '--output', 'c.rapporteur-index'], { cwd: home });
    const { uri } = await served('See Council Resolution 11/2023 and Council Resolution 12/2023.\n', { 'rapporteur.yaml': 'registers:\n  - { path: c.rapporteur-index }\n' });
    const found = await client.diagnostics(uri, (it) => it.diagnostics.length > 0);
    assert.deepEqual(found.map((it) => it.code), ['references/unresolved']);
  });
});

interface Action {
  readonly title: string;
  readonly edit?: { readonly documentChanges?: readonly { readonly textDocument: { readonly uri: string }; readonly edits: readonly { readonly range: Range; readonly newText: string }[] }[] };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}
