import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.ts';
import { VERSION } from './build.ts';

/** The server over standard input and output, or over Node's own channel, as the arguments say (`--stdio`, `--node-ipc`, `--socket=…`). */
export function serveNode(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, {
    version: VERSION,
    // What checks drafts is set up when the answer to the greeting is on its way, and before the next message is read.
    serve: (client, documents) => afterMicrotasks(MICROTASKS_OF_AN_ANSWER, () => {
      Promise.all([import('../lsp/serve.ts'), import('./nodeRuntime.ts')]).then(([{ serve }, { nodeRuntime }]) => serve(connection, documents, client, nodeRuntime(connection)), (error: unknown) => {
        connection.console.error(`The server could not be set up: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      });
    }),
  });
}

/** More than the library takes from the answer's being there to its being written: all in one turn of the event loop, in which no message is read. */
const MICROTASKS_OF_AN_ANSWER = 100;

function afterMicrotasks(count: number, run: () => void): void {
  if (count === 0) run();
  else queueMicrotask(() => afterMicrotasks(count - 1, run));
}
