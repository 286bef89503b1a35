import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.ts';
import { clientHost } from '../lsp/clientHost.ts';
import { nodeWeb } from './nodeWeb.ts';
import { nodeHost, strictDecoder } from './nodeHost.ts';
import { rulePages, VERSION } from './build.ts';

/** The server over standard input and output, or over Node's own channel, as the arguments say (`--stdio`, `--node-ipc`, `--socket=…`). */
export function serveNode(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, {
    host: () => nodeHost((line) => connection.console.warn(line), clientHost(connection, (base64) => Buffer.from(base64, 'base64'), strictDecoder)),
    web: ({ trusted, cacheFolder, during }) => nodeWeb({ trusted, waits: false, during, copies: cacheFolder?.startsWith('file:') === true ? fileURLToPath(cacheFolder) : undefined }),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    defer: (run) => void setImmediate(run),
    rulePages: rulePages(),
    version: VERSION,
  });
}
