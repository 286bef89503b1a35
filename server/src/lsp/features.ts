import {
  SymbolKind,
  type Definition, type DocumentSymbol, type FoldingRange, type Hover, type Location, type Position, type Range, type ServerCapabilities, type WorkspaceEdit,
} from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { folds } from '../features/fold.ts';
import { describeReference, labelAt, renameLabel, usesOf } from '../features/labels.ts';
import { outline, type OutlineEntry } from '../features/outline.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { DraftContext } from '../workspace/workspace.ts';
import { offsetOf, rangeOf, workspaceEditOf } from './convert.ts';
import type { Served } from './served.ts';

/** What the server can be asked beside diagnostics and code actions. */
export const FEATURES: Partial<ServerCapabilities> = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
};

/** Answers the questions of an editor about one draft; for what is no draft the answer is nothing. */
export function answerFeatures(served: Served): void {
  const { connection, conversion } = served;

  connection.onHover((params) => at(served, params, ({ draft }, offset): Hover | null => {
    const reference = describeReference(draft, offset);
    if (reference === undefined) return null;
    const text = [`**${plain(reference.title)}**`, plain(reference.text)].filter((part) => part !== '').join('\n\n');
    return { contents: { kind: 'markdown', value: text }, range: rangeOf(draft.lines, reference.span) };
  }));

  connection.onDefinition((params) => at(served, params, ({ draft }, offset): Definition | null => {
    const found = labelAt(draft, offset);
    return found === undefined ? null : { uri: params.textDocument.uri, range: rangeOf(draft.lines, found.label.span) };
  }));

  connection.onReferences((params) => at(served, params, ({ draft }, offset): Location[] | null => {
    const found = labelAt(draft, offset);
    if (found === undefined) return null;
    const uses = usesOf(draft, found.label).slice(params.context.includeDeclaration ? 0 : 1);
    return uses.map((span) => ({ uri: params.textDocument.uri, range: rangeOf(draft.lines, span) }));
  }));

  connection.onPrepareRename((params) => at(served, params, ({ draft }, offset): { range: Range; placeholder: string } | null => {
    const found = labelAt(draft, offset);
    if (found === undefined) return null;
    const onLabel = found.span.start === found.label.span.start;
    const reference = onLabel ? undefined : draft.clauseReferences.find((it) => it.span.start === found.span.start);
    const span = reference?.labelSpan ?? found.label.span;
    return { range: rangeOf(draft.lines, span), placeholder: draft.text.slice(found.label.span.start, found.label.span.end) };
  }));

  connection.onRenameRequest((params) => at(served, params, ({ draft }, offset): WorkspaceEdit | null => {
    const found = labelAt(draft, offset);
    if (found === undefined) return null;
    const renamed = renameLabel(draft, found.label, params.newName);
    if ('refused' in renamed) throw new ResponseError(ErrorCodes.InvalidRequest, conversion.say(renamed.refused));
    return workspaceEditOf([{ uri: undefined, edits: renamed.edits }], params.textDocument.uri, conversion) ?? null;
  }));

  connection.onDocumentSymbol(({ textDocument }) => inDraft(served, textDocument.uri, ({ draft }) => outline(draft).map((entry) => symbolOf(entry, draft.lines))));

  connection.onFoldingRanges(({ textDocument }) => inDraft(served, textDocument.uri, ({ draft }) => (
    folds(draft).map(({ firstLine, lastLine }): FoldingRange => ({ startLine: firstLine, endLine: lastLine }))
  )));
}

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

function at<T>(served: Served, { textDocument, position }: Place, answer: (context: DraftContext, offset: number) => T): Promise<T | null> {
  return inDraft(served, textDocument.uri, (context) => answer(context, offsetOf(context.draft.lines, position)));
}

async function inDraft<T>({ workspace }: Served, uri: string, answer: (context: DraftContext) => T): Promise<T | null> {
  await workspace.prepare(uri);
  const context = workspace.contextOf(uri);
  return context === undefined ? null : answer(context);
}

function symbolOf(entry: OutlineEntry, lines: LineIndex): DocumentSymbol {
  return {
    name: entry.name,
    ...(entry.detail === '' ? {} : { detail: entry.detail }),
    kind: entry.kind === 'language' ? SymbolKind.Namespace : SymbolKind.String,
    range: rangeOf(lines, entry.span),
    selectionRange: rangeOf(lines, entry.heading),
    children: entry.children.map((child) => symbolOf(child, lines)),
  };
}

/** A draft's words inside Markdown: nothing of them is mark-up, a link or HTML. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, '\\$&');
}
