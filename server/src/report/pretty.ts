import type { Severity } from '../checks/check.ts';
import type { ReportedFile } from './reportedFile.ts';

/** For a person at a terminal: `file:line:column`, how much it matters, the sentence, the rule's name to look it up. */
export function pretty(files: readonly ReportedFile[], checked: number, colours: (severity: Severity | 'dim' | 'bold', text: string) => string): string {
  const blocks = files.filter((file) => file.problems.length > 0).map((file) => file.problems.map((problem) => {
    const place = colours('bold', `${file.path}:${problem.start.line}:${problem.start.column}`);
    const related = problem.related.map((it) => `\n    ${colours('dim', `${it.path}:${it.start.line}:${it.start.column}  ${it.message}`)}`);
    return `${place}  ${colours(problem.severity, problem.severity)}  ${problem.message}  ${colours('dim', problem.rule)}${related.join('')}`;
  }).join('\n'));
  return [...blocks, summary(files, checked)].join('\n\n');
}

/** "2 errors, 1 warning in 3 drafts." */
function summary(files: readonly ReportedFile[], checked: number): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const count = files.reduce((sum, file) => sum + file.problems.filter((problem) => problem.severity === severity).length, 0);
    return count === 0 ? [] : [`${count} ${NAMES[severity][count === 1 ? 0 : 1]}`];
  });
  const drafts = `${checked} ${checked === 1 ? 'file' : 'files'}`;
  return counts.length === 0 ? `No problems in ${drafts}.` : `${counts.join(', ')} in ${drafts}.`;
}

const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
};
