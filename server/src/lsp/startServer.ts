import { TextDocuments, TextDocumentSyncKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import { CLIENT_DOCUMENTS, type ClientDocument } from './clientDocument.ts';
import { CODE_ACTION_KINDS, COMMAND_NAMES, FEATURES } from './capabilities.ts';
import { clientOf, type Client } from './client.ts';

/** What a server needs to greet its client. */
export interface Greeting {
  readonly version: string;
  /** Begins to serve the client (see `serve`), before its next message is read: it may load then what greeting does not need. */
  readonly serve: (client: Client, documents: TextDocuments<ClientDocument>) => void;
}

/** Greets one client over the connection, at once, and has it served. */
export function startServer(connection: Connection, { version, serve }: Greeting): void {
  const documents = new TextDocuments<ClientDocument>(CLIENT_DOCUMENTS);
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    serve(client, documents);
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        ...(client.pulls ? { diagnosticProvider: { identifier: 'rapporteur', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
        codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: true },
        executeCommandProvider: { commands: [...COMMAND_NAMES] },
        ...(client.countsCitations ? { codeLensProvider: { resolveProvider: false } } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...FEATURES,
      },
      serverInfo: { name: 'rapporteur', version },
    };
  });
  documents.listen(connection);
  connection.listen();
}
