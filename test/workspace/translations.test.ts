import assert from 'node:assert/strict';
import { counterpartsAt, nextUntranslated } from '../../server/src/features/counterpart.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///workspace';
const ENGLISH = '# Scope\n\nThis policy applies to the whole of the Organization and to its members.\n\n# Rules\n\nEvery member shall be consulted before a decision is taken by the Council.\n\n# Review\n\nThe Council reviews this policy every five years.\n';
const JAPANESE = '# 適用範囲\n\nこの方針は、機構全体及びその会員に適用される。\n\n# 規則\n\n理事会が決定を下す前に、全ての会員の意見を聞かなければならない。\n\n# 見直し\n\n理事会は、この方針を5年ごとに見直す。\n';
const LACKING = JAPANESE.replace('理事会が決定を下す前に、全ての会員の意見を聞かなければならない。\n\n', '');
const LEFT = JAPANESE.replace('理事会が決定を下す前に、全ての会員の意見を聞かなければならない。', 'Every member shall be consulted before a decision is taken by the Council.');

describe('a file for each language', () => {
  const layouts: readonly (readonly [what: string, source: string, translation: string])[] = [
    ['its name', 'policies/policy.en.md', 'policies/policy.ja.md'],
    ['its name beside one without a language', 'policy.md', 'policy.ja.md'],
    ['its name with a hyphen', 'policy-en.txt', 'policy-ja.txt'],
    ['its folder', 'docs/en/policies/policy.md', 'docs/ja/policies/policy.md'],
    ['its folder below the source', 'docs/policy.md', 'docs/ja/policy.md'],
    ['its folder and its name', 'en/policy.en.md', 'ja/policy.ja.md'],
    ['its name with an underscore beside one without a language', 'README.md', 'README_ja.md'],
    ['its name in capitals', 'policy_EN.md', 'policy_JA.md'],
  ];
  for (const [what, source, translation] of layouts) {
    it(`is paired with its source by ${what}`, async () => {
      assert.deepEqual(await found({ [source]: ENGLISH, [translation]: JAPANESE }, translation), []);
      assert.deepEqual(await found({ [source]: ENGLISH, [translation]: LACKING }, translation), ['translation/missing']);
      assert.deepEqual(await found({ [source]: ENGLISH, [translation]: LEFT }, translation), ['translation/untranslated']);
      assert.deepEqual(await found({ [source]: ENGLISH, [translation]: LACKING }, source), [], 'the source lacks nothing');
    });
  }

  it('is in the language of its name, even where nothing is translated yet', async () => {
    const rules = await found({ 'policy.en.md': ENGLISH, 'policy.fr.md': ENGLISH }, 'policy.fr.md');
    assert.deepEqual(new Set(rules), new Set(['translation/untranslated']));
  });

  for (const name of ['policy-UK.md', 'policy_CA.md', 'policy-no-fee.md', 'policy-it-risk.md']) {
    it(`is no translation where its name says a country or a word (${name})`, async () => {
      assert.deepEqual(await found({ 'policy.md': ENGLISH, [name]: ENGLISH }, name), []);
    });
  }

  it('is no translation where its front matter states both languages, whatever its name', async () => {
    const both = `---\nlanguages: [en, ja]\n---\n\n${ENGLISH}\n${JAPANESE}`;
    assert.deepEqual(await found({ 'policy-en.md': ENGLISH, 'policy-en_ja.md': both }, 'policy-en_ja.md'), []);
    assert.deepEqual(await found({ 'policy.md': ENGLISH.replace('five', 'six'), 'policy.ja.md': both }, 'policy.ja.md'), []);
  });

  for (const name of ['policy-ja-en.md', 'policy_fr_ja.md', 'policy.en.ja.md']) {
    it(`is no translation where its name says two languages (${name})`, async () => {
      assert.deepEqual(await found({ 'policy.md': ENGLISH, 'policy-ja.md': ENGLISH, 'policy-ja-en.md': ENGLISH, 'policy_fr.md': ENGLISH, 'policy.en.md': ENGLISH, [name]: `${ENGLISH}\n${JAPANESE}` }, name), []);
    });
  }

  it('has the source that its front matter names, before any of a like name', async () => {
    const files = { 'policy.en.md': LACKING, 'original.md': ENGLISH, 'policy.ja.md': `---\ntranslation-of: original.md\n---\n\n${JAPANESE}` };
    assert.deepEqual(await found(files, 'policy.ja.md'), []);
  });

  it('has the source in the language that the settings name first', async () => {
    const files = { 'rapporteur.yaml': 'drafts: ["**/*.md"]\nlanguages: [ja, en]\n', 'policy.ja.md': JAPANESE, 'policy.en.md': ENGLISH.replace('Every member shall be consulted before a decision is taken by the Council.\n\n', '') };
    assert.deepEqual(await found(files, 'policy.en.md'), ['translation/missing']);
  });

  it('has no source outside the workspace', async () => {
    const files = { 'policy.ja.md': '---\ntranslation-of: ../../secret/policy.en.md\n---\n\n一つの文です。\n' };
    const asked: string[] = [];
    await found(files, 'policy.ja.md', asked);
    assert.deepEqual(asked.filter((uri) => !uri.startsWith(`${FOLDER}/`)), []);
  });

  it('follows what is typed in its source, and a source that is made or deleted', async () => {
    const files = new Map([[`${FOLDER}/rapporteur.yaml`, SETTINGS], [`${FOLDER}/policy.ja.md`, LACKING]]);
    const workspace = new Workspace(memoryHost(files));
    await workspace.setFolders([FOLDER]);
    const translation = `${FOLDER}/policy.ja.md`;
    const source = `${FOLDER}/policy.en.md`;
    workspace.open(translation, 'markdown', LACKING, 1);
    const rules = async () => {
      await workspace.prepare(translation);
      return workspace.check(translation)?.findings.map((it) => it.rule);
    };
    assert.deepEqual(await rules(), []);
    workspace.open(source, 'markdown', ENGLISH, 1);
    assert.deepEqual(await rules(), ['translation/missing']);
    assert.deepEqual(workspace.translationsOf(source), [translation]);
    workspace.change(source, ENGLISH.replace('Every member shall be consulted before a decision is taken by the Council.\n\n', ''), 2);
    assert.deepEqual(await rules(), []);
  });

  it('is found from its source, open or not, in each of its languages', async () => {
    const files = { 'policy.md': ENGLISH, 'ja/policy.md': LACKING, 'policy_fr.md': '# Portée\n', 'policy-2024.md': ENGLISH, 'other.md': ENGLISH };
    const host = memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, SETTINGS], ...Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const)]));
    const workspace = new Workspace(host);
    await workspace.setFolders([FOLDER]);
    workspace.open(`${FOLDER}/policy.md`, 'markdown', ENGLISH, 1);
    const translations = async () => {
      await workspace.prepare(`${FOLDER}/policy.md`);
      return (await workspace.pairingsOf(`${FOLDER}/policy.md`)).slice(1).map(({ targetDraft }) => targetDraft.uri.slice(FOLDER.length + 1)).sort();
    };
    assert.deepEqual(await translations(), ['ja/policy.md', 'policy_fr.md']);
    workspace.open(`${FOLDER}/ja/policy.md`, 'markdown', JAPANESE, 1);
    await workspace.prepare(`${FOLDER}/ja/policy.md`);
    assert.deepEqual(await translations(), ['ja/policy.md', 'policy_fr.md']);
    const context = workspace.contextOf(`${FOLDER}/policy.md`);
    const [, japanese] = await workspace.pairingsOf(`${FOLDER}/policy.md`);
    assert.ok(context !== undefined && japanese !== undefined);
    const [there] = counterpartsAt(context.draft, japanese, ENGLISH.indexOf('Every member'));
    assert.equal(there?.prose, '理事会が決定を下す前に、全ての会員の意見を聞かなければならない。');
  });

  it('leads from its source to what is still to be translated', async () => {
    const host = memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, SETTINGS], [`${FOLDER}/policy.md`, ENGLISH], [`${FOLDER}/policy.ja.md`, LACKING]]));
    const workspace = new Workspace(host);
    await workspace.setFolders([FOLDER]);
    workspace.open(`${FOLDER}/policy.md`, 'markdown', ENGLISH, 1);
    await workspace.prepare(`${FOLDER}/policy.md`);
    const context = workspace.contextOf(`${FOLDER}/policy.md`);
    assert.ok(context !== undefined);
    const next = nextUntranslated(context.draft, await workspace.pairingsOf(`${FOLDER}/policy.md`), 0);
    assert.equal(ENGLISH.slice(next?.start, next?.end), 'Every member shall be consulted before a decision is taken by the Council.');
  });
});

const SETTINGS = 'drafts: ["**/*.md", "**/*.txt"]\n';

/** Rules of the errors and warnings in one of the files; `asked` takes the addresses that were read. */
async function found(files: Readonly<Record<string, string>>, path: string, asked: string[] = []): Promise<readonly string[]> {
  const host = memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, SETTINGS], ...Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const)]));
  const workspace = new Workspace({ ...host, read: (uri) => { asked.push(uri); return host.read(uri); } });
  await workspace.setFolders([FOLDER]);
  const checked = await workspace.checkAnywhere(`${FOLDER}/${path}`);
  return checked?.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map((it) => it.rule) ?? [];
}
