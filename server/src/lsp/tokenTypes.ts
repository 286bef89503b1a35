import type { SemanticTokensOptions } from 'vscode-languageserver';
import type { TokenKind } from '../features/tokens.ts';

/**
 * Tokens have the types that LSP names, so that every editor and theme has a colour for them. A translation's words have a type of
 * their own: whoever wants them set off gives it a colour.
 */
export const TOKEN_TYPES: Readonly<Record<TokenKind, string>> = {
  label: 'type',
  resolution: 'number',
  clauseReference: 'property',
  standard: 'string',
  verbalForm: 'keyword',
  note: 'comment',
  placeholder: 'macro',
  translation: 'translation',
};

export const SEMANTIC_TOKENS: SemanticTokensOptions = {
  legend: { tokenTypes: Object.values(TOKEN_TYPES), tokenModifiers: [] },
  full: true,
  range: true,
};
