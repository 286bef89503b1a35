import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { Rapporteur } from './rapporteur.ts';

export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(extensionUri, 'dist', 'server', 'browser.js').toString(true);
  const rapporteur = new Rapporteur(extensionUri, (options) => {
    let worker: Worker | undefined;
    const client = new LanguageClient('rapporteur', 'Rapporteur', () => {
      worker = new Worker(script, { name: 'Rapporteur' });
      return Promise.resolve(worker);
    }, options);
    // Nobody else ends it.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker?.terminate();
    });
    return client;
  });
  subscriptions.push(rapporteur);
  await rapporteur.restart();
}
