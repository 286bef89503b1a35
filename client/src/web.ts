import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, State } from 'vscode-languageclient/browser';
import { Rapporteur } from './rapporteur.ts';

export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  // Read and given to the worker as it is: VS Code starts no worker from the address of a remote machine's file.
  const server = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'server', 'browser.js'));
  const script = URL.createObjectURL(new Blob([new Uint8Array(server)], { type: 'text/javascript' }));
  const rapporteur = new Rapporteur(extensionUri, (options) => {
    let worker: Worker | undefined;
    const client = new LanguageClient('rapporteur', 'Rapporteur', () => {
      worker = new Worker(script, { name: 'Rapporteur' });
      // VS Code's own kind of worker is no `Worker` to the client.
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    }, options);
    // Nobody else ends it.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker?.terminate();
    });
    return client;
  });
  subscriptions.push(rapporteur, { dispose: () => URL.revokeObjectURL(script) });
  await rapporteur.restart();
}
