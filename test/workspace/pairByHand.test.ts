import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import { canonical } from '../../server/src/workspace/address.ts';
import { pairByHand } from '../../server/src/workspace/pairByHand.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';
const LONG = 'Every member of the Organization shall be consulted before a decision is taken by the Council. The consultation shall be held in writing. It shall last for at least 30 days, and its results shall be sent to the 12 members of the Board by 1 May.';
const SHORT = '同上。';
const ENGLISH = ['# Scope', 'This policy applies to the whole of the Organization and to its members.', LONG, 'The Council reviews this policy every five years.'];
const JAPANESE = ['# 適用範囲', 'この方針は、機構全体及びその会員に適用される。', SHORT, '理事会は、この方針を5年ごとに見直す。'];

describe('A pair that is fixed by hand', () => {
  it('settles what was taken for missing, in one file', async () => {
    const text = `---\ndraft: generic\nlanguages: [en, ja]\n---\n\n${[...ENGLISH, ...JAPANESE].join('\n\n')}\n`;
    await settles({ 'a.md': text }, 'a.md', ['translation/missing'], [
      ['Pair it with “同上。”', text.replace(LONG, `${LONG} <!-- rapporteur-pair 1 -->`).replace(SHORT, `${SHORT} <!-- rapporteur-pair 1 -->`), []],
      ['Say that it has no counterpart', text.replace(LONG, `${LONG} <!-- rapporteur-pair none -->`), []],
    ]);
  });

  it('settles it in two files', async () => {
    const source = `---\ndraft: generic\n---\n\n${ENGLISH.join('\n\n')}\n`;
    const text = `---\ndraft: generic\n---\n\n${JAPANESE.join('\n\n')}\n`;
    await settles({ 'a.en.md': source, 'a.ja.md': text }, 'a.ja.md', ['translation/missing'], [
      ['Pair it with “同上。”', text.replace(SHORT, `${SHORT} <!-- rapporteur-pair 1 -->`), []],
    ]);
  });

  it('stands in the settings for plain text', async () => {
    const text = `${[...ENGLISH.slice(1), ...JAPANESE.slice(1)].join('\n\n')}\n`;
    await settles({ 'letters/a.txt': text, 'rapporteur.yaml': 'drafts: [{ files: "letters/*.txt", type: generic }]\n' }, 'letters/a.txt', ['translation/missing'], [
      ['Pair it with “同上。”', text, []],
      ['Say that it has no counterpart', text, []],
    ]);
  });

  it('is told by a mark on the line above, too, and holds for several paragraphs', async () => {
    const parts = ['# Scope', 'This policy applies to the whole of the Organization and to its members.', '<!-- rapporteur-pair aims -->\nIt aims at peace.', 'It aims at trade. <!-- rapporteur-pair aims -->', 'The Council reviews this policy every five years.',
      '# 適用範囲', 'この方針は、機構全体及びその会員に適用される。', '理事会は、この方針を5年ごとに見直す。', '<!-- rapporteur-pair aims -->\n方針の目的は、平和と貿易である。'];
    const workspace = await opened({ 'a.md': `---\ndraft: generic\nlanguages: [en, ja]\n---\n\n${parts.join('\n\n')}\n` }, 'a.md');
    assert.deepEqual(rulesIn(workspace, `${FOLDER}/a.md`), []);
    const [language] = workspace.contextOf(`${FOLDER}/a.md`)?.pairing.languages ?? [];
    assert.ok(language?.pairs.some(({ source, target }) => source.length === 2 && target[0]?.prose === '方針の目的は、平和と貿易である。'));
  });

  it('is offered for an original in a comment above the comment', async () => {
    const text = '---\ndraft: generic\n---\n\n<!--\nThe Council reviews this policy every five years.\n-->\n理事会は、この方針を5年ごとに見直す。\n\n<!--\nThis paragraph is of no interest to readers of Japanese.\n-->\n\n<!--\nThe President signs the policy after the vote.\n-->\n会長は、投票の後に方針に署名する。\n';
    await settles({ 'a.md': text }, 'a.md', ['translation/missing'], [
      ['Say that it has no counterpart', text.replace('<!--\nThis paragraph', '<!-- rapporteur-pair none -->\n<!--\nThis paragraph'), []],
    ]);
  });
});

async function opened(files: Readonly<Record<string, string>>, path: string): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(new Map(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]))));
  await workspace.setFolders([FOLDER]);
  workspace.open(`${FOLDER}/${path}`, path.endsWith('.md') ? 'markdown' : 'plainText', files[path] ?? '', 1);
  await workspace.prepare(`${FOLDER}/${path}`);
  return workspace;
}

/** Each of the titled fixes of the first finding gives the text, after which only these rules are left, and is not offered again. */
async function settles(
  files: Readonly<Record<string, string>>, path: string, before: readonly string[], fixes: readonly (readonly [title: string, text: string, left: readonly string[]])[],
): Promise<void> {
  const workspace = await opened(files, path);
  const uri = `${FOLDER}/${path}`;
  assert.deepEqual(rulesIn(workspace, uri), [...before].sort());
  const finding = workspace.check(uri)?.findings.find(({ rule }) => rule === before[0]);
  assert.ok(finding !== undefined);
  const offered = pairByHand(workspace, uri, finding);
  for (const [title, text, left] of fixes) {
    const fix = offered.find((it) => render(it.title) === title);
    assert.ok(fix !== undefined, `“${title}” is not among ${offered.map((it) => render(it.title)).join(', ')}`);
    const changed = { ...files };
    for (const { uri: of = uri, edits } of fix.changes) {
      const name = canonical(of).slice(FOLDER.length + 1);
      changed[name] = applyEdits(changed[name] ?? '', edits);
    }
    assert.equal(changed[path], text);
    assert.deepEqual(rulesIn(await opened(changed, path), uri), left, title);
  }
}

function rulesIn(workspace: Workspace, uri: string): readonly string[] {
  return [...workspace.files.flatMap((file) => file.findings), ...workspace.check(uri)?.findings ?? []].filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule).sort();
}
