import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///w';
const PLAIN = 'The lamp is lit at dusk.\n';

describe('why a document has its type', () => {
  it('is what its front matter says, be it the name of a type or not', async () => {
    assert.deepEqual(await why(`---\ndraft: letter\n---\n\n${PLAIN}`), ['letter', 'The draft says so itself: “draft: letter”.']);
    assert.deepEqual(await why(`---\ndraft: lettre\n---\n\n${PLAIN}`), ['generic', 'Its front matter says “draft: lettre”, which is no document type, and none recognises it.']);
    assert.equal(await why(`---\ndraft: false\n---\n\n${PLAIN}`), undefined);
  });

  it('is what rapporteur.yaml says of it, unless the draft says otherwise', async () => {
    const settings = 'drafts: [{ files: "*.md", type: policy }]\n';
    assert.deepEqual(await why(PLAIN, settings), ['policy', 'rapporteur.yaml says so of “*.md”.']);
    assert.deepEqual(await why(`---\ndraft: code\n---\n\n${PLAIN}`, settings), ['code', 'The draft says so itself: “draft: code”.']);
    assert.deepEqual(await why(PLAIN, 'drafts: ["*.md"]\n'), ['generic', 'rapporteur.yaml names “*.md” as drafts, and no document type recognises this one.']);
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
