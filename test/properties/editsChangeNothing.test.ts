import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import type { World } from '../kit/pipeline.ts';
import { Chance, randomEdit } from '../kit/random.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

const REGISTER = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../examples/registers/council.yaml'), 'utf8');
const TYPES: Readonly<Record<string, string>> = {
  'code-of-ethics.en-ja.txt': 'code', 'letter-sg-2022.txt': 'letter', 'regional-engagement-policy.en-ru.txt': 'policy', 'tbt-update-2025-03.txt': 'tbt-update',
};

describe('After every edit', () => {
  const texts = seedTexts();
  // That the whole draft is the same is tried a thousand times in draftEqualsScratch.test.ts.
  const each = Math.ceil(howMany(240) / (texts.length * 2));
  for (const { name, text } of texts) {
    for (const dialect of ['markdown', 'plainText'] as const) {
      it(`the same is found as from scratch: ${each} edits of ${name} (${dialect})`, async function () {
        this.timeout(1_200_000);
        const world: World = { dialect, type: TYPES[name] ?? 'generic', languages: undefined, register: REGISTER, settings: {} };
        const pipeline = draftPipeline();
        const chance = Chance.of(name + dialect);
        let now = text;
        const draft = await pipeline.open(now, world);
        for (let i = 0; i < each; i++) {
          const edit = randomEdit(now, chance);
          const before = now;
          now = applyEdits(now, [edit]);
          await draft.edit([edit]);
          const scratch = await pipeline.open(now, world);
          assert.deepEqual(plain(await draft.findings()), plain(await scratch.findings()), `Edit ${i + 1}, ${JSON.stringify(edit)}, in “…${before.slice(Math.max(0, edit.span.start - 60), edit.span.end + 60)}…”`);
        }
      });
    }
  }
});

function plain(all: readonly ReportedFinding[]): unknown {
  return all.map(({ rule, severity, span, message, fixes }) => ({ rule, severity, span, says: render(message), fixes: fixes().map((fix) => ({ title: render(fix.title), changes: fix.changes })) }));
}
