import type { RuleName } from '../../server/src/checks/rules.ts';
import type { RuleCases } from './cases.ts';
import { draftPipeline } from './draftPipeline.ts';
import { proveClean, proveFound } from './prove.ts';

/**
 * The tests of one rule, as a table: drafts in which it finds nothing, and drafts in which it finds exactly what is
 * marked with ⟦…⟧. What is proved of each case beside that is told in `prove.ts`.
 */
export function testRule(rule: RuleName, cases: RuleCases): void {
  describe(rule, () => {
    for (const it_ of cases.clean ?? []) {
      it(`leaves ${nameOf(typeof it_ === 'string' ? it_ : it_.draft)}`, () => proveClean(draftPipeline(), rule, it_));
    }
    for (const it_ of cases.found ?? []) {
      it(`finds ${nameOf(it_.draft)}`, () => proveFound(draftPipeline(), rule, it_));
    }
  });
}

/** The draft on one line, short enough for a list of tests. */
function nameOf(draft: string): string {
  const line = draft.trim().replace(/\s+/gu, ' ');
  const mark = line.indexOf('⟦');
  const from = mark > 50 ? mark - 20 : 0;
  const short = line.slice(from, from + 70);
  return `${from > 0 ? '…' : ''}${short}${from + 70 < line.length ? '…' : ''}`;
}
