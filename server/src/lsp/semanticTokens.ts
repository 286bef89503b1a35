import { SemanticTokensBuilder, type SemanticTokens, type Range } from 'vscode-languageserver';
import { tokensOf, type TokenKind } from '../features/tokens.ts';
import type { DraftContext } from '../workspace/workspace.ts';
import { positionOf, spanOf } from './convert.ts';
import { TOKEN_TYPES } from './tokenTypes.ts';

const KINDS = Object.keys(TOKEN_TYPES) as readonly TokenKind[];

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
