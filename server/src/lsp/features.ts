import {
  CompletionItemKind, LSPErrorCodes, ResponseError, SymbolKind,
  type CompletionItem, type CompletionList, type Definition, type DocumentLink, type DocumentSymbol, type FoldingRange, type Hover, type Location, type Position, type Range, type SemanticTokens, type SymbolInformation, type WorkspaceEdit,
} from 'vscode-languageserver';
import { citationAt } from '../features/citationAt.ts';
import { languageName } from '../checks/translation/languageName.ts';
import { counterpartsAt } from '../features/counterpart.ts';
import { folds } from '../features/fold.ts';
import { describeReference, labelAt, renameLabel, usesOf } from '../features/labels.ts';
import { outline, type OutlineEntry } from '../features/outline.ts';
import { plainMarkdown } from '../features/plainMarkdown.ts';
import { resolutionCompletion, type ResolutionItem } from '../features/resolutionComplete.ts';
import { resolutionDefinition } from '../features/resolutionDefine.ts';
import { resolutionHover } from '../features/resolutionHover.ts';
import { resolutionLinks } from '../features/resolutionLinks.ts';
import { renamableResolution, renameResolution } from '../features/resolutionRename.ts';
import { resolutionSymbols } from '../features/resolutionSymbols.ts';
import { resolutionUses } from '../features/resolutionUses.ts';
import type { FileEdits } from '../checks/check.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { DraftContext } from '../workspace/workspace.ts';
import { answered, whenAnswered } from './answered.ts';
import { locationOf, offsetOf, rangeOf, workspaceEditOf, type Conversion } from './convert.ts';
import { semanticTokens } from './semanticTokens.ts';
import type { Served } from './served.ts';
import { settingsCompletion, settingsHover } from './settingsFeatures.ts';

/** Answers the questions of an editor about one draft; for what is no draft the answer is nothing. */
export function answerFeatures(served: Served): void {
  const { connection, conversion, workspace } = served;

  connection.onHover(async (params) => await settingsHover(served, params.textDocument.uri, params.position) ?? at(served, params, async ({ draft, resolutions }, offset): Promise<Hover | null> => {
    const resolution = citationAt(draft, offset) === undefined ? undefined : resolutionHover(draft, resolutions, offset, await served.allDrafts());
    if (resolution !== undefined) return hoverOf(resolution.markdown, rangeOf(draft.lines, resolution.span), served);
    const reference = describeReference(draft, offset);
    if (reference === undefined) return counterpartHover(draft, await workspace.pairingsOf(params.textDocument.uri), offset, served);
    const parts = [`**${plainMarkdown(reference.title)}**`, plainMarkdown(reference.text)].filter((part) => part !== '');
    return hoverOf(parts.join('\n\n'), rangeOf(draft.lines, reference.span), served);
  }));

  connection.onCompletion(async (params) => await settingsCompletion(served, params.textDocument.uri, params.position) ?? at(served, params, ({ draft, resolutions }, offset): CompletionList | null => {
    const found = resolutionCompletion(draft, resolutions, offset);
    return found === undefined ? null : { isIncomplete: found.incomplete, items: found.items.map((item) => completionOf(item, rangeOf(draft.lines, found.span))) };
  }));

  connection.onDefinition((params) => at(served, params, async ({ draft, pairing, resolutions }, offset): Promise<Definition | null> => {
    const resolution = resolutionDefinition(draft, resolutions, offset);
    if (resolution !== undefined) return locationsOf(served, resolution.places);
    const found = labelAt(draft, offset);
    // A label is defined where it stands: from there the way leads to the same paragraph in the other language.
    const there = found?.span.start === found?.label.span.start ? counterpartsAt(draft, pairing, offset).flatMap((it) => locationAt(served, it.uri, it.span)) : [];
    if (found !== undefined && there.length > 0) return there;
    return found === undefined ? null : { uri: params.textDocument.uri, range: rangeOf(draft.lines, found.label.span) };
  }));

  connection.onReferences((params) => at(served, params, async ({ draft, resolutions }, offset): Promise<Location[] | null> => {
    if (citationAt(draft, offset) !== undefined) {
      const drafts = await workspace.drafts();
      const uses = resolutionUses(draft, resolutions, offset, drafts) ?? [];
      const definitions = params.context.includeDeclaration ? resolutionDefinition(draft, resolutions, offset)?.places ?? [] : [];
      return [...await locationsOf(served, definitions), ...uses.flatMap((use) => {
        const of = drafts.find((it) => it.uri === use.uri);
        return of === undefined ? [] : [{ uri: use.uri, range: rangeOf(of.lines, use.span) }];
      })];
    }
    const found = labelAt(draft, offset);
    if (found === undefined) return null;
    const uses = usesOf(draft, found.label).slice(params.context.includeDeclaration ? 0 : 1);
    return uses.map((span) => ({ uri: params.textDocument.uri, range: rangeOf(draft.lines, span) }));
  }));

  connection.onPrepareRename((params) => at(served, params, ({ draft }, offset): { range: Range; placeholder: string } | null => {
    const resolution = renamableResolution(draft, offset);
    if (resolution !== undefined) return { range: rangeOf(draft.lines, resolution.span), placeholder: resolution.placeholder };
    const found = labelAt(draft, offset);
    if (found === undefined) return null;
    const onLabel = found.span.start === found.label.span.start;
    const reference = onLabel ? undefined : draft.clauseReferences.find((it) => it.span.start === found.span.start);
    const span = reference?.labelSpan ?? found.label.span;
    return { range: rangeOf(draft.lines, span), placeholder: draft.text.slice(found.label.span.start, found.label.span.end) };
  }));

  connection.onRenameRequest((params) => at(served, params, async ({ draft, resolutions }, offset): Promise<WorkspaceEdit | null> => {
    const found = labelAt(draft, offset);
    if (citationAt(draft, offset) === undefined && found === undefined) return null;
    const renamed = citationAt(draft, offset) !== undefined || found === undefined
      ? renameResolution(draft, resolutions, offset, params.newName, await workspace.drafts())
      : renameLabel(draft, found.label, params.newName, await workspace.pairingsOf(params.textDocument.uri));
    if ('refused' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, conversion.say(renamed.refused));
    return workspaceEditOf(renamed.changes, params.textDocument.uri, await withTexts(served, renamed.changes)) ?? null;
  }));

  connection.onDocumentLinks(({ textDocument }) => inDraft(served, textDocument.uri, ({ draft, resolutions }): DocumentLink[] => (
    resolutionLinks(draft, resolutions).map(({ span, target, tooltip }) => ({ range: rangeOf(draft.lines, span), target, tooltip }))
  )));

  connection.languages.semanticTokens.on(async ({ textDocument }) => await inDraft(served, textDocument.uri, (context) => semanticTokens(context)) ?? NO_TOKENS);

  connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => await inDraft(served, textDocument.uri, (context) => semanticTokens(context, range)) ?? NO_TOKENS);

  connection.onWorkspaceSymbol(async ({ query }): Promise<SymbolInformation[]> => {
    await workspace.settled();
    const found = await Promise.all(workspace.folders.map(async (folder) => (
      whenAnswered(() => workspace.resolutionsOf(folder), () => resolutionSymbols(workspace.resolutionsOf(folder), query))
    )));
    return found.flat().flatMap(({ name, container, uri, span }) => (
      locationAt(served, uri, span).map((location) => ({ name, containerName: container, kind: SymbolKind.Constant, location }))
    ));
  });

  connection.onDocumentSymbol(({ textDocument }) => inDraft(served, textDocument.uri, ({ draft }) => outline(draft).map((entry) => symbolOf(entry, draft.lines))));

  connection.onFoldingRanges(({ textDocument }) => inDraft(served, textDocument.uri, ({ draft }) => (
    folds(draft).map(({ firstLine, lastLine }): FoldingRange => ({ startLine: firstLine, endLine: lastLine }))
  )));
}

