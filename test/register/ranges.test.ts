import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { askRange } from '../../server/src/browser/askRange.ts';
import { clientHost } from '../../server/src/lsp/clientHost.ts';
import { isPublicAddress } from '../../server/src/lsp/publicAddress.ts';
import { WebIndexes } from '../../server/src/lsp/webIndexes.ts';
import { withWeb } from '../../server/src/lsp/withWeb.ts';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { fetchRange, publicWeb } from '../../server/src/node/fetchText.ts';
import { strictDecoder } from '../../server/src/lsp/strictDecoder.ts';
import { writeIndex } from '../../server/src/node/writeIndex.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import { render } from '../../server/src/text/message.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const DRAFT = 'file:///w/a.md';
const ADDRESS = 'https://example.org/council.rapporteur-index';
const TEXT = '---\ndraft: generic\n---\n\nSee Council Resolution 11/2023 and Council Resolution 13/2023.\n';

describe('An index of which pieces are read from elsewhere', () => {
  let folder = '';
  let server: Server;
  let url = '';
  let index: Buffer;
  let asked: string[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  const build = (register: string): Buffer => {
    const path = join(folder, 'council.rapporteur-index');
    const { records } = readRegister({ uri: 'file:///council.yaml', text: register }, { name: 'c', body: 'ISO/Council', complete: true, years: undefined, columns: {} }, bodyTable());
    writeIndex(path, [{ records, complete: true, years: { from: 2000, to: 2030 } }], () => 'council.yaml');
    return readFileSync(path);
  };
  const ranges = (request: IncomingMessage, response: ServerResponse): void => {
    const said = /^bytes=(?<from>\d+)-(?<to>\d+)$/u.exec(request.headers.range ?? '')?.groups;
    const [from, to] = [Number(said?.['from']), Math.min(Number(said?.['to']), index.length - 1)];
    asked.push(`${from}-${to}`);
    response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${index.length}`, 'etag': `"${index.length}"` }).end(index.subarray(from, to + 1));
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-ranges-'));
    index = build("decisions:\n  - identifier: [{ prefix: ISO/Council, number: '11/2023' }]\n");
    asked = [];
    answer = ranges;
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/council.rapporteur-index`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const local = { ...publicWeb(), protocols: ['http:'], allows: () => true };
  const web = (options: { readonly trusted?: boolean; readonly waits?: boolean; readonly now?: () => number } = {}): WebIndexes => new WebIndexes({
    trusted: true, waits: true, now: () => 0, decode: (bytes) => new TextDecoder().decode(bytes), askRange: (_, offset, length) => fetchRange(url, offset, length, local), ...options,
  });
  const hostOf = (indexes: WebIndexes): Host => withWeb(memoryHost(new Map([['file:///w/rapporteur.yaml', `registers:\n  - url: ${ADDRESS}\n`]])), { open: (at, changed) => indexes.open(at, changed) });
  async function opened(host: Host): Promise<Workspace> {
    const workspace = new Workspace(host);
    workspace.open(DRAFT, 'markdown', TEXT, 1);
    await workspace.setFolders(['file:///w']);
    await workspace.prepare(DRAFT);
    return workspace;
  }
  const said = (workspace: Workspace): readonly string[] => workspace.check(DRAFT)?.findings.map((it) => `${it.rule} ${TEXT.slice(it.span.start, it.span.end)}`) ?? [];
  const told = (workspace: Workspace): readonly string[] => workspace.check('file:///w/rapporteur.yaml')?.findings.map((it) => render(it.message)) ?? [];

  it('answers as one on the disk does, and only pieces of it travel', async () => {
    const workspace = await opened(hostOf(web()));
    assert.deepEqual(said(workspace), ['references/unresolved Council Resolution 13/2023']);
    assert.ok(asked.length >= 3);
    assert.ok(!asked.includes(`0-${index.length - 1}`));
    const before = asked.length;
    workspace.change(DRAFT, `${TEXT}\nMore.\n`, 2);
    await workspace.prepare(DRAFT);
    assert.equal(asked.length, before, 'what was read once is not asked for again');
  });

  it('lets an editor go on, and tells when it has come', async () => {
    let changed: () => void = () => undefined;
    const workspace = new Workspace(hostOf(web({ waits: false })), { onChanged: () => changed() });
    workspace.open(DRAFT, 'markdown', TEXT, 1);
    const seen: string[] = [];
    const done = new Promise<void>((resolve) => {
      changed = () => {
        seen.push(...said(workspace));
        if (seen.some((it) => it.startsWith('references/unresolved'))) resolve();
      };
    });
    await workspace.setFolders(['file:///w']);
    await done;
    assert.deepEqual([...new Set(seen.filter((it) => it.includes('unresolved')))], ['references/unresolved Council Resolution 13/2023']);
    assert.deepEqual(told(workspace), []);
  });

  it('is opened anew when the server has another', async () => {
    let time = 0;
    const indexes = web({ now: () => time });
    const workspace = await opened(hostOf(indexes));
    index = build("decisions:\n  - identifier: [{ prefix: ISO/Council, number: '11/2023' }]\n  - identifier: [{ prefix: ISO/Council, number: '13/2023' }]\n");
    time = 11 * 60_000;
    workspace.filesChanged(['file:///w/rapporteur.yaml']);
    await workspace.settled();
    await workspace.prepare(DRAFT);
    assert.deepEqual(said(workspace), []);
  });

  it('accuses nobody where the server fails, hangs up, has no ranges or is not to be asked, and says so', async () => {
    const failures: readonly (readonly [(request: IncomingMessage, response: ServerResponse) => void, RegExp])[] = [
      [(_, response) => response.writeHead(500).end(), /answered with 500\./u],
      [(_, response) => response.writeHead(200).end(index), /no parts of a file/u],
      [(_, response) => response.writeHead(200).end('<!doctype html>'), /no parts of a file/u],
      [(_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(), /only addresses that begin with “https:\/\/”/u],
      [(request) => request.socket.destroy(), /could not be reached/u],
      [(_, response) => response.writeHead(206, { 'content-range': 'bytes 0-31/40' }).end(Buffer.alloc(32, 'x')), /This is no index/u],
    ];
    for (const [failing, why] of failures) {
      answer = failing;
      const workspace = await opened(hostOf(web()));
      assert.match(told(workspace)[0] ?? '', why);
      assert.deepEqual(said(workspace).filter((it) => it.includes('unresolved')), []);
    }
    asked = [];
    answer = ranges;
    assert.match(told(await opened(hostOf(web({ trusted: false }))))[0] ?? '', /not trusted: nothing is asked of the web/u);
    assert.deepEqual(asked, []);
  });

  it('is silent on what it cannot answer while the server fails later', async () => {
    answer = (request, response) => (asked.length < 2 ? ranges(request, response) : response.writeHead(500).end());
    const workspace = await opened(hostOf(web()));
    assert.deepEqual(said(workspace), []);
  });

  it('leads a browser nowhere but to public https addresses', async () => {
    for (const at of [url, 'https://127.0.0.1/a', 'https://0x7f.1/a', 'https://2130706433/a', 'https://[::1]/a', 'https://[::ffff:10.0.0.1]/a', 'https://localhost/a', 'https://a.localhost./a']) {
      const ranged = await askRange(at, 0, 32);
      assert.match(ranged.kind === 'failed' ? render(ranged.why) : '', /is not read\.$|only addresses that begin with “https:\/\/” are read\.$/u, at);
    }
  });

  it('is read through the editor where the server has no files', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.onRequest('rapporteur/measureFile', ({ uri }: { readonly uri: string }) => (uri.endsWith('index') ? { size: index.length, stamp: '1' } : null));
    client.onRequest('rapporteur/readRange', ({ offset, length, stamp }: { readonly offset: number; readonly length: number; readonly stamp: string }) => {
      assert.equal(stamp, '1');
      asked.push(`${offset}-${offset + length - 1}`);
      return index.subarray(offset, offset + length).toString('base64');
    });
    client.onRequest('rapporteur/readFile', ({ uri }: { readonly uri: string }) => (uri.endsWith('rapporteur.yaml') ? Buffer.from('registers:\n  - path: council.rapporteur-index\n').toString('base64') : null));
    client.onRequest('rapporteur/listFiles', () => []);
    client.listen();
    connection.listen();
    const workspace = await opened(clientHost(connection, (base64) => Buffer.from(base64, 'base64'), strictDecoder));
    assert.deepEqual(said(workspace), ['references/unresolved Council Resolution 13/2023']);
    assert.ok(!asked.includes(`0-${index.length - 1}`));
    client.dispose();
    connection.dispose();
  });
});

describe('An address of a machine', () => {
  const PUBLIC = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '192.167.1.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001:81b::200e'];
  const OTHER = [
    '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.2.1', '192.168.0.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '255.255.255.255',
    '::', '::1', '::7f00:1', '::ffff:8.8.8.8', '::ffff:7f00:1', '64:ff9b::808:808', 'fc00::1', 'fd12::1', 'fe80::1', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', 'fe80::1%eth0', '', 'example.org', '1.2.3', '1::2::3', '256.1.1.1',
  ];
  for (const address of PUBLIC) it(`${address} is public`, () => assert.ok(isPublicAddress(address)));
  for (const address of OTHER) it(`${address === '' ? '(none)' : address} is not`, () => assert.ok(!isPublicAddress(address)));
});
