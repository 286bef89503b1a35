import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeHost } from '../../server/src/node/nodeHost.ts';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const REGISTER = "decisions:\n  - identifier: [{ prefix: ISO/Council, number: '11/2023' }]\n";

describe('A register that cannot be read', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-bad-'));
    writeFileSync(join(folder, 'rapporteur.yaml'), 'registers: [{ path: r.yaml }]\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function opened(): Promise<{ readonly workspace: Workspace; readonly said: () => string }> {
    const workspace = new Workspace(nodeHost(() => assert.fail('Nothing is logged.')));
    const home = pathToFileURL(folder).href;
    await workspace.setFolders([home]);
    const said = (): string => workspace.files.flatMap((file) => file.findings.map((it) => render(it.message))).join(' | ');
    return { workspace, said };
  }

  it('because it is of a gigabyte is not read at all', async () => {
    writeFileSync(join(folder, 'r.yaml'), REGISTER);
    truncateSync(join(folder, 'r.yaml'), 1024 ** 3);
    const before = process.memoryUsage().rss;
    assert.match((await opened()).said(), /larger than 64 MB/u);
    assert.ok(process.memoryUsage().rss - before < 200e6);
  });

  it('because of its encoding says so; UTF-16 is read', async () => {
    writeFileSync(join(folder, 'r.yaml'), Buffer.from(`${REGISTER}    title: Résolution\n`, 'latin1'));
    assert.match((await opened()).said(), /seems to be Latin-1 \(Windows-1252\): open it in that encoding, and save it as UTF-8/u);
    writeFileSync(join(folder, 'r.yaml'), Buffer.from(`\uFEFF${REGISTER}`, 'utf16le'));
    const { workspace, said } = await opened();
    assert.equal(said(), '');
    assert.equal(workspace.folders[0]?.resolutions.size, 1);
  });

  it('because its aliases multiply costs no more than its text', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghijkl'.split('').map((it, i) => `${it}: &${it} [${Array(9).fill(`*${'abcdefghijk'[i] ?? ''}`).join(', ')}]`)].join('\n');
    writeFileSync(join(folder, 'r.yaml'), `${bomb}\n${REGISTER}`);
    assert.equal((await opened()).workspace.folders[0]?.resolutions.size, 1);
  });

  it('because it is half-written keeps its last good state', async () => {
    const uri = pathToFileURL(join(folder, 'r.yaml')).href;
    writeFileSync(join(folder, 'r.yaml'), REGISTER);
    const { workspace, said } = await opened();
    writeFileSync(join(folder, 'r.yaml'), 'decisions:\n  - identifier: [{ prefix: ISO/Cou');
    workspace.filesChanged([uri]);
    await workspace.settled();
    assert.notEqual(said(), '');
    assert.equal(workspace.folders[0]?.resolutions.size, 1);
    writeFileSync(join(folder, 'r.yaml'), REGISTER);
    workspace.filesChanged([uri]);
    await workspace.settled();
    assert.equal(said(), '');
  });
});
