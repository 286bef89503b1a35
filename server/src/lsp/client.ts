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
  /** It makes a file that an edit says is to be made. */
  readonly createsFiles: boolean;
  /** It shows changes that carry an annotation, and asks before it makes those that need it. */
  readonly annotatedEdits: boolean;
  /** It leads from one place to fill in to the next in what an edit inserts (LSP 3.18). */
  readonly snippetEdits: boolean;
  /** It asks for the edit of a code action when it is chosen (LSP 3.16). */
  readonly resolvesActions: boolean;
  /** It opens and shows a document at the server's request. */
  readonly showsDocuments: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  /** The person wants to see in registers how often each resolution is cited. */
  readonly countsCitations: boolean;
  /** It completes rapporteur.yaml itself. */
  readonly knowsSettingsSchema: boolean;
  /** Its command that shows places: address, position, locations. */
  readonly showsLocations: string | undefined;
  /** It asks for code lenses again when it is told to. */
  readonly refreshesLenses: boolean;
  /** It shows that something is on its way. */
  readonly showsProgress: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities, workspaceFolders } = params;
  const given: unknown = params.initializationOptions;
  const options: InitializationOptions = typeof given === 'object' && given !== null ? given : {};
  const showsLocations: unknown = options.showsLocations;
  // Older clients name one root only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const root = params.rootUri;
  return {
    folders: workspaceFolders?.map((folder) => folder.uri) ?? (root === null ? [] : [root]),
    options,
    showsMarkdown: capabilities.textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: capabilities.workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    annotatedEdits: capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    snippetEdits: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    resolvesActions: capabilities.textDocument?.codeAction?.dataSupport === true && capabilities.textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    showsDocuments: capabilities.window?.showDocument?.support === true,
    watchesFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: capabilities.workspace?.workspaceFolders === true,
    countsCitations: options.citationCounts === true,
    knowsSettingsSchema: options.knowsSettingsSchema === true,
    showsLocations: typeof showsLocations === 'string' ? showsLocations : undefined,
    showsProgress: capabilities.window?.workDoneProgress === true,
    refreshesLenses: capabilities.workspace?.codeLens?.refreshSupport === true,
  };
}
