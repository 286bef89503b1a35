import { CodeLensRefreshRequest, DidChangeWatchedFilesNotification, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { ClientDocument } from './clientDocument.ts';
import type { Dialect } from '../model/draft.ts';
import type { Host } from '../workspace/host.ts';
import { Workspace } from '../workspace/workspace.ts';
import { citationCounts } from './citationCounts.ts';
import type { Client } from './client.ts';
import { codeActionsAt } from './codeActions.ts';
import { executeCommand } from './commands.ts';
import { inEnglish, type Conversion } from './convert.ts';
import { DiagnosticsSender } from './diagnosticsSender.ts';
import { answerFeatures } from './features.ts';
import { newDraftSnippet, offeredTypes } from './newDraft.ts';
import { documentTypeRequest, newDraftRequest, offeredTypesRequest } from './protocol.ts';
import { documentTypeAnswer } from './documentType.ts';
import type { Runtime } from './runtime.ts';
import { allDraftsSoon } from './allDrafts.ts';
import type { Served } from './served.ts';
import { whenAnswered } from './answered.ts';
import { LoadingNotice } from './loadingNotice.ts';
import { chosenAction } from './wholeDraftFix.ts';
import { withWeb } from './withWeb.ts';

/** Answers the client for which `startServer` found what it can do, until it says goodbye. Everything that the server knows lives as long as this call's objects. */
export function serve(connection: Connection, documents: TextDocuments<ClientDocument>, client: Client, runtime: Runtime): void {
  const host = runtime.host(connection, textIn(client.options.storageFolder));
  const notice = new LoadingNotice(client.showsProgress ? () => connection.window.createWorkDoneProgress() : undefined, runtime.after);
  const workspace = new Workspace(withWeb(host, webFor(client, runtime, (work) => notice.during(work))), { onBusy: (work) => notice.during(work), settings: client.options.settings, onChanged: () => {
    sender.refresh();
    refreshCounts(connection, client);
  } });
  const conversion = conversionOf(workspace, client, runtime);
  const sender = new DiagnosticsSender(connection, workspace, conversion, client, runtime);
  answer({ connection, documents, workspace, conversion, sender, client, allDrafts: allDraftsSoon(workspace, runtime) });
}

/** Asks nothing of the web where the client does not trust the workspace. */
function webFor({ options }: Client, { web }: Runtime, during: (work: Promise<void>) => void): Pick<Host, 'download' | 'open'> {
  return web({ trusted: options.trusted !== false, cacheFolder: textIn(options.cacheFolder), during });
}

/** What a client sent, where it is a text. */
function textIn(sent: unknown): string | undefined {
  return typeof sent === 'string' ? sent : undefined;
}

function conversionOf(workspace: Workspace, client: Client, runtime: Runtime): Conversion {
  const pages = (typeof client.options.rulePages === 'string' ? client.options.rulePages : runtime.rulePages)?.replace(/\/$/u, '');
  return {
    file: (uri) => workspace.fileAt(uri),
    say: inEnglish,
    rulePage: (rule) => (pages === undefined ? undefined : `${pages}/${rule}.md`),
    versioned: client.versionedEdits,
    creates: client.createsFiles,
    annotated: client.annotatedEdits,
    snippets: client.snippetEdits,
    shows: client.showsDocuments,
    resolves: client.resolvesActions,
  };
}

function answer(served: Served): void {
  const { connection, documents, workspace, conversion, sender, client } = served;

  const opened = ({ document }: { readonly document: ClientDocument }): void => {
    workspace.open(document.uri, dialectFor(document), document.text, document.version);
    sender.changed(document.uri);
    retell(document.uri);
  };
  // What is open of a source counts, and not its file.
  const retell = (source: string): void => {
    for (const translation of workspace.translationsOf(source)) sender.changed(translation);
  };
  for (const document of documents.all()) opened({ document });
  documents.onDidOpen(opened);
  documents.onDidChangeContent(({ document }) => {
    // The first text was told by the opening. Not the version alone is asked: a client may send one twice.
    const known = workspace.fileAt(document.uri);
    if (known?.version === document.version && known.text === document.text) return;
    workspace.change(document.uri, document.text, document.version);
    sender.changed(document.uri);
    retell(document.uri);
  });
  documents.onDidClose(({ document }) => {
    const translations = workspace.translationsOf(document.uri);
    workspace.close(document.uri);
    sender.closed(document.uri);
    for (const translation of translations) sender.changed(translation);
  });

  connection.onInitialized(async () => {
    if (client.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{yaml,yml,json,csv,tsv,rapporteur-index,md,markdown,txt}' }] });
    }
  });
  if (client.changesFolders) {
    let folders = [...client.folders];
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => folder.uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
      void workspace.setFolders(folders);
    });
  }
  void workspace.setFolders(client.folders);

  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.filesChanged(changes.map((change) => change.uri));
    refreshCounts(connection, client);
  });
  sender.answerPulls();
  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    await workspace.prepare(uri);
    return whenAnswered(() => workspace.contextOf(uri)?.resolutions, () => codeActionsAt(workspace, params, conversion));
  });
  connection.onCodeActionResolve((action) => chosenAction(workspace, action, conversion));
  connection.onExecuteCommand((params) => executeCommand(served, params));
  connection.onRequest(documentTypeRequest, async ({ uri }) => {
    await workspace.prepare(uri);
    return documentTypeAnswer(workspace, uri, conversion.say);
  });
  connection.onRequest(offeredTypesRequest, async ({ uri }) => {
    await workspace.settled();
    return offeredTypes(workspace, uri);
  });
  connection.onRequest(newDraftRequest, async ({ uri, type, languages, languageId = '' }) => {
    await workspace.settled();
    return newDraftSnippet(workspace, uri, type, languages, dialectFor({ languageId }));
  });
  answerFeatures(served);
  if (client.countsCitations) connection.onCodeLens(({ textDocument }) => citationCounts(served, textDocument.uri));
}

/** A draft was saved, or a register has changed: the citations are counted anew. */
function refreshCounts(connection: Connection, { countsCitations, refreshesLenses }: Client): void {
  if (!countsCitations || !refreshesLenses) return;
  connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => connection.console.info(`The client does not refresh its code lenses: ${String(error)}`));
}

const MARKDOWN_IDS: ReadonlySet<string> = new Set(['markdown']);
const PLAIN_TEXT_IDS: ReadonlySet<string> = new Set(['plaintext', 'text', 'txt', 'plain text', 'plain']);

/** Editors name plain text differently; what has another language is no draft. */
function dialectFor({ languageId }: Pick<ClientDocument, 'languageId'>): Dialect | undefined {
  const id = languageId.toLowerCase();
  if (MARKDOWN_IDS.has(id)) return 'markdown';
  return PLAIN_TEXT_IDS.has(id) ? 'plainText' : undefined;
}
