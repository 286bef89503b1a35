import {
  commands, type CodeAction, type Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, type TextDocument, type TextEditor,
  Uri, window, workspace, WorkspaceEdit,
} from 'vscode';

/** The address of a file of the workspace. */
export function file(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, ...path.split('/'));
}

/** Opens a file of the workspace as it is on disk. */
export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file(path)));
}

/** Rapporteur's problems in a document, in the order of the text. */
export function problemsIn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter((it) => it.source === 'rapporteur').sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Those that a drafter must look at. */
export function faultsIn(uri: Uri): readonly Diagnostic[] {
  return problemsIn(uri).filter((it) => it.severity <= DiagnosticSeverity.Warning);
}

export function rulesOf(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Waits, without a clock, until the problems of a document are as said. Mocha's time-out ends it. */
export function until(uri: Uri, fits: (faults: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const listening: Disposable[] = [];
    const look = (): void => {
      const faults = faultsIn(uri);
      if (!fits(faults)) return;
      for (const it of listening) it.dispose();
      resolve(faults);
    };
    listening.push(languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((it) => it.toString() === uri.toString())) look();
    }));
    look();
  });
}

/** Where `text` stands, the `nth` time, in the document. */
export function place(document: TextDocument, text: string, nth = 1): Range {
  let offset = -1;
  for (let i = 0; i < nth; i += 1) offset = document.getText().indexOf(text, offset + 1);
  if (offset < 0) throw new Error(`“${text}” is not in ${document.fileName}.`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** The quick fixes that the light bulb offers for a problem. */
export async function fixesFor({ document }: TextEditor, problem: Diagnostic): Promise<readonly CodeAction[]> {
  for (;;) {
    try {
      const offered = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range, 'quickfix');
      // Each problem can be silenced: where nothing at all is offered, nobody was asked.
      if (offered.length > 0) return offered;
    } catch (error) {
      // While VS Code starts, other extensions come: it gives up a question that it has asked before, and asks again. Mocha's time-out ends it.
      if (!(error instanceof Error) || error.name !== 'Canceled') throw error;
    }
  }
}

/** Takes the fix that is preferred. */
export async function fix(editor: TextEditor, problem: Diagnostic): Promise<void> {
  const offered = await fixesFor(editor, problem);
  const preferred = offered.find((it) => it.isPreferred);
  if (preferred?.edit === undefined) throw new Error(`No fix is preferred for “${problem.message}”. Offered: ${offered.map((it) => it.title).join('; ') || 'nothing'}`);
  if (!(await workspace.applyEdit(preferred.edit))) throw new Error('The fix could not be applied.');
}

export async function replace({ document }: TextEditor, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await workspace.applyEdit(edit);
}

export async function append(editor: TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await replace(editor, new Range(end, end), text);
}

/** Gives a file of the workspace another content while `run` runs, as another program would. */
export async function withFile(path: string, change: (text: string) => string, run: () => Promise<void>): Promise<void> {
  const uri = file(path);
  const before = await workspace.fs.readFile(uri);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(change(new TextDecoder().decode(before))));
  try {
    await run();
  } finally {
    await workspace.fs.writeFile(uri, before);
  }
}

/** Closes all editors and forgets what was typed. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (!document.isDirty) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
