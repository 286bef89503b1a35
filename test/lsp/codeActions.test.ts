import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainClient, type Range } from './plainClient.ts';

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit?: { readonly changes: Readonly<Record<string, readonly { readonly range: Range; readonly newText: string }[]>> };
}

const INVOKED = 1;
const AUTOMATIC = 2;
const WHOLE_RULE = 'Fix all problems of this rule in this draft';
/** Asks for the edit of a code action when it is chosen, as VS Code does. */
const RESOLVES = { textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } } };

/** Two numbers are skipped, in two sections: 1.3 and 2.3. */
const TEXT = '---\ndraft: generic\n---\n\n# 1. Boats\n\n1.1. Boats are kept in the harbour.\n\n1.3. Members row them.\n\n# 2. Sheds\n\n2.1. Sheds are kept shut.\n\n2.3. Members have keys.\n';

describe('Code actions that go through a whole draft', () => {
  let client: PlainClient;
  let home: string;
  let uri: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'rapporteur-drafts-'));
    uri = pathToFileURL(join(home, 'boats.md')).href;
    client = new PlainClient();
  });

  afterEach(async () => {
    await client.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** What is offered at the first problem. */
  async function offered(capabilities: object, context: object): Promise<readonly Action[]> {
    await client.start(pathToFileURL(home).href, capabilities);
    await client.open(uri, TEXT);
    const [gap] = await client.diagnostics(uri);
    return await client.request('textDocument/codeAction', { textDocument: { uri }, range: gap?.range, context: { diagnostics: [], ...context } }) as readonly Action[];
  }

  function newTextsOf({ edit }: Action): readonly string[] {
    return edit?.changes[uri]?.map(({ newText }) => newText) ?? [];
  }

  it('are not looked for after each pause, when an editor asks for its light bulb', async () => {
    const actions = await offered({}, { triggerKind: AUTOMATIC });
    assert.ok(actions.some(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(actions.filter(({ kind }) => kind !== 'quickfix'), []);
  });

  it('are offered to a person who asks, and to an editor that saves', async () => {
    const actions = await offered({}, { triggerKind: INVOKED });
    assert.ok(actions.some(({ kind }) => kind === 'source.fixAll.rapporteur'));
    const [onSave] = await client.request('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [], only: ['source.fixAll'], triggerKind: AUTOMATIC } }) as readonly Action[];
    assert.equal(onSave?.kind, 'source.fixAll.rapporteur');
    assert.equal(newTextsOf(onSave).length, 2);
  });

  it('are worked out when they are chosen, where the editor asks for it then', async () => {
    const actions = await offered(RESOLVES, { triggerKind: INVOKED });
    const whole = actions.filter(({ title, kind }) => title === WHOLE_RULE || kind === 'source.fixAll.rapporteur');
    assert.equal(whole.length, 2);
    for (const action of whole) {
      assert.deepEqual(newTextsOf(action), []);
      assert.equal(newTextsOf(await client.request('codeAction/resolve', action) as Action).length, 2);
    }
    assert.ok(actions.some((action) => !whole.includes(action) && newTextsOf(action).length > 0), 'the fix of the one problem is there at once');
  });

  it('mend the draft as it is when they are chosen, and nothing where nothing is left', async () => {
    const actions = await offered(RESOLVES, { triggerKind: INVOKED });
    const whole = actions.find(({ title }) => title === WHOLE_RULE);
    assert.ok(whole !== undefined);
    await client.change(uri, 2, [{ text: TEXT.replace('1.3.', '1.2.') }]);
    assert.equal(newTextsOf(await client.request('codeAction/resolve', whole) as Action).length, 1);
    await client.change(uri, 3, [{ text: TEXT.replace('1.3.', '1.2.').replace('2.3.', '2.2.') }]);
    assert.deepEqual(newTextsOf(await client.request('codeAction/resolve', whole) as Action), []);
    assert.deepEqual(await client.request('codeAction/resolve', { ...whole, data: { uri, rule: 'numbering/gop' } }), { ...whole, data: { uri, rule: 'numbering/gop' } });
  });
});
