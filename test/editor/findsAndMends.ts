import assert from 'node:assert/strict';
import { Range, commands, type DocumentSymbol } from 'vscode';
import { append, closeAll, faultsIn, file, fix, fixesFor, open, place, replace, rulesOf, until } from './workbench.ts';

describe('A draft', () => {
  afterEach(closeAll);

  it('has a squiggle under the number after a skipped one', async () => {
    const { document } = await open('updates/tbt-update-2025-03.md');
    const [gap, ...others] = await until(document.uri, (faults) => faults.length > 0);
    assert.equal(document.getText(gap?.range), '1.6.');
    assert.equal(gap?.message, '1.6 follows 1.4: 1.5 is missing.');
    assert.deepEqual(rulesOf([gap]), ['numbering/gap']);
    assert.deepEqual(others, []);
  });

  it('is renumbered to the end of the section, references included, and all is undone in one step', async () => {
    const editor = await open('updates/tbt-update-2025-03.md');
    const before = editor.document.getText();
    const [gap] = await until(editor.document.uri, (faults) => faults.length === 1);
    assert.ok(gap);
    await fix(editor, gap);
    await until(editor.document.uri, (faults) => faults.length === 0);
    const after = editor.document.getText();
    assert.deepEqual([...after.matchAll(/^(\d+\.\d+)\. /gmu)].map((found) => found[1]), [
      '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '2.1', '2.2',
    ]);
    assert.match(after, /As the summit named in paragraph 1\.12 shows/u);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await until(editor.document.uri, (faults) => faults.length === 1);
  });

  it('in two languages has each of its four faults reported once', async () => {
    const { document } = await open('codes/code-of-ethics.en-ja.md');
    const faults = await until(document.uri, (it) => it.length >= 4);
    assert.deepEqual(rulesOf(faults), ['references/unresolved', 'translation/missing', 'references/clause', 'translation/untranslated']);
  });

  it('gets the section that its type requires, in both languages', async () => {
    const editor = await open('codes/code-in-short.en-ja.md');
    const [missing] = await until(editor.document.uri, (faults) => faults.length === 1);
    assert.ok(missing);
    assert.deepEqual(rulesOf([missing]), ['structure/missing-section']);
    await fix(editor, missing);
    await until(editor.document.uri, (faults) => faults.length === 0);
    assert.match(editor.document.getText(), /d\) Implementation/u);
    assert.match(editor.document.getText(), /d\) 実施/u);
  });

  it('offers to silence a rule where colleagues see it', async () => {
    const editor = await open('codes/code-of-ethics.en-ja.md');
    const faults = await until(editor.document.uri, (it) => it.length >= 4);
    assert.ok(faults[0]);
    const suppression = (await fixesFor(editor, faults[0])).find((it) => JSON.stringify(it.edit).includes('rapporteur-disable-next-line'));
    assert.ok(suppression, 'No suppression is offered.');
  });

  it('has an outline of its sections', async () => {
    const { document } = await open('codes/code-of-ethics.en-ja.md');
    await until(document.uri, (it) => it.length >= 4);
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = flat(symbols).map((it) => it.name);
    for (const section of ['Introduction', 'Target audience', 'Principles', 'Implementation', '序文', '実施']) {
      assert.ok(names.some((name) => name.includes(section)), `“${section}” is not in the outline: ${names.join(', ')}`);
    }
  });

  for (const seed of ['code-of-ethics.en-ja.txt', 'letter-sg-2022.txt', 'regional-engagement-policy.en-ru.txt', 'tbt-update-2025-03.txt']) {
    it(`that was published, ${seed}, has no fault until one is put into it`, async () => {
      const editor = await open(`seeds/${seed}`);
      const { uri } = editor.document;
      await append(editor, '\n\nSee Council Resolution 99/2023.\n');
      const planted = await until(uri, (faults) => rulesOf(faults).includes('references/unresolved'));
      assert.ok(planted.some((it) => editor.document.getText(it.range).includes('99/2023')));
      await replace(editor, place(editor.document, '\n\nSee Council Resolution 99/2023.\n'), '');
      const left = await until(uri, (faults) => !rulesOf(faults).includes('references/unresolved'));
      assert.deepEqual(left.map((it) => it.message), []);
    });
  }

  it('is what it says it is: other documents are left alone', async () => {
    const readme = await open('README.md');
    await replace(readme, new Range(0, 0, 0, 0), '1. One\n\n3. Three, by Council Resolution 99/2023\n\n');
    const { document } = await open('updates/tbt-update-2025-03.md');
    await until(document.uri, (faults) => faults.length === 1);
    assert.deepEqual(faultsIn(file('README.md')), []);
  });
});

function flat(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((it) => [it, ...flat(it.children)]);
}
