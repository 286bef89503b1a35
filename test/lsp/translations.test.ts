import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainClient, type Diagnostic, type Position, type Range } from './plainClient.ts';

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

interface Action {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly edit?: { readonly documentChanges: readonly { readonly textDocument: { readonly uri: string }; readonly edits: readonly TextEdit[] }[] };
}

const SOURCE = '# Care of the bells\n\nThe bells are rung at noon.\n\nEach bell is oiled twice a year. The ropes are changed every third winter.\n\nVisitors do not touch the ropes.\n';
const TRANSLATION = '---\ndraft: generic\nlanguages: [fr]\ntranslation-of: bells.md\n---\n\n# Entretien des cloches\n\nLes cloches sonnent à midi.\n\nChaque cloche est graissée deux fois par an. Les cordes sont changées tous les trois hivers.\n\nLes visiteurs ne touchent pas aux cordes.\n';

describe('A translator with an editor that knows LSP alone', () => {
  let client: PlainClient;
  let home: string;
  let [source, translation] = ['', ''];
  /** What the server asked the client to change. */
  const applied: { readonly label?: string; readonly edit: NonNullable<Action['edit']> }[] = [];

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'rapporteur-translations-'));
    [source, translation] = ['bells.md', 'cloches.md'].map((name) => pathToFileURL(join(home, name)).href) as [string, string];
    writeFileSync(join(home, 'rapporteur.yaml'), '{"drafts":[{"files":"**","type":"generic"}]}');
    writeFileSync(join(home, 'bells.md'), SOURCE);
    writeFileSync(join(home, 'cloches.md'), TRANSLATION);
    client = new PlainClient();
    client.connection.onRequest('workspace/applyEdit', (asked: (typeof applied)[number]) => {
      applied.push(asked);
      return { applied: true };
    });
    await client.start(pathToFileURL(home).href, { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } });
  });

  after(async () => {
    await client.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const execute = (command: string, ...given: readonly unknown[]): Promise<unknown> => client.request('workspace/executeCommand', { command: `rapporteur.${command}`, arguments: given });
  const actionsAt = async (uri: string, found: Diagnostic): Promise<readonly Action[]> => await client.request('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } }) as readonly Action[];

  it('records what the source says now, is told what changed there, and marks it as up to date', async () => {
    await client.open(translation, TRANSLATION, 'markdown', 1);
    assert.deepEqual(await client.diagnostics(translation, (it) => it.version === 1), []);
    assert.equal(await execute('markUpToDate', translation), true);
    const recorded = edited(TRANSLATION, applied.at(-1)?.edit, translation);
    assert.match(recorded, /^translated-from:\n {2}- "Care of the bells/mu);
    await client.change(translation, 2, [{ text: recorded }]);
    assert.deepEqual(await client.diagnostics(translation, (it) => it.version === 2), []);

    const changed = SOURCE.replace('every third winter', 'every second winter');
    await client.open(source, changed, 'markdown', 1);
    const [stale, ...others] = await client.diagnostics(translation, (it) => it.diagnostics.length > 0);
    assert.deepEqual(others, []);
    assert.equal(stale?.code, 'translation/stale');
    assert.match(stale.message, /“The ropes are changed every second winter\.” is new there/u);
    assert.deepEqual(stale.relatedInformation?.map(({ location }) => [location.uri, textAt(changed, location.range)]), [[source, 'The ropes are changed every second winter.']]);
    const mark = (await actionsAt(translation, stale)).find(({ title }) => title === 'Mark as up to date');
    assert.equal(mark?.isPreferred, true);
    const marked = edited(recorded, mark.edit, translation);

    // What was typed in the source and not kept is no change of it.
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: source } });
    await client.diagnostics(translation, (it) => it.diagnostics.length === 0 && client.published.indexOf(it) > client.published.findIndex(({ diagnostics }) => diagnostics.includes(stale)));
    await client.open(source, changed, 'markdown', 1);

    await client.change(translation, 3, [{ text: marked }]);
    assert.ok((await client.diagnostics(translation, (it) => it.version === 3)).every(({ code }) => code !== 'translation/stale'));
  });

  it('is led to what is still to be translated, inserts a stub for it, and says of a paragraph that it has no counterpart', async () => {
    const lacking = TRANSLATION.replace('Les visiteurs ne touchent pas aux cordes.\n', '');
    await client.change(source, 2, [{ text: SOURCE }]);
    await client.change(translation, 4, [{ text: lacking }]);
    const [missing, ...others] = await client.diagnostics(translation, (it) => it.version === 4);
    assert.deepEqual(others, []);
    assert.equal(missing?.code, 'translation/missing');
    const next = await execute('nextUntranslated', translation, { line: 0, character: 0 }) as { readonly uri: string; readonly range: Range } | null;
    assert.equal(next?.uri, translation);
    assert.match(textAt(lacking, next.range), /^Chaque cloche/u);
    const actions = await actionsAt(translation, missing);
    const stub = actions.find(({ isPreferred }) => isPreferred === true);
    assert.match(edited(lacking, stub?.edit, translation), /\[Texte à traduire\]\n+$/u);
    const there = await execute('goToCounterpart', translation, positionOf(lacking, 'Chaque cloche')) as { readonly uri: string; readonly range: Range } | null;
    assert.equal(there?.uri, source);
    assert.match(textAt(SOURCE, there.range), /^Each bell/u);
    const alone = actions.find(({ title }) => title === 'Say that it has no counterpart');
    const said = edited(SOURCE, alone?.edit, source);
    assert.match(said, /<!-- rapporteur-pair none -->/u);
    await client.change(source, 3, [{ text: said }]);
    await client.diagnostics(translation, (it) => it.version === 4 && it.diagnostics.length === 0);
  });

  it('sees the translation on hover in the source, although it is closed and nothing but its front matter says whose it is', async () => {
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: translation } });
    const hover = await client.request('textDocument/hover', { textDocument: { uri: source }, position: positionOf(SOURCE, 'bells are rung') }) as { readonly contents: { readonly value: string } } | null;
    assert.equal(hover?.contents.value, '**French**\n\nLes cloches sonnent à midi.');
  });
});

function positionOf(text: string, words: string): Position {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, { line, character }: Position): number {
  return text.split('\n').slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
}

function textAt(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The text after the edits of one file. */
function edited(text: string, edit: Action['edit'], uri: string): string {
  const edits = edit?.documentChanges.find(({ textDocument }) => textDocument.uri === uri)?.edits ?? [];
  return [...edits].sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
    .reduce((now, { range, newText }) => now.slice(0, offsetOf(text, range.start)) + newText + now.slice(offsetOf(text, range.end)), text);
}
