import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Runtime } from '../lsp/runtime.ts';
import { serve } from '../lsp/serve.ts';
import { startServer } from '../lsp/startServer.ts';
import { WebIndexes } from '../lsp/webIndexes.ts';
import { WebRegisters } from '../lsp/webRegisters.ts';
import { strictDecoder } from '../lsp/strictDecoder.ts';
import { askRange } from './askRange.ts';
import { fetchRegister } from './fetchRegister.ts';
import { storedCopies } from './storedCopies.ts';
import { clientHost } from '../lsp/clientHost.ts';

/** Put in by the build from package.json. */
declare const __RAPPORTEUR_VERSION__: string;
declare const __RAPPORTEUR_RULE_PAGES__: string;
declare const self: DedicatedWorkerGlobalScope;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const runtime: Runtime = {
  host: (connection) => clientHost(
    connection,
    (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    strictDecoder,
  ),
  web: ({ trusted, during }) => {
    const decoder = new TextDecoder();
    const indexes = new WebIndexes({ trusted, waits: false, during, askRange, decode: (bytes) => decoder.decode(bytes), now: () => Date.now() });
    const registers = new WebRegisters({ trusted, waits: false, during, copies: storedCopies(), fetch: (url) => fetchRegister(url, strictDecoder), now: () => Date.now() });
    return { open: (url, changed) => indexes.open(url, changed), download: (url, changed) => registers.download(url, changed) };
  },
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  // A message to oneself comes after those that wait already; a timer would wait at least four milliseconds.
  defer: (run) => {
    waiting.push(run);
    channel.port2.postMessage(undefined);
  },
  rulePages: __RAPPORTEUR_RULE_PAGES__ === '' ? undefined : __RAPPORTEUR_RULE_PAGES__,
};

startServer(connection, { version: __RAPPORTEUR_VERSION__, serve: (client, documents) => serve(connection, documents, client, runtime) });
