import type { Finding, Severity } from '../checks/check.ts';
import type { RuleFacts } from '../checks/fileRules.ts';
import { groupOf, type RuleName } from '../checks/rules.ts';
import type { RuleSetting, Settings } from '../settings/settings.ts';
import { matchesGlob } from './address.ts';
import type { Folder } from './folder.ts';
import type { ReportedFinding } from './reported.ts';

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

/** The findings in the file at `path` as a person sees them, in the order of the text: without those that are switched off. */
export function reportedFindings(findings: readonly Finding[], path: string | undefined, folder: Folder, severities: ReadonlyMap<RuleName, Severity>): readonly ReportedFinding[] {
  const reported: ReportedFinding[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding, path, folder.settings, severities);
    if (severity !== 'off') reported.push({ ...finding, severity });
  }
  return reported.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The severity of every rule where nobody has set another. */
export function severitiesOf(rules: readonly RuleFacts[]): ReadonlyMap<RuleName, Severity> {
  return new Map(rules.map((it) => [it.rule, it.severity]));
}

function settingFor(rule: string, rules: ReadonlyMap<string, RuleSetting>): RuleSetting | undefined {
  return rules.get(rule) ?? rules.get(groupOf(rule));
}
