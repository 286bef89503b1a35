import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Rapporteur } from './rapporteur.ts';

export async function activate({ extensionUri, globalStorageUri, subscriptions }: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(extensionUri, 'dist', 'server', 'node.js').fsPath;
  const rapporteur = new Rapporteur(extensionUri, globalStorageUri, (options) => new LanguageClient('rapporteur', 'Rapporteur', { module, transport: TransportKind.ipc }, options));
  subscriptions.push(rapporteur);
  await rapporteur.restart();
}
