import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { COMMANDS } from './protocol.ts';
import { SEMANTIC_TOKENS } from './tokenTypes.ts';

export const FIX_ALL = 'source.fixAll.rapporteur';

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL, CodeActionKind.RefactorRewrite];

export const COMMAND_NAMES: readonly string[] = Object.values(COMMANDS);

/** Characters after which an editor asks by itself: those of a number. Never the space bar: in prose a list after each word is a nuisance. */
const COMPLETION_TRIGGERS: readonly string[] = ['/', ...'0123456789'];

/** What the server can be asked beside diagnostics and code actions. */
export const FEATURES: Partial<ServerCapabilities> = {
  hoverProvider: true,
  completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], completionItem: { labelDetailsSupport: true } },
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
  workspaceSymbolProvider: true,
  semanticTokensProvider: SEMANTIC_TOKENS,
};

