import assert from 'node:assert/strict';
import { commands, type CompletionList, type Hover, type Location, type LocationLink, type MarkdownString, type Range, type TextDocument } from 'vscode';
import { append, closeAll, open, place, until } from './workbench.ts';

describe('A resolution', () => {
  afterEach(closeAll);

  it('is explained where it is cited, in each language', async () => {
    const { document } = await open('policies/regional-engagement.en-ru.md');
    await until(document.uri, (faults) => faults.length > 0);
    for (const cited of ['26/1992. Relations', '26/1992 Совета']) {
      const said = await hover(document, place(document, cited));
      for (const expected of [/Council/u, /26\/1992/u, /1992/u, /council\.yaml/u]) assert.match(said, expected);
    }
    const code = await open('seeds/code-of-ethics.en-ja.txt');
    const said = await hover(code.document, place(code.document, '11/2023 採択'));
    assert.match(said, /2023/u);
    assert.match(said, /倫理|Code of Ethics/u);
  });

  it('that does not exist is explained, too, with the nearest that does', async () => {
    const { document } = await open('codes/code-of-ethics.en-ja.md');
    await until(document.uri, (faults) => faults.length > 0);
    assert.match(await hover(document, place(document, '12/2023')), /11\/2023/u);
  });

  it('leads to its place in the register', async () => {
    const { document } = await open('policies/regional-engagement.en-ru.md');
    await until(document.uri, (faults) => faults.length > 0);
    const [target] = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, place(document, '34/2011').start);
    assert.ok(target);
    assert.match('uri' in target ? target.uri.path : target.targetUri.path, /registers\/council\.yaml$/u);
  });

  it('is proposed while it is typed', async () => {
    const editor = await open('policies/regional-engagement.en-ru.md');
    await until(editor.document.uri, (faults) => faults.length > 0);
    await append(editor, '\n\nSee Council Resolution 3');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, end);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const known of ['34/2011', '39/2020']) assert.ok(labels.some((label) => label.includes(known)), `${known} is not proposed: ${labels.slice(0, 20).join(', ')}`);
  });
});

async function hover(document: TextDocument, at: Range): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at.start.translate(0, 2));
  return hovers.flatMap((it) => it.contents as MarkdownString[]).map((it) => it.value).join('\n');
}
