import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';
const PLAIN = 'The lamp is lit at dusk.\n';

describe('why a document has its type', () => {
  it('is what its front matter says, be it the name of a type or not', async () => {
    assert.deepEqual(await why(`---\ndraft: letter\n---\n\n${PLAIN}`), ['letter', 'The draft says so itself: “draft: letter”.']);
    assert.deepEqual(await why(`---\ndraft: lettre\n---\n\n${PLAIN}`), ['generic', 'Its front matter says “draft: lettre”, which is no document type.']);
    assert.deepEqual(await why(`---\ndraft: lettre\n---\n\n${PLAIN}`, 'drafts: [{ files: "*.md", type: letter }]\n'), ['letter', 'rapporteur.yaml says so of “*.md”.']);
    assert.equal(await why(`---\ndraft: false\n---\n\n${PLAIN}`), undefined);
  });

  it('is what rapporteur.yaml says of it, unless the draft says otherwise', async () => {
    const settings = 'drafts: [{ files: "*.md", type: policy }]\n';
    assert.deepEqual(await why(PLAIN, settings), ['policy', 'rapporteur.yaml says so of “*.md”.']);
    assert.deepEqual(await why(`---\ndraft: code\n---\n\n${PLAIN}`, settings), ['code', 'The draft says so itself: “draft: code”.']);
    assert.deepEqual(await why(PLAIN, 'drafts: ["*.md"]\n'), ['generic', 'rapporteur.yaml names “*.md” as drafts, and no document type recognises this one.']);
  });

  it('is not that which it looks like, where its front matter names another that there is not', async () => {
    const policy = '# Policy on lamps\n\n(Adopted under Council Resolution 4/2026)\n\n## 1 Rules\n\nThis Policy applies to all lamps: they are lit at dusk.\n';
    assert.equal((await why(policy))?.[0], 'policy');
    assert.equal((await why(`---\ndraft: lamp-policy\n---\n\n${policy}`))?.[0], 'generic');
  });

  it('is nothing where another tool is told that it is a draft, or is none', async () => {
    for (const said of ['true', 'yes', 'on', 'no', 'off']) assert.equal(await why(`---\ndraft: ${said}\n---\n\n${PLAIN}`), undefined);
  });

  it('is nothing where nobody says that it is a draft', async () => {
    assert.equal(await why(PLAIN), undefined);
  });
});

async function why(text: string, settings?: string): Promise<readonly string[] | undefined> {
  const workspace = new Workspace(memoryHost(new Map(settings === undefined ? [] : [[`${FOLDER}/rapporteur.yaml`, settings]])));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/draft.md`;
  workspace.open(uri, 'markdown', text, 1);
  await workspace.prepare(uri);
  const choice = workspace.typeOf(uri)?.choice;
  return choice === undefined ? undefined : [choice.type.name, render(choice.reason)];
}
