import { l10n, Uri, window, workspace } from 'vscode';

export const SETTINGS_FILE = 'rapporteur.yaml';

/** Opens the settings file of the workspace; a new one is shown unsaved. */
export async function openSettingsFile(): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const folder = (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    void window.showInformationMessage(l10n.t('Open a folder first: rapporteur.yaml stands at its top.'));
    return;
  }
  const uri = Uri.joinPath(folder.uri, SETTINGS_FILE);
  const exists = await workspace.fs.stat(uri).then(() => true, () => false);
  await window.showTextDocument(exists ? uri : uri.with({ scheme: 'untitled' }));
}
