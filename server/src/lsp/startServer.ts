import { ErrorCodes, ResponseError, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import { CLIENT_DOCUMENTS, type ClientDocument } from './clientDocument.ts';
import { CODE_ACTION_KINDS, COMMAND_NAMES, FEATURES } from './capabilities.ts';
import { clientOf, type Client } from './client.ts';

/** What a server needs to greet its client. */
export interface Greeting {
  readonly version: string;
  /** Begins to serve the client (see `serve`), before its next message is read: it may load then what greeting does not need. */
  readonly serve: (client: Client, documents: TextDocuments<ClientDocument>) => void;
}

/** Greets one client over the connection, at once, and has it served. What is asked before the greeting, or a second greeting, is refused (LSP 3.17, Lifecycle). */
export function startServer(connection: Connection, { version, serve }: Greeting): void {
  const documents = new TextDocuments<ClientDocument>(CLIENT_DOCUMENTS);
  let greeted = false;
  // Until the client is served there is nobody else to answer it; then, it is for what no part of the server knows.
  connection.onRequest((method) => {
    throw greeted ? new ResponseError(ErrorCodes.MethodNotFound, `There is nothing of the name “${method}” here.`) : new ResponseError(ErrorCodes.ServerNotInitialized, `The server was asked for “${method}” before “initialize”.`);
  });
  connection.onInitialize((params): InitializeResult => {
    if (greeted) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was sent “initialize” a second time.');
    greeted = true;
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
