import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { clientHost } from '../lsp/clientHost.ts';
import type { Runtime } from '../lsp/runtime.ts';
import { nodeWeb } from './nodeWeb.ts';
import { nodeHost, strictDecoder } from './nodeHost.ts';
import { nodeStore } from './nodeStore.ts';
import { rulePages, VERSION } from './build.ts';

export function nodeRuntime(connection: Connection): Runtime {
  return {
    host: (_, storage) => {
      const elsewhere = clientHost(connection, (base64) => Buffer.from(base64, 'base64'), strictDecoder);
      return nodeHost((line) => connection.console.warn(line), elsewhere, storage?.startsWith('file:') === true ? nodeStore(join(fileURLToPath(storage), VERSION)) : undefined);
    },
    web: ({ trusted, cacheFolder, during }) => nodeWeb({ trusted, waits: false, during, copies: cacheFolder?.startsWith('file:') === true ? fileURLToPath(cacheFolder) : undefined }),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    defer: (run) => void setImmediate(run),
    rulePages: rulePages(),
  };
}
