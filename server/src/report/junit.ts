import type { ReportedFile } from './reportedFile.ts';

/** A test case for each file, a failure for each error and warning in it. */
export function junit(files: readonly ReportedFile[]): string {
  const cases = files.map((file) => {
    const failing = file.problems.filter((it) => it.severity === 'error' || it.severity === 'warning');
    const failures = failing.map((it) => `      <failure type="${xml(it.rule)}" message="${xml(it.message)}">${xml(`${file.path}:${it.start.line}:${it.start.column}`)}</failure>\n`);
    return { failed: failing.length > 0, text: `    <testcase classname="rapporteur" name="${xml(file.path)}">\n${failures.join('')}    </testcase>\n` };
  });
  const failed = cases.filter((it) => it.failed).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite name="rapporteur" tests="${cases.length}" failures="${failed}">\n${cases.map((it) => it.text).join('')}  </testsuite>\n</testsuites>`;
}

/** Control characters are not allowed in XML 1.0, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

function xml(text: string): string {
  return text.replace(FORBIDDEN, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
