import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const URI = 'file:///drafts/a.md';

/** What the drafts before hold in memory is the draft's own size at each key: who types for an hour would run out of it. */
describe('The memory of a draft that is typed', () => {
  for (const [name, text] of [
    ['with a fault', '---\ndraft: generic\n---\n\n1. The committee met in May.\n\n3. It meets again in June, under “Resolution 4/2020”.\n\nThe rest is agreed.\n'],
    ['with a fault in both languages', '---\ndraft: generic\nlanguages: [en, ru]\n---\n\n1. The committee met in May 2020.\n\n1. Комитет собрался в мае 2021 г.\n\n3. It meets again in June.\n\n3. Он соберется вновь в июне.\n\nThe rest is agreed.\n\nОстальное согласовано.\n'],
  ] as const) {
    it(`holds the draft as it is, and none of those before: ${name}`, async () => {
      const workspace = new Workspace(memoryHost(new Map()));
      workspace.open(URI, 'markdown', text);
      await workspace.prepare(URI);
      const drafts: WeakRef<object>[] = [];
      let now: string = text;
      for (let i = 0; i < 30; i++) {
        const at = now.indexOf('is agreed');
        now = `${now.slice(0, at)}x${now.slice(at)}`;
        workspace.change(URI, now);
        assert.ok((workspace.check(URI)?.findings.length ?? 0) > 0, 'there is a fault');
        const draft = workspace.contextOf(URI)?.draft;
        assert.ok(draft !== undefined);
        drafts.push(new WeakRef(draft));
      }
      await collected();
      const held = drafts.filter((draft) => draft.deref() !== undefined).length;
      assert.ok(held >= 1 && held <= 3, `${held} drafts are held`);
    });
  }

  for (const dialect of ['markdown', 'plainText'] as const) {
    it(`does not grow by the draft's length with each paragraph that is changed (${dialect})`, async () => {
      const paragraphs = Array.from({ length: 2_000 }, (_, i) => `The committee considered document N ${i + 1000}, and asked its members for comments.`);
      let now = `---\ndraft: generic\n---\n\n${paragraphs.join('\n\n')}\n`;
      const workspace = new Workspace(memoryHost(new Map()));
      workspace.open(URI, dialect, now);
      await workspace.prepare(URI);
      workspace.check(URI);
      const before = await memoryHeld();
      for (let i = 0; i < CHANGED; i++) {
        const at = now.indexOf(' members', Math.floor((now.length * i) / CHANGED)) + 1;
        now = `${now.slice(0, at)}x${now.slice(at)}`;
        workspace.change(URI, now);
        workspace.check(URI);
      }
      const grown = await memoryHeld() - before;
      assert.ok(grown < 10 * now.length, `It has grown by ${Math.round(grown / now.length)} times the length of the draft`);
    });
  }
});

const CHANGED = 60;

/** In bytes, of what is still in use. */
async function memoryHeld(): Promise<number> {
  await collected();
  return process.memoryUsage().heapUsed;
}

async function collected(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What was looked at in this turn of the event loop is held until its end.
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
}