const NO_TOKENS: SemanticTokens = { data: [] };

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

function at<T>(served: Served, { textDocument, position }: Place, answer: (context: DraftContext, offset: number) => T | Promise<T>): Promise<T | null> {
  return inDraft(served, textDocument.uri, (context) => answer(context, offsetOf(context.draft.lines, position)));
}

function inDraft<T>({ workspace }: Served, uri: string, answer: (context: DraftContext) => T | Promise<T>): Promise<T | null> {
  return answered(workspace, uri, answer);
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

/** What the paragraph says in the other languages. */
function counterpartHover(draft: Draft, pairings: readonly Pairing[], offset: number, served: Served): Hover | null {
  const block = blockAt(draft, offset);
  const found = pairings.flatMap((pairing) => counterpartsAt(draft, pairing, offset));
  if (block === undefined || found.length === 0) return null;
  const languages = [...new Set(found.map((it) => it.language))];
  const parts = languages.flatMap((language) => [`**${plainMarkdown(languageName(language))}**`, ...found.filter((it) => it.language === language && it.prose !== '').map((it) => plainMarkdown(it.prose))]);
  return hoverOf(parts.join('\n\n'), rangeOf(draft.lines, block.span), served);
}

function hoverOf(markdown: string, range: Range, { client }: Served): Hover {
  const value = client.showsMarkdown ? markdown : markdown.replace(/\\(?=[^\s\w])|\*\*/gu, '');
  return { contents: { kind: client.showsMarkdown ? 'markdown' : 'plaintext', value }, range };
}

function completionOf(item: ResolutionItem, range: Range): CompletionItem {
  return {
    label: item.label,
    labelDetails: { description: item.title },
    kind: CompletionItemKind.Reference,
    detail: item.detail,
    documentation: item.title,
    filterText: item.text,
    sortText: item.sortText,
    textEdit: { range, newText: item.text },
  };
}

/** The conversion with the texts of the files that are changed, those that are not open included. */
async function withTexts({ workspace, conversion }: Served, changes: readonly FileEdits[]): Promise<Conversion> {
  const closed = new Map<string, string>();
  for (const { uri } of changes) {
    if (uri === undefined || conversion.file(uri) !== undefined) continue;
    const reading = await workspace.read(uri);
    if (reading.kind === 'text') closed.set(uri, reading.text);
  }
  const file = (uri: string): ReturnType<Conversion['file']> => {
    const text = closed.get(uri);
    return conversion.file(uri) ?? (text === undefined ? undefined : { text, version: undefined });
  };
  return { ...conversion, file };
}

/** Where resolutions are defined: in a file that is open, was read, or is read for this. */
async function locationsOf(served: Served, places: readonly { readonly uri: string; readonly numberSpan: Span }[]): Promise<Location[]> {
  const locations = await Promise.all(places.map(async ({ uri, numberSpan }) => {
    const known = locationAt(served, uri, numberSpan);
    if (known.length > 0) return known;
    const reading = await served.workspace.read(uri);
    return reading.kind === 'text' ? [locationOf(uri, reading.text, numberSpan)] : [];
  }));
  return locations.flat();
}

function locationAt({ workspace }: Served, uri: string, span: Span): Location[] {
  const text = workspace.textOf(uri);
  return text === undefined ? [] : [locationOf(uri, text, span)];
}
