import type { Severity } from '../checks/check.ts';
import type { ReportedFile } from './reportedFile.ts';

/**
 * SARIF 2.1.0, for code scanning.
 * @param pages address of the folder where the rules' pages are published, if they are
 */
export function sarif(files: readonly ReportedFile[], version: string, pages: string | undefined): string {
  const rules = [...new Set(files.flatMap((file) => file.problems.map((problem) => problem.rule)))].sort();
  const results = files.flatMap((file) => file.problems.map((problem) => ({
    ruleId: problem.rule,
    ruleIndex: rules.indexOf(problem.rule),
    level: LEVELS[problem.severity],
    message: { text: problem.message },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: file.path.split('/').map(encodeURIComponent).join('/') },
        region: { startLine: problem.start.line, startColumn: problem.start.column, endLine: problem.end.line, endColumn: problem.end.column },
      },
    }],
  })));
  const driver = { name: 'rapporteur', version, rules: rules.map((id) => ({ id, ...(pages === undefined ? {} : { helpUri: `${pages}/${id}.md` }) })) };
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }, undefined, 2);
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
