import assert from 'node:assert/strict';
import { resolutionDefinition } from '../../server/src/features/resolutionDefine.ts';
import { resolutionCompletion } from '../../server/src/features/resolutionComplete.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';
const MINUTES = `${FOLDER}/minutes.md`;
const LETTER = `${FOLDER}/letter.md`;

const SETTINGS = 'registers: [{ path: r.yaml, body: ISO/Council, complete: true, years: 2020-2030 }]\n';
const REGISTER = 'decisions:\n  - identifier: [{ prefix: ISO/Council, number: 1/2023 }]\n';

function minutes(...headings: readonly string[]): string {
  return `---\ndraft: resolutions\n---\n\n# Resolutions\n\n${headings.map((it) => `## ${it}\n\nCouncil decides so.\n`).join('\n')}`;
}

const letter = '---\ndraft: generic\n---\n\nThis follows Council Resolution 9/2026.\n';

async function opened(files: Readonly<Record<string, string>> = {}, onChanged: () => void = () => undefined): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(new Map(Object.entries({ [`${FOLDER}/rapporteur.yaml`]: SETTINGS, [`${FOLDER}/r.yaml`]: REGISTER, ...files }))), { onChanged });
  await workspace.setFolders([FOLDER]);
  return workspace;
}

function rules(workspace: Workspace): readonly string[] {
  return workspace.check(LETTER)?.findings.map((it) => it.rule) ?? [];
}

describe('Minutes of the workspace', () => {
  it('define resolutions for the other drafts as they are typed, before they are saved', async () => {
    const workspace = await opened();
    workspace.open(LETTER, 'markdown', letter, 1);
    assert.deepEqual(rules(workspace), ['references/unresolved']);
    workspace.open(MINUTES, 'markdown', minutes('Council Resolution 8/2026: Budget'), 1);
    assert.deepEqual(rules(workspace), ['references/unresolved']);
    workspace.change(MINUTES, minutes('Council Resolution 9/2026: Budget'), 2);
    assert.deepEqual(rules(workspace), []);
    workspace.change(MINUTES, minutes('Council Resolution 9/2025: Budget'), 3);
    assert.deepEqual(rules(workspace), ['references/unresolved']);
  });

  it('are recognised by their headings, and take their body from their title', async () => {
    const untold = (title: string): string => `# ${title}\n\n## Resolution 9/2026 Budget\n\nThe Council adopts the budget.\n\n## Resolution 10/2026\n\nThe Council thanks its host.\n`;
    for (const title of ['Minutes of the 50th meeting of the Council', 'Resolutions of the ISO Council']) {
      const workspace = await opened();
      workspace.open(LETTER, 'markdown', letter, 1);
      workspace.open(MINUTES, 'markdown', untold(title), 1);
      assert.deepEqual(rules(workspace), [], title);
    }
    const workspace = await opened();
    workspace.open(LETTER, 'markdown', letter, 1);
    workspace.open(MINUTES, 'markdown', untold('Minutes of the Technical Management Board'), 1);
    assert.deepEqual(rules(workspace), ['references/unresolved']);
  });

  it('tell the editor that other drafts are to be shown anew, and only when what they define is another', async () => {
    let changes = 0;
    const workspace = await opened({}, () => changes++);
    workspace.open(LETTER, 'markdown', letter, 1);
    workspace.open(MINUTES, 'markdown', minutes('Council Resolution 9/2026: Budget'), 1);
    workspace.check(MINUTES);
    await Promise.resolve();
    const before = changes;
    workspace.change(MINUTES, minutes('Council Resolution 9/2026: Budget').replace('decides so', 'decides otherwise'), 2);
    workspace.check(MINUTES);
    await Promise.resolve();
    assert.equal(changes, before);
    workspace.change(MINUTES, minutes('Council Resolution 10/2026: Budget'), 3);
    workspace.check(MINUTES);
    await Promise.resolve();
    assert.equal(changes, before + 1);
  });

  it('count as saved where they are not open', async () => {
    const workspace = await opened({ [MINUTES]: minutes('Council Resolution 9/2026: Budget'), [LETTER]: letter });
    assert.deepEqual((await workspace.checkAnywhere(LETTER))?.findings, []);
    workspace.open(MINUTES, 'markdown', minutes('Council Resolution 7/2026'), 1);
    assert.deepEqual((await workspace.checkAnywhere(LETTER))?.findings.map((it) => it.rule), ['references/unresolved']);
    workspace.close(MINUTES);
    assert.deepEqual((await workspace.checkAnywhere(LETTER))?.findings, []);
  });

  it('are where go to definition leads, wherever the heading stands by now', async () => {
    const workspace = await opened();
    workspace.open(MINUTES, 'markdown', minutes('Council Resolution 9/2026: Budget'), 1);
    workspace.open(LETTER, 'markdown', letter, 1);
    const place = (): string => {
      const context = workspace.contextOf(LETTER);
      assert.ok(context !== undefined);
      const found = resolutionDefinition(context.draft, context.resolutions, letter.indexOf('9/2026'))?.places[0];
      assert.equal(found?.uri, MINUTES);
      return workspace.textOf(MINUTES)?.slice(found.numberSpan.start, found.numberSpan.end) ?? '';
    };
    assert.equal(place(), '9/2026');
    workspace.change(MINUTES, minutes('Council Resolution 9/2026: Budget').replace('# Resolutions', '# Resolutions of the Council in the autumn'), 2);
    assert.equal(place(), '9/2026');
  });

  it('are offered with their titles where a number is typed', async () => {
    const workspace = await opened();
    workspace.open(MINUTES, 'markdown', minutes('Council Resolution 9/2026: Budget'), 1);
    workspace.open(LETTER, 'markdown', letter, 1);
    const context = workspace.contextOf(LETTER);
    assert.ok(context !== undefined);
    const items = resolutionCompletion(context.draft, context.resolutions, letter.indexOf('/2026'))?.items;
    assert.deepEqual(items?.map((it) => [it.text, it.title]), [['9/2026', 'Budget']]);
  });

  it('leave to a register what it has itself', async () => {
    const workspace = await opened();
    workspace.open(MINUTES, 'markdown', minutes('Council Resolution 1/2023: Other'), 1);
    workspace.open(LETTER, 'markdown', letter.replace('9/2026', '1/2023'), 1);
    const context = workspace.contextOf(LETTER);
    assert.ok(context !== undefined);
    assert.deepEqual(resolutionDefinition(context.draft, context.resolutions, letter.indexOf('9/2026'))?.places.map((it) => it.uri), [`${FOLDER}/r.yaml`]);
  });
});
