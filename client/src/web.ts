import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { Rapporteur } from './rapporteur.ts';

export async function activate({ extensionUri, globalStorageUri, subscriptions }: ExtensionContext): Promise<void> {
  // Read and given to the worker as it is: VS Code starts no worker from the address of a remote machine's file.
  const server = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'server', 'browser.js'));
  const script = URL.createObjectURL(new Blob([new Uint8Array(server)], { type: 'text/javascript' }));
  const rapporteur = new Rapporteur(extensionUri, globalStorageUri, (options) => new WorkerClient(script, options));
  subscriptions.push(rapporteur, { dispose: () => URL.revokeObjectURL(script) });
  await rapporteur.restart();
}

/** A client whose server lives in a worker, which nobody else would end. */
class WorkerClient extends LanguageClient {
  #worker: Worker | undefined;

  constructor(script: string, options: LanguageClientOptions) {
    super('rapporteur', 'Rapporteur', () => {
      this.#worker?.terminate();
      this.#worker = new Worker(script, { name: 'Rapporteur' });
      // VS Code's own kind of worker is no `Worker` to the client.
      return Promise.resolve({ reader: new BrowserMessageReader(this.#worker), writer: new BrowserMessageWriter(this.#worker) });
    }, options);
  }

  /** The worker ends after the server's answer: the client calls itself stopped before it has asked. */
  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.#worker?.terminate();
    }
  }
}
