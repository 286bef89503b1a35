import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.ts';
import { VERSION } from './build.ts';

/** The server over standard input and output, or over Node's own channel, as the arguments say (`--stdio`, `--node-ipc`, `--socket=…`). */
export function serveNode(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, {
    version: VERSION,
    // The answer to the greeting is written one turn later; no client says more before it has that. What checks drafts is set up meanwhile.
    serve: (client, documents) => void setImmediate(() => void setImmediate(() => {
      Promise.all([import('../lsp/serve.ts'), import('./nodeRuntime.ts')]).then(([{ serve }, { nodeRuntime }]) => serve(connection, documents, client, nodeRuntime(connection)), (error: unknown) => {
        connection.console.error(`The server could not be set up: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      });
    })),
  });
}
