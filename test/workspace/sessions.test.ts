import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolutionUses } from '../../server/src/features/resolutionUses.ts';
import { nodeStore } from '../../server/src/node/nodeStore.ts';
import type { Host, Store } from '../../server/src/workspace/host.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const FOLDER = 'file:///workspace';
const OPEN = `${FOLDER}/open.md`;
const POLICY = '---\ndraft: policy\n---\n\n# Policy\n\n1.1. This follows TMB Resolution 97/2013.\n';
const FILES: readonly (readonly [string, string])[] = [
  [`${FOLDER}/rapporteur.yaml`, 'languages: [en]\n'],
  [OPEN, POLICY],
  [`${FOLDER}/other.md`, '---\ndraft: policy\n---\n\n# Other\r\n\r\n1.1. As TMB Resolution 97/2013 says.\r\n'],
  [`${FOLDER}/none.md`, '---\ndraft: policy\n---\n\n# None\n\n1.1. This cites nothing.\n'],
  [`${FOLDER}/minutes.md`, '---\ndraft: resolutions\n---\n\nResolutions adopted by the Technical Management Board\n\n# TECHNICAL MANAGEMENT BOARD RESOLUTION 97/2013\n\nThe board decides to go on.\n'],
];
const DRAFTS = ['other.md', 'none.md', 'minutes.md'].map((name) => `${FOLDER}/${name}`);

describe('A workspace that was open before', () => {
  it('answers where a resolution is cited, and defined, without reading the drafts that did not change', async () => {
    const store = memoryStore();
    const first = await session(FILES, store);
    const second = await session(FILES, store);
    assert.deepEqual(second.answer, first.answer);
    assert.deepEqual(first.read.filter((uri) => DRAFTS.includes(uri)).sort(), [...DRAFTS, ...DRAFTS].sort());
    assert.deepEqual(second.read.filter((uri) => DRAFTS.includes(uri)), []);
  });

  it('reads a draft that changed, and answers by its new text', async () => {
    const store = memoryStore();
    await session(FILES, store);
    const files = changed(FILES, `${FOLDER}/none.md`, POLICY);
    const { answer, read } = await session(files, store);
    assert.deepEqual(answer, (await session(files, undefined)).answer);
    assert.deepEqual([...new Set(read.filter((uri) => DRAFTS.includes(uri)))], [`${FOLDER}/none.md`]);
  });

  it('answers by minutes that changed', async () => {
    const store = memoryStore();
    await session(FILES, store);
    const files = changed(FILES, `${FOLDER}/minutes.md`, FILES[4]?.[1].replace('97/2013', '98/2013') ?? '');
    assert.deepEqual((await session(files, store)).answer, (await session(files, undefined)).answer);
  });

  it('answers by the settings as they are now', async () => {
    const store = memoryStore();
    await session(FILES, store);
    const files = changed(FILES, `${FOLDER}/rapporteur.yaml`, 'drafts: [{ files: other.md, type: letter }]\nfiles: [{ files: other.md, disable: [references] }]\n');
    assert.deepEqual((await session(files, store)).answer, (await session(files, undefined)).answer);
  });

  it('answers by the texts where the machine cannot tell which files changed', async () => {
    const store = memoryStore();
    await session(FILES, store, 'no stamps');
    const files = changed(FILES, `${FOLDER}/none.md`, POLICY);
    assert.deepEqual((await session(files, store, 'no stamps')).answer, (await session(files, undefined)).answer);
  });

  for (const [damage, spoil] of Object.entries({
    'empty': () => '',
    'cut off': (text: string) => text.slice(0, text.length / 2),
    'changed in one place': (text: string) => text.replace('97', '98'),
    'another file': () => '{"format":1,"key":"","entries":[[1,2]]}',
    'not text': () => '\u0000\uFFFD\n\u0000',
  })) {
    it(`answers as ever where what was kept is ${damage}, and keeps it anew`, async () => {
      const store = memoryStore();
      const first = await session(FILES, store);
      const whole = new Map(store.texts);
      for (const [name, text] of whole) store.texts.set(name, spoil(text));
      assert.deepEqual((await session(FILES, store)).answer, first.answer);
      assert.deepEqual([...store.texts.keys()], [...whole.keys()]);
      assert.deepEqual((await session(FILES, store)).read.filter((uri) => DRAFTS.includes(uri)), []);
    });
  }

  it('keeps nothing where nothing can be kept, and says nothing of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
    try {
      writeFileSync(join(folder, 'file'), '');
      const store = nodeStore(join(folder, 'file', 'below'));
      await store.write('name', 'text');
      assert.equal(await store.read('name'), undefined);
      const other = nodeStore(join(folder, 'new', 'folder'));
      await other.write('name', 'text');
      assert.equal(await other.read('name'), 'text');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

interface MemoryStore extends Store {
  readonly texts: Map<string, string>;
}

function memoryStore(): MemoryStore {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => Promise.resolve(texts.get(name)),
    write: (name, text) => Promise.resolve(void texts.set(name, text)),
  };
}

function changed(files: typeof FILES, uri: string, text: string): typeof FILES {
  return files.map(([at, before]) => [at, at === uri ? text : before]);
}

/** Opens the workspace anew, with one draft, and asks where what it cites is cited and defined. */
async function session(files: typeof FILES, store: Store | undefined, stamps: 'stamps' | 'no stamps' = 'stamps'): Promise<{ readonly answer: unknown; readonly read: readonly string[] }> {
  const texts = new Map(files);
  const machine = memoryHost(texts);
  const read: string[] = [];
  const host: Host = {
    ...machine,
    ...(store === undefined ? {} : { store }),
    ...(stamps === 'stamps' ? { stamp: (uri: string) => Promise.resolve(texts.get(uri)) } : {}),
    read: (uri) => {
      read.push(uri);
      return machine.read(uri);
    },
  };
  const workspace = new Workspace(host);
  await workspace.setFolders([FOLDER]);
  workspace.open(OPEN, 'markdown', POLICY, 1);
  await workspace.prepare(OPEN);
  const defining = await workspace.definingUris();
  const drafts = await workspace.drafts();
  const context = workspace.contextOf(OPEN);
  const uses = context === undefined ? [] : resolutionUses(context.draft, context.resolutions, POLICY.indexOf('97/2013'), drafts) ?? [];
  const places = uses.map(({ uri, span }) => [uri, drafts.find((it) => it.uri === uri)?.lines.lineOf(span.start), span]);
  assert.deepEqual(machine.logged, []);
  return { answer: { defining, places, findings: workspace.check(OPEN)?.findings.map(({ rule, span }) => [rule, span]) }, read };
}
