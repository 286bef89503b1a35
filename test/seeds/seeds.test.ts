import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleName } from '../../server/src/checks/rules.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDER = 'file:///workspace';
const CODE = 'code-of-ethics.en-ja.txt';
const LETTER = 'letter-sg-2022.txt';
const POLICY = 'regional-engagement-policy.en-ru.txt';
const UPDATE = 'tbt-update-2025-03.txt';
const TYPES = { [CODE]: 'code', [LETTER]: 'letter', [POLICY]: 'policy', [UPDATE]: 'tbt-update' };

describe('The four documents from which the project began', () => {
  for (const [name, type] of Object.entries(TYPES)) {
    it(`${name} is taken for a ${type} by its text alone`, async () => {
      const { workspace, uri } = await opened(name, seed(name));
      assert.equal(workspace.typeOf(uri)?.choice?.type.name, type);
    });

    for (const [line, how] of [['\n', 'as it is'], ['\r\n', 'with CRLF']] as const) {
      it(`${name} ${how} has nothing to report`, async () => {
        const found = await findingsIn(name, seed(name).replace(/\r?\n/gu, line));
        assert.deepEqual(found.filter((it) => it.severity === 'error' || it.severity === 'warning').map(told), []);
      });
    }
  }
});

/** A slip of the pen: what becomes of which text, and what is found, beginning with which words. */
interface Slip {
  readonly what: string;
  readonly name: string;
  readonly spoil: (text: string) => string;
  readonly rule: RuleName;
  readonly at: string;
  /** Which fix brings the text back: where words were lost, none can. */
  readonly restores: 'preferred' | 'offered' | 'nothing';
}

const SLIPS: readonly Slip[] = [
  {
    what: 'paragraphs 1.5. to 1.12. of the update are numbered one too high', name: UPDATE, rule: 'numbering/gap', at: '1.6.', restores: 'preferred',
    spoil: (text) => [12, 11, 10, 9, 8, 7, 6, 5].reduce((now, n) => replaced(now, `\n1.${n}. `, `\n1.${n + 1}. `), text),
  },
  { what: 'paragraph 1.6. of the update is called 1.5. again', name: UPDATE, rule: 'numbering/duplicate', at: '1.5.', restores: 'preferred', spoil: (text) => replaced(text, '\n1.6. ', '\n1.5. ') },
  { what: 'heading 1.3 of the update is called 1.7', name: UPDATE, rule: 'numbering/out-of-order', at: '1.7', restores: 'preferred', spoil: (text) => replaced(text, '\n1.3 Conf', '\n1.7 Conf') },
  { what: 'paragraph 2.1. of the update is called 3.1.', name: UPDATE, rule: 'numbering/wrong-parent', at: '3.1.', restores: 'preferred', spoil: (text) => replaced(text, '\n2.1. ', '\n3.1. ') },
  { what: 'section 3.2 of the policy is called 2.2 in Russian', name: POLICY, rule: 'numbering/wrong-parent', at: '2.2', restores: 'preferred', spoil: (text) => replaced(text, '\n3.2 Ключ', '\n2.2 Ключ') },
  { what: 'principle 7 of the code is called 8 in Japanese', name: CODE, rule: 'numbering/out-of-order', at: '8.', restores: 'preferred', spoil: (text) => replaced(text, '\n7. 機密', '\n8. 機密') },
  { what: 'the code names a resolution that does not exist', name: CODE, rule: 'references/unresolved', at: 'Council Resolution 12/2023', restores: 'offered', spoil: (text) => replaced(text, 'Council Resolution 11/2023', 'Council Resolution 12/2023') },
  { what: 'the policy names a resolution that does not exist, in Russian', name: POLICY, rule: 'references/unresolved', at: 'Резолюции', restores: 'offered', spoil: (text) => replaced(text, 'Резолюции 26/1992', 'Резолюции 27/1992') },
  { what: 'the code names the resolution of another year', name: CODE, rule: 'references/unresolved', at: 'Council Resolution 11/2022', restores: 'nothing', spoil: (text) => replaced(text, 'Council Resolution 11/2023', 'Council Resolution 11/2022') },
  { what: 'the code shortens the year of a resolution', name: CODE, rule: 'references/malformed', at: 'Council Resolution 11/23', restores: 'preferred', spoil: (text) => replaced(text, 'Council Resolution 11/2023', 'Council Resolution 11/23') },
  { what: 'the code has another day of adoption in English', name: CODE, rule: 'references/mismatch', at: '24', restores: 'preferred', spoil: (text) => replaced(text, 'on 23\nFeb', 'on 24\nFeb') },
  { what: 'the code has another day of adoption in Japanese', name: CODE, rule: 'references/mismatch', at: '2023年2月22日', restores: 'preferred', spoil: (text) => replaced(text, '(2023年2月23日', '(2023年2月22日') },
  { what: 'the code refers to a section that it does not have', name: CODE, rule: 'references/clause', at: 'section e)', restores: 'offered', spoil: (text) => replaced(text, 'section b) above', 'section e) above') },
  {
    what: 'section d) of the code is taken out in both languages', name: CODE, rule: 'structure/missing-section', at: '', restores: 'nothing',
    spoil: (text) => without(without(text, 'd) Implementation', '3. 倫理的な行動'), 'd) 実施', '**International'),
  },
  { what: 'a Japanese paragraph of the code is deleted', name: CODE, rule: 'translation/missing', at: 'The principles contained herein', restores: 'nothing', spoil: (text) => without(text, 'ここに含まれる原則は', 'b) 対象者') },
  {
    what: 'a Japanese paragraph of the code is left in English', name: CODE, rule: 'translation/untranslated', at: 'We comply with the organization', restores: 'nothing',
    spoil: (text) => replaced(text, '私たちは、本機構専用のデータ保護ポリシーを遵守します。', 'We comply with the organization\'s dedicated data protection policies.'),
  },
  { what: 'a Russian paragraph of the policy is deleted', name: POLICY, rule: 'translation/missing', at: 'The goal of this pillar', restores: 'nothing', spoil: (text) => without(text, 'Целью данного столпа Политики', '2.1 Задачи') },
  { what: 'the date of the letter is taken out', name: LETTER, rule: 'structure/missing-element', at: '', restores: 'nothing', spoil: (text) => replaced(text, '2022-03-22\n\n', '') },
];

