import type { Check, Finding, Severity } from '../checks/check.ts';
import { groupOf, type RuleName } from '../checks/rules.ts';
import type { RuleSetting, Settings } from '../settings/settings.ts';
import { matchesGlob } from './address.ts';

/** How much a finding matters in the file at `path` (seen from its folder): the file's own rules, the workspace's, the finding's, the rule's. */
export function severityOf(finding: Finding, path: string | undefined, settings: Settings, severities: ReadonlyMap<RuleName, Severity>): RuleSetting {
  if (path !== undefined) {
    for (const entry of [...settings.files].reverse()) {
      const own = settingFor(finding.rule, entry.rules);
      if (own !== undefined && matchesGlob(path, entry.files)) return own;
    }
  }
  return settingFor(finding.rule, settings.rules) ?? finding.severity ?? severities.get(finding.rule) ?? 'error';
}

/** The severity of every rule where nobody has set another. */
export function severitiesOf(checks: readonly Check[]): ReadonlyMap<RuleName, Severity> {
  const severities = new Map<RuleName, Severity>(FILE_RULES);
  for (const check of checks) severities.set(check.rule, check.severity);
  return severities;
}

/** Rules of files that are no drafts, and so have no check that reads a draft. */
const FILE_RULES: readonly (readonly [RuleName, Severity])[] = [
  ['register/invalid', 'error'],
  ['register/duplicate', 'error'],
  ['register/gap', 'hint'],
  ['settings/invalid', 'error'],
  ['suppression/unused', 'hint'],
];

function settingFor(rule: string, rules: ReadonlyMap<string, RuleSetting>): RuleSetting | undefined {
  return rules.get(rule) ?? rules.get(groupOf(rule));
}
