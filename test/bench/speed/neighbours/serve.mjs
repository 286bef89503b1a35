import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A server that says of each text what `check` says. */
export function serve(check) {
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  documents.onDidChangeContent(async ({ document }) => {
    const { uri, version } = document;
    void connection.sendDiagnostics({ uri, version, diagnostics: await check(document) });
  });
  documents.listen(connection);
  connection.listen();
}
