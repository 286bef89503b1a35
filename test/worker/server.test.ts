import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { writeIndex } from '../../server/src/node/writeIndex.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';

/** What a web worker has, over Node's: no `require`, no `process`. */
const WEB_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { runInThisContext } = require('node:vm');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => undefined;
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
for (const name of ['process', 'Buffer', 'setImmediate', 'global']) Object.defineProperty(globalThis, name, { value: undefined });
runInThisContext(workerData);
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly globs?: readonly string[]; readonly offset?: number; readonly length?: number; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

const HOME = 'vscode-vfs://github/org/repo';
const REGISTER = readFileSync('examples/registers/council.yaml', 'utf8');

describe('The server in a web worker', () => {
  it('reads settings and registers through its client, and finds the same', async () => {
    const { codes, asked } = await served({
      [`${HOME}/rapporteur.yaml`]: Buffer.from('registers: [{ path: council.yaml, body: ISO/Council, complete: true }]\n'),
      [`${HOME}/council.yaml`]: Buffer.from(REGISTER),
    });
    assert.deepEqual(codes, ['references/unresolved', 'numbering/gap']);
    assert.ok(asked.includes(`rapporteur/readFile ${HOME}/council.yaml`));
  });

  it('reads an index in pieces through its client, and finds the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-worker-'));
    const { records } = readRegister({ uri: `${HOME}/council.yaml`, text: REGISTER }, { name: 'c', body: 'ISO/Council', complete: true, years: undefined, columns: {} }, bodyTable());
    writeIndex(join(folder, 'index'), [{ records, complete: true, years: undefined }], () => 'council.yaml');
    const index = readFileSync(join(folder, 'index'));
    rmSync(folder, { recursive: true });
    const { codes, asked } = await served({
      [`${HOME}/rapporteur.yaml`]: Buffer.from('registers: [{ path: council.rapporteur-index }]\n'),
      [`${HOME}/council.rapporteur-index`]: index,
    });
    assert.deepEqual(codes, ['references/unresolved', 'numbering/gap']);
    assert.ok(!asked.includes(`rapporteur/readFile ${HOME}/council.rapporteur-index`));
  });
});

/** What the built server finds in a draft that cites a resolution which does not exist, when all is read. */
async function served(files: Readonly<Record<string, Buffer>>): Promise<{ readonly codes: readonly string[]; readonly asked: readonly string[] }> {
  const draft = `${HOME}/draft.md`;
  const worker = new Worker(WEB_WORKER, { eval: true, workerData: readFileSync('dist/server/browser.js', 'utf8') });
  const asked: string[] = [];
  try {
    const codes = await new Promise<readonly string[]>((resolve, reject) => {
      const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
      worker.on('error', reject);
      worker.on('message', ({ id, method, params, result }: Message) => {
        const { uri = '', offset = 0, length = 0 } = params ?? {};
        const file = files[uri];
        if (method?.startsWith('rapporteur/') === true) asked.push(`${method} ${uri}`);
        if (id === 1 && result !== undefined) {
          send({ method: 'initialized', params: {} });
          send({ method: 'textDocument/didOpen', params: { textDocument: { uri: draft, languageId: 'markdown', version: 1, text: '---\ndraft: generic\n---\n\n1.1. See Council Resolution 12/2023.\n\n1.3. Two.\n' } } });
        } else if (method === 'rapporteur/readFile') {
          send({ id, result: file?.toString('base64') ?? null });
        } else if (method === 'rapporteur/measureFile') {
          send({ id, result: file === undefined ? null : { size: file.length, stamp: '1' } });
        } else if (method === 'rapporteur/readRange') {
          send({ id, result: file?.subarray(offset, offset + length).toString('base64') ?? null });
        } else if (method === 'rapporteur/listFiles') {
          send({ id, result: [] });
        } else if (method === 'textDocument/publishDiagnostics' && uri === draft && params?.diagnostics?.some((it) => it.code === 'references/unresolved') === true) {
          resolve(params.diagnostics.map((it) => it.code));
        }
      });
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, workspaceFolders: [{ uri: HOME, name: 'repo' }], capabilities: {} } });
    });
    return { codes, asked };
  } finally {
    await worker.terminate();
  }
}
