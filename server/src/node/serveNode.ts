import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.ts';
import { VERSION } from './build.ts';
import { HeldMessages } from './heldMessages.ts';
import { tuneForTyping } from './tuneEngine.ts';

/** The server over standard input and output, or over Node's own channel, as the arguments say (`--stdio`, `--node-ipc`, `--socket=…`). */
export function serveNode(): void {
  tuneForTyping();
  const messages = new HeldMessages();
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: messages });
  startServer(connection, {
    version: VERSION,
    // What checks drafts is set up when the answer to the greeting is written; what a client says before that waits for it.
    serve: (client, documents) => {
      messages.hold();
      afterAnswer(() => {
        import('./served.ts').then(({ serveClient }) => serveClient(connection, documents, client)).catch((error: unknown) => {
          connection.console.error(`The server could not be set up: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
        }).finally(() => messages.release());
      });
    },
  });
}

/** The library writes an answer in the next turn of the event loop: in the one after that it is written. */
function afterAnswer(run: () => void): void {
  setImmediate(() => setImmediate(run));
}
