import assert from 'node:assert/strict';
import { type CodeAction, commands, ConfigurationTarget, extensions, window, workspace } from 'vscode';
import { append, closeAll, file, open, rulesOf, until } from './workbench.ts';

/** The update of the workspace when its numbers are mended. */
const FIXED = /^1\.5\. Within the framework/mu;
const MOST_SAVES = 5;

describe('The extension', () => {
  afterEach(closeAll);

  it('has all commands that it promises', async () => {
    const manifest = extensions.getExtension('rapporteur.rapporteur')?.packageJSON as { contributes: { commands: { command: string }[] } } | undefined;
    const known = new Set(await commands.getCommands(true));
    assert.ok(manifest);
    assert.deepEqual(manifest.contributes.commands.filter(({ command }) => !known.has(command)), []);
  });

  it('fixes all numbers and references of a draft by command', async () => {
    const { document } = await open('updates/tbt-update-2025-03.md');
    await until(document.uri, (faults) => faults.length === 1);
    await commands.executeCommand('rapporteur.draft.fixAll');
    await until(document.uri, (faults) => faults.length === 0);
    assert.match(document.getText(), FIXED);
  });

  it('fixes them where VS Code is told to fix all when it saves', async () => {
    const saved = file('updates/saved.md');
    const settings = workspace.getConfiguration('editor');
    await workspace.fs.copy(file('updates/tbt-update-2025-03.md'), saved);
    await settings.update('codeActionsOnSave', { 'source.fixAll': 'explicit' }, ConfigurationTarget.Global);
    try {
      const editor = await open('updates/saved.md');
      await until(saved, (faults) => faults.length === 1);
      // VS Code gives the question up where another of its extensions comes at this moment, and saves: a drafter saves once more.
      for (let saves = 0; saves < MOST_SAVES && !FIXED.test(editor.document.getText()); saves++) {
        await append(editor, '\n');
        await editor.document.save();
      }
      assert.match(editor.document.getText(), FIXED);
      await until(saved, (faults) => faults.length === 0);
    } finally {
      await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Global);
      await workspace.fs.delete(saved);
    }
  });

  it('mends all problems of a rule by what is offered at one of them', async () => {
    const editor = await open('updates/tbt-update-2025-03.md');
    await append(editor, '\n\n7. Closing\n\n7.1. First.\n\n7.3. Third.\n');
    const [gap] = await until(editor.document.uri, (faults) => rulesOf(faults).filter((rule) => rule === 'numbering/gap').length > 1);
    assert.ok(gap !== undefined);
    const offered = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, gap.range, 'quickfix', 20);
    const whole = offered.find(({ title }) => title === 'Fix all problems of this rule in this draft');
    assert.ok(whole?.edit !== undefined);
    await workspace.applyEdit(whole.edit);
    await until(editor.document.uri, (faults) => !rulesOf(faults).includes('numbering/gap'));
  });

  it('checks a draft that is not saved yet', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: '---\ndraft: generic\n---\n\n1.1. One.\n\n1.3. Three.\n' });
    await window.showTextDocument(document);
    assert.deepEqual(rulesOf(await until(document.uri, (faults) => faults.length > 0)), ['numbering/gap']);
  });

  for (const language of ['markdown', 'plaintext']) {
    it(`inserts a usual sentence by its name (${language})`, async () => {
      const document = await workspace.openTextDocument({ language, content: '' });
      await window.showTextDocument(document);
      await commands.executeCommand('editor.action.insertSnippet', { langId: language, name: 'Approval statement of a code (Japanese)' });
      assert.match(document.getText(), /理事会決議/u);
    });
  }

  it('writes the chosen type into the front matter of Markdown, and into rapporteur.yaml for a letter', async () => {
    const update = await open('updates/tbt-update-2025-03.md');
    await until(update.document.uri, (faults) => faults.length === 1);
    await commands.executeCommand('rapporteur.chooseType', update.document.uri.toString(), 'generic');
    assert.match(update.document.getText(), /^---\n(?:.+\n)*draft: generic\n/u);
    const letter = await open('letters/letter-sg-2022.txt');
    const before = letter.document.getText();
    await until(letter.document.uri, (faults) => faults.length === 1);
    await commands.executeCommand('rapporteur.chooseType', letter.document.uri.toString(), 'generic');
    await until(letter.document.uri, (faults) => faults.length === 0);
    assert.equal(letter.document.getText(), before);
    const settings = await open('rapporteur.yaml');
    assert.match(settings.document.getText(), /letter-sg-2022\.txt/u);
  });

  it('says nothing while it is turned off', async () => {
    const editor = await open('updates/tbt-update-2025-03.md');
    await until(editor.document.uri, (faults) => faults.length === 1);
    const settings = workspace.getConfiguration('rapporteur');
    await settings.update('enable', false, ConfigurationTarget.Global);
    await until(editor.document.uri, (faults) => faults.length === 0);
    await settings.update('enable', undefined, ConfigurationTarget.Global);
    await until(editor.document.uri, (faults) => faults.length === 1);
  });

  it('starts again when asked to, and forgets nothing that was typed', async () => {
    const editor = await open('updates/tbt-update-2025-03.md');
    await until(editor.document.uri, (faults) => faults.length === 1);
    await append(editor, '\n\nSee Council Resolution 99/2023.\n');
    await until(editor.document.uri, (faults) => faults.length === 2);
    await commands.executeCommand('rapporteur.server.restart');
    assert.deepEqual(rulesOf(await until(editor.document.uri, (faults) => faults.length === 2)), ['numbering/gap', 'references/unresolved']);
  });
});
