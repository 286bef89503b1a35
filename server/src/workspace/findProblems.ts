import type { Check, CheckContext, Finding } from '../checks/check.ts';

/** What all checks find. A check that fails costs its own findings only, and says so once through `failed`. */
export function findProblems(checks: readonly Check[], context: CheckContext, failed: (check: Check, error: unknown) => void): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    try {
      findings.push(...check.find(context));
    } catch (error) {
      failed(check, error);
    }
  }
  return findings;
}
