import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the client told of itself, checked: nothing of it is taken for granted. */
export interface Client {
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
  readonly pulls: boolean;
  readonly showsMarkdown: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly versionedEdits: boolean;
  /** It shows changes that carry an annotation, and asks before it makes those that need it. */
  readonly annotatedEdits: boolean;
  /** It opens and shows a document at the server's request. */
  readonly showsDocuments: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities, workspaceFolders } = params;
  const options: unknown = params.initializationOptions;
  // Older clients name one root only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const root = params.rootUri;
  return {
    folders: workspaceFolders?.map((folder) => folder.uri) ?? (root === null ? [] : [root]),
    options: typeof options === 'object' && options !== null ? options : {},
    showsMarkdown: capabilities.textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: capabilities.workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    annotatedEdits: capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    showsDocuments: capabilities.window?.showDocument?.support === true,
    watchesFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: capabilities.workspace?.workspaceFolders === true,
  };
}
