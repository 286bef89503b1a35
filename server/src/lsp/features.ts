import { FoldingRangeKind, type FoldingRange, type ServerCapabilities } from 'vscode-languageserver';
import type { Served } from './served.ts';

/** What the server can be asked beside diagnostics and code actions. */
export const FEATURES: Partial<ServerCapabilities> = {
  foldingRangeProvider: true,
};

/** Answers the questions of an editor about one draft. */
export function answerFeatures({ connection, workspace }: Served): void {
  connection.onFoldingRanges(async ({ textDocument }): Promise<FoldingRange[]> => {
    await workspace.prepare(textDocument.uri);
    const context = workspace.contextOf(textDocument.uri);
    if (context === undefined) return [];
    const { draft } = context;
    return draft.frontMatter.span.end > 0 ? [{ startLine: 0, endLine: Math.max(0, draft.lines.lineOf(draft.frontMatter.span.end) - 1), kind: FoldingRangeKind.Region }] : [];
  });
}
