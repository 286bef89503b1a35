import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { isRuleName, type RuleName } from '../../server/src/checks/rules.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { proveClean, proveFound } from '../kit/prove.ts';
import { readExamples } from './readExamples.ts';

/** Their rules look at no draft, and have their own tests. */
const FILE_GROUPS: ReadonlySet<string> = new Set(['settings', 'register', 'suppression']);
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../docs/rules');

describe('The examples on the pages of the rules', () => {
  for (const { rule, page } of rulePages()) {
    const examples = readExamples(page);
    it(`${rule}: there is one at least`, () => assert.ok(examples.found.length > 0));
    for (const [i, example] of examples.found.entries()) {
      it(`${rule}: example ${i + 1} is found, and mended, as the page says`, () => proveFound(draftPipeline(), rule, example));
    }
    for (const [i, example] of examples.clean.entries()) {
      it(`${rule}: text ${i + 1} that the page calls right is left alone`, () => proveClean(draftPipeline(), rule, example));
    }
  }
});

/** Pages of rules that look at drafts. */
function rulePages(): readonly { readonly rule: RuleName; readonly page: string }[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !FILE_GROUPS.has(entry.name)).flatMap((group) =>
    readdirSync(join(folder, group.name)).map((file) => {
      const rule = `${group.name}/${file.replace(/\.md$/u, '')}`;
      assert.ok(isRuleName(rule), `docs/rules/${rule}.md is the page of no rule`);
      return { rule, page: readFileSync(join(folder, group.name, file), 'utf8') };
    }));
}