describe('A slip put into one of them by hand', () => {
  for (const slip of SLIPS) {
    it(`is found once, at its place: ${slip.what}`, async () => {
      const text = seed(slip.name);
      const spoilt = slip.spoil(text);
      const found = (await findingsIn(slip.name, spoilt)).filter((it) => it.severity === 'error' || it.severity === 'warning');
      assert.deepEqual(found.map((it) => it.rule), [slip.rule], found.map(told).join('\n'));
      const only = found[0];
      assert.ok(only !== undefined);
      assert.ok(spoilt.slice(only.span.start, only.span.end).startsWith(slip.at), told(only));
      const given = only.fixes().filter((fix) => fix.preferred || slip.restores === 'offered')
        .map((fix) => applyEdits(spoilt, fix.changes.flatMap((change) => (change.uri === undefined ? change.edits : []))));
      if (slip.restores !== 'nothing') assert.ok(given.includes(text), `None of ${only.fixes().map((fix) => `“${render(fix.title)}”`).join(', ') || 'no fixes'} brings the text back`);
    });
  }
});

function seed(name: string): string {
  return readFileSync(join(root, 'corpus/seeds', name), 'utf8');
}

async function opened(name: string, text: string): Promise<{ readonly workspace: Workspace; readonly uri: string }> {
  const settings = JSON.stringify({ registers: [{ path: 'council.yaml', body: 'ISO/Council', complete: true }] });
  const register = readFileSync(join(root, 'examples/registers/council.yaml'), 'utf8');
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, settings], [`${FOLDER}/council.yaml`, register]])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/${name}`;
  workspace.open(uri, 'plainText', text, 1);
  await workspace.prepare(uri);
  return { workspace, uri };
}

async function findingsIn(name: string, text: string): Promise<readonly ReportedFinding[]> {
  const { workspace, uri } = await opened(name, text);
  const checked = workspace.check(uri);
  assert.ok(checked !== undefined, `${name} is not taken for a draft`);
  return checked.findings;
}

function told(it: ReportedFinding): string {
  return `${it.severity} ${it.rule} at ${it.span.start}: ${render(it.message)}`;
}

function replaced(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), `The seed does not hold “${from}”`);
  return text.replace(from, () => to);
}

/** Without what stands from the beginning of `from` up to the beginning of `until` after it. */
function without(text: string, from: string, until: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(until, start);
  assert.ok(start >= 0 && end > start, `The seed does not hold “${from}” before “${until}”`);
  return text.slice(0, start) + text.slice(end);
}
