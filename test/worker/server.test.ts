import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

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
  readonly params?: { readonly uri?: string; readonly globs?: readonly string[]; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

describe('The server in a web worker', () => {
  it('reads settings and registers through its client, and finds the same', async () => {
    const files: Readonly<Record<string, string>> = {
      'vscode-vfs://github/org/repo/rapporteur.yaml': 'registers: [{ path: council.yaml, body: ISO/Council, complete: true }]\n',
      'vscode-vfs://github/org/repo/council.yaml': readFileSync('examples/registers/council.yaml', 'utf8'),
    };
    const draft = 'vscode-vfs://github/org/repo/draft.md';
    const worker = new Worker(WEB_WORKER, { eval: true, workerData: readFileSync('dist/server/browser.js', 'utf8') });
    const asked: string[] = [];
    try {
      const found = await new Promise<readonly { readonly code: string }[]>((resolve, reject) => {
        const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
        worker.on('error', reject);
        worker.on('message', ({ id, method, params, result }: Message) => {
          if (id === 1 && result !== undefined) {
            send({ method: 'initialized', params: {} });
            send({ method: 'textDocument/didOpen', params: { textDocument: { uri: draft, languageId: 'markdown', version: 1, text: '---\ndraft: generic\n---\n\n1.1. See Council Resolution 12/2023.\n\n1.3. Two.\n' } } });
          } else if (method === 'rapporteur/readFile') {
            asked.push(params?.uri ?? '');
            const text = files[params?.uri ?? ''];
            send({ id, result: text === undefined ? null : Buffer.from(text).toString('base64') });
          } else if (method === 'rapporteur/listFiles') {
            send({ id, result: [] });
          } else if (method === 'textDocument/publishDiagnostics' && params?.uri === draft) {
            resolve(params.diagnostics ?? []);
          }
        });
        send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, workspaceFolders: [{ uri: 'vscode-vfs://github/org/repo', name: 'repo' }], capabilities: {} } });
      });
      assert.deepEqual(found.map((it) => it.code), ['references/unresolved', 'numbering/gap']);
      assert.ok(asked.includes('vscode-vfs://github/org/repo/council.yaml'));
    } finally {
      await worker.terminate();
    }
  });
});
