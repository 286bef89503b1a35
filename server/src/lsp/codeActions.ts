import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Fix } from '../checks/check.ts';
import { insertableSections } from '../features/insertableSections.ts';
import type { Pairing } from '../model/pairing.ts';
import { LineIndex, type LineStarts } from '../text/lineIndex.ts';
import { message } from '../text/message.ts';
import { overlaps, type Span } from '../text/span.ts';
import { placeholdersOf } from '../types/newDraft.ts';
import { alsoInOtherFiles, goesToOtherFiles } from '../workspace/alsoInOtherFiles.ts';
import { pairByHand } from '../workspace/pairByHand.ts';
import type { CheckedFile, ReportedFinding } from '../workspace/reported.ts';
import { renumberSection } from '../workspace/renumberSection.ts';
import { suppressionsOf } from '../workspace/suppressionsOf.ts';
import type { DraftContext, Workspace } from '../workspace/workspace.ts';
import { codeActionOf, diagnosticOf, spanOf, type Conversion } from './convert.ts';
import { FIX_ALL } from './capabilities.ts';
import { wholeDraftAction } from './wholeDraftFix.ts';


/** The code actions at a range. The client's diagnostics are not trusted: what is found is asked of the workspace again. */
export async function codeActionsAt(workspace: Workspace, params: CodeActionParams, conversion: Conversion): Promise<CodeAction[]> {
  const uri = params.textDocument.uri;
  // Files are read first: from here on, nothing may change while the actions are made.
  const pairings = workspace.check(uri)?.findings.some(goesToOtherFiles) === true ? await workspace.pairingsOf(uri) : [];
  const file = workspace.check(uri);
  if (file === undefined) return [];
  const lines = workspace.contextOf(uri)?.draft.lines ?? new LineIndex(file.text);
  const at = spanOf(lines, params.range);
  const asked = (kind: string): boolean => params.context.only === undefined || params.context.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === '');
  // After each pause an editor asks for its light bulb, which offers what mends a problem here.
  const isUnasked = params.context.triggerKind === CodeActionTriggerKind.Automatic && params.context.only === undefined;
  const here = file.findings.filter((finding) => overlaps(finding.span, at));
  return [
    ...(asked(CodeActionKind.QuickFix) ? quickFixes(workspace, file, here, lines, conversion, pairings) : []),
    ...(asked(CodeActionKind.QuickFix) ? ruleFixes(workspace, file, here, lines, conversion) : []),
    ...(asked(FIX_ALL) && !isUnasked ? wholeDraftAction(workspace, { uri }, [], conversion) : []),
    ...(asked(CodeActionKind.RefactorRewrite) && !isUnasked ? rewrites(workspace, uri, at, conversion) : []),
  ];
}

function quickFixes(workspace: Workspace, file: CheckedFile, here: readonly ReportedFinding[], lines: LineStarts, conversion: Conversion, pairings: readonly Pairing[]): CodeAction[] {
  const context = workspace.contextOf(file.uri);
  const actions: CodeAction[] = [];
  const toFillIn = toFillInOf(context);
  const action = (fix: Fix, diagnostics: readonly Diagnostic[]): void => {
    const made = codeActionOf(fix, CodeActionKind.QuickFix, file.uri, diagnostics, conversion, toFillIn);
    if (made !== undefined) actions.push(made);
  };
  const diagnostics = new Map(here.map((finding) => [finding, diagnosticOf(finding, file.uri, lines, conversion)]));
  for (const [finding, diagnostic] of diagnostics) for (const fix of context === undefined ? finding.fixes() : alsoInOtherFiles(finding, context, pairings)) action(fix, [diagnostic]);
  for (const [finding, diagnostic] of diagnostics) for (const fix of pairByHand(workspace, file.uri, finding)) action(fix, [diagnostic]);
  for (const [finding, diagnostic] of diagnostics) for (const fix of suppressionsOf(workspace, file.uri, finding)) action(fix, [diagnostic]);
  return actions;
}

/** One action for each rule that has found more than one problem, of which one is here. */
function ruleFixes(workspace: Workspace, file: CheckedFile, here: readonly ReportedFinding[], lines: LineStarts, conversion: Conversion): CodeAction[] {
  return [...new Set(here.map((finding) => finding.rule))].flatMap((rule) => {
    if (file.findings.filter((finding) => finding.rule === rule).length < 2) return [];
    const diagnostics = here.filter((it) => it.rule === rule).map((it) => diagnosticOf(it, file.uri, lines, conversion));
    return wholeDraftAction(workspace, { uri: file.uri, rule }, diagnostics, conversion);
  });
}

/** Offered where a person asks for them: a lightbulb at every paragraph would be a nuisance. */
function rewrites(workspace: Workspace, uri: string, at: Span, conversion: Conversion): CodeAction[] {
  const context = workspace.contextOf(uri);
  if (context === undefined) return [];
  const changes = renumberSection(workspace, uri, at.start);
  const renumbering: readonly Fix[] = changes.length === 0 ? [] : [{ title: message('Renumber this section'), preferred: false, safe: true, changes }];
  return [...renumbering, ...insertableSections(context)].flatMap((fix) => codeActionOf(fix, CodeActionKind.RefactorRewrite, uri, [], conversion, toFillInOf(context)) ?? []);
}

function toFillInOf(context: DraftContext | undefined): ReadonlySet<string> {
  return context === undefined ? new Set() : placeholdersOf(context.type);
}
