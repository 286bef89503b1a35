import type { FileEdits, Finding, Fix } from '../checks/check.ts';
import type { RuleName } from '../checks/rules.ts';
import { fixUntilSettled } from '../fixes/fixUntilSettled.ts';
import type { Workspace } from './workspace.ts';

/** All fixes that cannot lose or change prose, as one change; `undefined` where there are none. */
export function fixAllOf(workspace: Workspace, uri: string): readonly FileEdits[] | undefined {
  return settle(workspace, uri, (_, fix) => fix.safe && fix.preferred);
}

/** The preferred fix of every problem of one rule, as one change. */
export function fixRule(workspace: Workspace, uri: string, rule: RuleName): readonly FileEdits[] | undefined {
  return settle(workspace, uri, (finding, fix) => finding.rule === rule && fix.preferred);
}

function settle(workspace: Workspace, uri: string, wants: (finding: Finding, fix: Fix) => boolean): readonly FileEdits[] | undefined {
  const checked = workspace.check(uri);
  if (checked === undefined) return undefined;
  return fixUntilSettled(checked.text.toString(), (text) => (text === checked.text.toString() ? checked.findings : workspace.tryText(uri, text)), wants);
}
