import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../server/src/checks/check.ts';
import type { Block } from '../../server/src/model/block.ts';
import { stubFor } from '../../server/src/model/stubs.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { Chance } from '../kit/random.ts';
import { howMany } from './howMany.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../translation/pairs');
const URI = 'file:///w/draft.md';
/** Those with both languages in one file. */
const names = readdirSync(folder).filter((name) => /\.[a-z]{2}-[a-z]{2}\.md$/u.test(name)).sort();

describe('Where the translations of several paragraphs in a row are missing', () => {
  for (const name of names) {
    it(`the fixes put in as many marks as are missing, and settle: ${name}`, async function () {
      this.timeout(1_200_000);
      const whole = readFileSync(join(folder, name), 'utf8');
      const chance = Chance.of(name);
      const { targets, language } = await read(whole);
      for (let run = 0; run < howMany(200) / 20; run++) {
        const at = chance.below(targets.length - MOST);
        const gone = targets.slice(at, at + 1 + chance.below(MOST));
        let now = gone.reduceRight(withoutLines, whole);
        let taken = 0;
        for (let { missing } = await read(now); missing !== undefined; { missing } = await read(now)) {
          assert.ok(taken++ < gone.length, `After as many fixes as paragraphs were taken out another is offered:\n${now}`);
          now = applyEdits(now, missing.fixes()[0]?.changes[0]?.edits ?? []);
        }
        const marks = now.split(stubFor(language)).length - 1;
        assert.ok(marks <= gone.length, `${marks} marks stand for ${gone.length} paragraphs:\n${now}`);
        assert.equal(withoutMarks(now, language), withoutMarks(gone.reduceRight(withoutLines, whole), language), 'Every other line is as it was');
      }
    });
  }
});

/** In paragraphs. */
const MOST = 4;

/** The translated paragraphs, their language, and the first that is missing. */
async function read(text: string): Promise<{ readonly targets: readonly Block[]; readonly language: string; readonly missing: Finding | undefined }> {
  const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', '{ "drafts": [{ "files": "**", "type": "generic" }] }']])));
  await workspace.setFolders(['file:///w']);
  workspace.open(URI, 'markdown', text, 1);
  await workspace.prepare(URI);
  const findings = workspace.check(URI)?.findings ?? [];
  const [paired] = workspace.contextOf(URI)?.pairing.languages ?? [];
  assert.ok(paired !== undefined, 'Both languages are found');
  const blocks = workspace.contextOf(URI)?.draft.blocks ?? [];
  // A list whose items take turns, most of one language taken out, is one in the other.
  const takesTurns = ({ index, kind, stream }: Block): boolean => kind === 'listItem' && blocks[index - 1]?.kind === kind && blocks[index - 1]?.stream !== stream;
  const targets = paired.pairs.flatMap(({ target }) => target.slice(0, 1)).filter((block) => block.cell === undefined && !takesTurns(block)).sort((a, b) => a.index - b.index);
  return { targets, language: paired.language, missing: findings.find(({ rule }) => rule === 'translation/missing') };
}

/** The text without the lines of the block, and the blank ones behind it. */
function withoutLines(text: string, { span: { start, end } }: Block): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return text.slice(0, from) + (next < 0 ? '' : text.slice(next).replace(/^\n+/u, ''));
}

/** Without lines that hold a mark, and blank ones. */
function withoutMarks(text: string, language: string): string {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.includes(stubFor(language))).join('\n');
}
