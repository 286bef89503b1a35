import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import type { FileEdits } from '../checks/check.ts';
import { isRuleName, type RuleName } from '../checks/rules.ts';
import { message } from '../text/message.ts';
import { placeholdersOf } from '../types/newDraft.ts';
import { canFixAll, canFixRule, fixAllOf, fixRule } from '../workspace/fixAll.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { FIX_ALL } from './capabilities.ts';
import { workspaceEditOf, type Conversion } from './convert.ts';

/** A fix that goes through the whole draft, of one rule or of all that is safe. To find its edit takes as long as reading the draft a few times. */
export interface WholeDraftFix {
  readonly uri: string;
  readonly rule?: RuleName | undefined;
}

/** The code action of such a fix, where there is anything to fix: its edit is found now, or, where the client asks for it then, when it is chosen. */
export function wholeDraftAction(workspace: Workspace, fix: WholeDraftFix, diagnostics: readonly Diagnostic[], conversion: Conversion): CodeAction[] {
  const action: CodeAction = {
    title: conversion.say(fix.rule === undefined ? message('Fix all numbers and references that can be fixed safely') : message('Fix all problems of this rule in this draft')),
    kind: fix.rule === undefined ? FIX_ALL : CodeActionKind.QuickFix,
    ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }),
  };
  if (conversion.resolves) return (fix.rule === undefined ? canFixAll(workspace, fix.uri) : canFixRule(workspace, fix.uri, fix.rule)) ? [{ ...action, data: fix }] : [];
  const whole = withEdit(workspace, action, fix, conversion);
  return whole.edit === undefined ? [] : [whole];
}

/** The code action that was chosen, with its edit; as it is where it has one, or nothing is left to fix. */
export async function chosenAction(workspace: Workspace, action: CodeAction, conversion: Conversion): Promise<CodeAction> {
  const fix = fixIn(action.data);
  if (action.edit !== undefined || fix === undefined) return action;
  await workspace.prepare(fix.uri);
  return withEdit(workspace, action, fix, conversion);
}

function withEdit(workspace: Workspace, action: CodeAction, fix: WholeDraftFix, conversion: Conversion): CodeAction {
  const changes: readonly FileEdits[] | undefined = fix.rule === undefined ? fixAllOf(workspace, fix.uri) : fixRule(workspace, fix.uri, fix.rule);
  const context = fix.rule === undefined ? undefined : workspace.contextOf(fix.uri);
  const edit = changes === undefined ? undefined : workspaceEditOf(changes, fix.uri, conversion, context === undefined ? {} : { toFillIn: placeholdersOf(context.type) });
  return edit === undefined ? action : { ...action, edit };
}

/** What a client gives back is not trusted. */
function fixIn(data: unknown): WholeDraftFix | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || typeof data.uri !== 'string') return undefined;
  if (!('rule' in data)) return { uri: data.uri };
  return typeof data.rule === 'string' && isRuleName(data.rule) ? { uri: data.uri, rule: data.rule } : undefined;
}
