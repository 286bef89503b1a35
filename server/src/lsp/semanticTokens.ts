import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensOptions, type Range } from 'vscode-languageserver';
import { tokensOf, type TokenKind } from '../features/tokens.ts';
import type { DraftContext } from '../workspace/workspace.ts';
import { positionOf, spanOf } from './convert.ts';

/**
 * Tokens have the types that LSP names, so that every editor and theme has a colour for them. A translation's words have a type of
 * their own: whoever wants them set off gives it a colour.
 */
const TOKEN_TYPES: Readonly<Record<TokenKind, string>> = {
  label: 'type',
  resolution: 'number',
  clauseReference: 'property',
  standard: 'string',
  verbalForm: 'keyword',
  note: 'comment',
  placeholder: 'macro',
  translation: 'translation',
};

const KINDS = Object.keys(TOKEN_TYPES) as readonly TokenKind[];

export const SEMANTIC_TOKENS: SemanticTokensOptions = {
  legend: { tokenTypes: Object.values(TOKEN_TYPES), tokenModifiers: [] },
  full: true,
  range: true,
};

/** The draft's tokens, or those of a stretch of it. */
export function semanticTokens({ draft, type }: DraftContext, range?: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const within = range === undefined ? { start: 0, end: draft.text.length } : spanOf(draft.lines, range);
  for (const { kind, span } of tokensOf(draft, type, within)) {
    const { line, character } = positionOf(draft.lines, span.start);
    builder.push(line, character, span.end - span.start, KINDS.indexOf(kind), 0);
  }
  return builder.build();
}
