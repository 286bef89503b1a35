import type { Severity } from '../checks/check.ts';
import type { ReportedFile } from './reportedFile.ts';

/** Workflow commands, which GitHub shows at the lines of a pull request. */
export function github(files: readonly ReportedFile[]): string {
  return files.flatMap((file) => file.problems.map(({ severity, start, end, rule, message }) => {
    const where = `file=${property(file.path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column},title=${property(rule)}`;
    return `::${LEVELS[severity]} ${where}::${data(message)}`;
  })).join('\n');
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
