import type { FileEdits, Finding, Fix } from '../checks/check.ts';
import type { RuleName } from '../checks/rules.ts';
import { fixUntilSettled } from '../fixes/fixUntilSettled.ts';
import type { Workspace } from './workspace.ts';

type Wanted = (finding: Finding, fix: Fix) => boolean;

const isSafe: Wanted = (_, fix) => fix.safe && fix.preferred;

function isOfRule(rule: RuleName): Wanted {
  return (finding, fix) => finding.rule === rule && fix.preferred;
}

/** All fixes that cannot lose or change prose, as one change; `undefined` where there are none. */
export function fixAllOf(workspace: Workspace, uri: string): readonly FileEdits[] | undefined {
  return settle(workspace, uri, isSafe);
}

/** Whether there are such fixes, without making them. */
export function canFixAll(workspace: Workspace, uri: string): boolean {
  return isAnyWanted(workspace, uri, isSafe);
}

/** The preferred fix of every problem of one rule, as one change. */
export function fixRule(workspace: Workspace, uri: string, rule: RuleName): readonly FileEdits[] | undefined {
  return settle(workspace, uri, isOfRule(rule));
}

/** Whether there is one, without making it. */
export function canFixRule(workspace: Workspace, uri: string, rule: RuleName): boolean {
  return isAnyWanted(workspace, uri, isOfRule(rule));
}

function isAnyWanted(workspace: Workspace, uri: string, wants: Wanted): boolean {
  return workspace.check(uri)?.findings.some((finding) => finding.fixes().some((fix) => wants(finding, fix))) === true;
}

function settle(workspace: Workspace, uri: string, wants: Wanted): readonly FileEdits[] | undefined {
  const checked = workspace.check(uri);
  if (checked === undefined) return undefined;
  return fixUntilSettled(checked.text.toString(), (text) => (text === checked.text.toString() ? checked.findings : workspace.tryText(uri, text)), wants);
}
