import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { ClientDocument } from '../lsp/clientDocument.ts';
import type { Client } from '../lsp/client.ts';
import { serve } from '../lsp/serve.ts';
import { nodeRuntime } from './nodeRuntime.ts';

/** Serves the greeted client (see `serve`). All that greeting does not need hangs on this module, which the build keeps apart: see `compiledLater`. */
export function serveClient(connection: Connection, documents: TextDocuments<ClientDocument>, client: Client): void {
  serve(connection, documents, client, nodeRuntime(connection));
}
