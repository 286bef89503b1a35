import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchText, publicWeb, type WebPolicy } from '../../server/src/node/fetchText.ts';
import { diskCopies } from '../../server/src/node/diskCopies.ts';
import { WebRegisters, type WebOptions } from '../../server/src/lsp/webRegisters.ts';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

const REGISTER = "decisions:\n  - identifier: [{ prefix: ISO/Council, number: '11/2023' }]\n";
/** As in life, but for this machine's own address, without TLS. */
const local: WebPolicy = { protocols: ['http:', 'https:'], allows: (address) => address === '127.0.0.1' || publicWeb().allows(address), timeOut: 5_000 };

describe('A register on the web', () => {
  let server: Server;
  let answer: RequestListener;
  let asked = 0;
  let folder = '';
  let url = '';
  beforeEach(async () => {
    asked = 0;
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-web-'));
    server = createServer((request, response) => {
      asked++;
      answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/council.yaml`;
    answer = (_, response) => response.setHeader('etag', '"1"').end(REGISTER);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const web = (options: Partial<WebOptions> = {}): WebRegisters => new WebRegisters({ copies: diskCopies(folder), trusted: true, waits: true, fetch: (at, known) => fetchText(at, known, local), now: () => 0, ...options });
  const failure = async (policy = local): Promise<string> => {
    const fetched = await fetchText(url, undefined, policy);
    return fetched.kind === 'failed' ? render(fetched.why) : fetched.kind;
  };
  const nothing = (): void => undefined;

  it('is read, and asked for again only by what is known of it', async () => {
    assert.deepEqual(await web().download(url, nothing), { text: REGISTER, problem: undefined });
    answer = (request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 500;
      response.end();
    };
    assert.deepEqual(await web().download(url, nothing), { text: REGISTER, problem: undefined });
    assert.equal(asked, 2);
  });

  it('is kept, with its age, where the server fails', async () => {
    await web({ now: () => Date.UTC(2026, 0, 1) }).download(url, nothing);
    answer = (_, response) => {
      response.statusCode = 500;
      response.end();
    };
    const { text, problem, copy } = await web({ now: () => Date.UTC(2026, 0, 4) }).download(url, nothing);
    assert.equal(text, REGISTER);
    assert.deepEqual(copy, { date: '2026-01-01', days: 3 });
    assert.equal(problem === undefined ? '' : render(problem), 'The server answered with 500. The copy of 2026-01-01 00:00 (UTC), 3 days old, is used.');
  });

  it('is not asked for in a workspace that is not trusted', async () => {
    const { text, problem } = await web({ trusted: false }).download(url, nothing);
    assert.equal(text, undefined);
    assert.equal(problem === undefined ? '' : render(problem), 'This workspace is not trusted: nothing is asked of the web.');
    assert.equal(asked, 0);
  });

  it('says what is wrong with the answer', async () => {
    answer = (_, response) => response.end('<!DOCTYPE html><p>Sign in</p>');
    assert.match(await failure(), /^The server answered with a web page, not with a register/u);
    answer = (_, response) => response.writeHead(200, { 'content-length': 1_000_000_000 }).write('x');
    assert.equal(await failure(), 'It is larger than 64 MB.');
    answer = (_, response) => response.end(new Uint8Array([0x52, 0xE9, 0x73]));
    assert.match(await failure(), /UTF-8/u);
    answer = () => undefined;
    assert.equal(await failure({ ...local, timeOut: 40 }), 'The server did not answer within 0.04 seconds.');
    answer = (_, response) => response.writeHead(200).write('decisions:');
    assert.equal(await failure({ ...local, timeOut: 40 }), 'The server did not answer within 0.04 seconds.');
  });

  it('leads nowhere but to public addresses, over TLS, and not for ever', async () => {
    const redirectTo = (location: string): void => {
      answer = (_, response) => response.writeHead(302, { location }).end();
    };
    for (const address of ['http://10.0.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest', 'http://[::1]/', 'http://[fe80::1]/', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.2/']) {
      redirectTo(address);
      assert.match(await failure(), /an address of this machine or of a private network, and is not read\.$/u, address);
    }
    redirectTo('file:///etc/passwd');
    assert.match(await failure(), /only addresses that begin with “https:\/\/” are read\.$/u);
    redirectTo(url);
    assert.equal(await failure(), 'The address leads on more than 3 times.');
    assert.match(await failure(publicWeb()), /only addresses that begin with “https:\/\/” are read\.$/u);
    assert.match(await failure({ ...publicWeb(), protocols: ['http:'] }), /“127\.0\.0\.1”, an address of this machine/u);
    const named = await fetchText(url.replace('127.0.0.1', 'localhost'), undefined, { ...publicWeb(), protocols: ['http:'] });
    assert.match(named.kind === 'failed' ? render(named.why) : '', /“localhost”, an address of this machine/u);
  });

  it('serves drafts when it has come, and tells at its entry what is wrong', async () => {
    const registers = web({ waits: false });
    const address = 'https://example.org/council.yaml';
    const host = { ...memoryHost(new Map([['file:///w/rapporteur.yaml', `registers:\n  - url: ${address}\n    complete: true\n    years: 2000-2030\n`]])), download: (_: string, changed: () => void) => registers.download(url, changed) };
    let told: () => void = nothing;
    const workspace = new Workspace(host, { onChanged: () => told() });
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise<void>((resolve) => { told = resolve; });
    };
    const draft = 'file:///w/a.md';
    workspace.open(draft, 'markdown', '---\ndraft: generic\n---\n\nSee Council Resolution 11/2023 and Council Resolution 13/2023.\n', 1);
    await workspace.setFolders(['file:///w']);
    await until(() => workspace.check(draft)?.findings.some((it) => it.rule === 'references/unresolved') === true);
    assert.equal(workspace.check(draft)?.findings.length, 1);
    const waiting = web();
    const failing = new Workspace({ ...host, download: (_: string, changed: () => void) => waiting.download(url.replace(/:\d+/u, ':1'), changed) });
    await failing.setFolders(['file:///w']);
    assert.deepEqual(failing.check('file:///w/rapporteur.yaml')?.findings.map((it) => render(it.message)), [`The register at “${address}” could not be read. The server could not be reached (ECONNREFUSED).`]);
  });
});
