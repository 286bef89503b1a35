import { l10n, type TextEditor, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { documentTypeRequest, titleOfType } from './documentType.ts';

/** In front matter and settings this says: not one of ours. */
const NO_DRAFT = 'false';

/** Lets the person say which document type the open draft has; the server writes it where colleagues see it too. */
export async function chooseType(client: BaseLanguageClient | undefined): Promise<void> {
  const draft = openDraft(client);
  if (draft === undefined) return;
  const { type, reason, candidates } = await draft.client.sendRequest(documentTypeRequest, { uri: draft.uri });
  const choices = [...candidates, NO_DRAFT].map((name) => {
    const chosen = name === (type ?? NO_DRAFT);
    return {
      name,
      label: `${chosen ? '$(check) ' : ''}${name === NO_DRAFT ? l10n.t('Not a draft') : titleOfType(name)}`,
      ...(chosen ? { detail: reason } : {}),
    };
  });
  const choice = await window.showQuickPick(choices, { title: l10n.t('Document type of this draft') });
  if (choice !== undefined) await execute(draft.client, 'rapporteur.chooseType', [draft.uri, choice.name]);
}

/** Fixes all numbers and references of the open draft that can be fixed without losing anything. */
export async function fixAll(client: BaseLanguageClient | undefined): Promise<void> {
  const draft = openDraft(client);
  if (draft !== undefined) await execute(draft.client, 'rapporteur.fixAll', [draft.uri]);
}

/** Renumbers the section in which the cursor stands. */
export async function renumber(client: BaseLanguageClient | undefined): Promise<void> {
  const draft = openDraft(client);
  if (draft === undefined) return;
  const position = draft.client.code2ProtocolConverter.asPosition(draft.editor.selection.active);
  await execute(draft.client, 'rapporteur.renumber', [draft.uri, position]);
}

/** Renumbers the whole draft; VS Code shows the changes before it makes them. */
export async function renumberDraft(client: BaseLanguageClient | undefined): Promise<void> {
  const draft = openDraft(client);
  if (draft !== undefined) await execute(draft.client, 'rapporteur.renumberDraft', [draft.uri]);
}

/** Goes to the paragraph that says the same in the other language. */
export async function goToCounterpart(client: BaseLanguageClient | undefined): Promise<void> {
  await lead(client, 'rapporteur.goToCounterpart', l10n.t('This paragraph has no counterpart in another language.'));
}

/** Goes to the next paragraph that is still to be translated. */
export async function nextUntranslated(client: BaseLanguageClient | undefined): Promise<void> {
  await lead(client, 'rapporteur.nextUntranslated', l10n.t('Nothing in this draft is still to be translated.'));
}

/** The server shows the place itself; where there is none, the person is told. */
async function lead(client: BaseLanguageClient | undefined, command: string, nowhere: string): Promise<void> {
  const draft = openDraft(client);
  if (draft === undefined) return;
  const position = draft.client.code2ProtocolConverter.asPosition(draft.editor.selection.active);
  const place: unknown = await draft.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [draft.uri, position] });
  if (place === null) void window.showInformationMessage(nowhere);
}

function openDraft(client: BaseLanguageClient | undefined): { readonly client: BaseLanguageClient; readonly editor: TextEditor; readonly uri: string } | undefined {
  const editor = window.activeTextEditor;
  if (client !== undefined && editor !== undefined) return { client, editor, uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  void window.showInformationMessage(client === undefined ? l10n.t('Rapporteur is turned off.') : l10n.t('Open a draft first.'));
  return undefined;
}

async function execute(client: BaseLanguageClient, command: string, args: readonly unknown[]): Promise<void> {
  await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] });
}
