import assert from 'node:assert/strict';
import { fetchRegister } from '../../server/src/browser/fetchRegister.ts';
import { strictDecoder } from '../../server/src/lsp/strictDecoder.ts';
import { WebRegisters } from '../../server/src/lsp/webRegisters.ts';
import { render } from '../../server/src/text/message.ts';

const URL_OF = 'https://example.org/council.yaml';
const REGISTER = "decisions:\n  - identifier: [{ prefix: ISO/Council, number: '11/2023' }]\n";

describe('A register on the web, in a browser', () => {
  const real = globalThis.fetch;
  let answer: () => Promise<Response>;
  let asked: { readonly url: string; readonly options: RequestInit | undefined }[] = [];
  beforeEach(() => {
    asked = [];
    answer = () => Promise.resolve(new Response(REGISTER));
    globalThis.fetch = (url, options) => {
      asked.push({ url: typeof url === 'string' ? url : '', options });
      return answer();
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  const said = async (url = URL_OF): Promise<string> => {
    const fetched = await fetchRegister(url, strictDecoder);
    return fetched.kind === 'text' ? fetched.text : fetched.kind === 'failed' ? render(fetched.why) : fetched.kind;
  };
  const from = (url: string, body: string, init?: ResponseInit): Response => Object.defineProperty(new Response(body, init), 'url', { value: url });

  it('is read, and nothing of the person is sent along', async () => {
    assert.equal(await said(), REGISTER);
    // Any header of ours would have to be allowed by its server before.
    assert.deepEqual(asked.map(({ url, options }) => [url, options?.credentials, options?.cache, options?.headers]), [[URL_OF, 'omit', 'no-cache', undefined]]);
  });

  it('says what to do where its server does not allow that browsers read it', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    assert.match(await said(), /does not allow that browsers read it \(CORS\): keep a copy of the file in this folder, or have its server answer with “Access-Control-Allow-Origin”/u);
  });

  it('says what is wrong with the answer', async () => {
    for (const [response, expected] of [
      [new Response('', { status: 500 }), /answered with 500/u],
      [new Response('<!DOCTYPE html><p>Sign in'), /web page, not with a register/u],
      [new Response('x', { headers: { 'content-length': String(2 ** 31) } }), /larger than 64 MB/u],
      [from('https://10.0.0.1/council.yaml', REGISTER), /“10\.0\.0\.1”, an address of this machine or of a private network/u],
      [from('http://example.org/council.yaml', REGISTER), /only addresses that begin with “https:/u],
    ] as const) {
      answer = () => Promise.resolve(response);
      assert.match(await said(), expected);
    }
  });

  it('asks no machine of a private network', async () => {
    for (const url of ['https://localhost/r.yaml', 'https://127.0.0.1/r.yaml', 'https://[::1]/r.yaml', 'http://example.org/r.yaml']) assert.match(await said(url), /It leads to/u);
    assert.deepEqual(asked, []);
  });

  it('is kept where its server fails later', async () => {
    const store = new Map<string, string>();
    const copies = { load: (url: string) => Promise.resolve(store.get(url)), save: (url: string, copy: string) => Promise.resolve(void store.set(url, copy)) };
    const web = (now: number): WebRegisters => new WebRegisters({ trusted: true, waits: true, copies, fetch: (url) => fetchRegister(url, strictDecoder), now: () => now });
    const nothing = (): void => undefined;
    assert.equal((await web(0).download(URL_OF, nothing)).text, REGISTER);
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const later = await web(3 * 86_400_000).download(URL_OF, nothing);
    assert.equal(later.text, REGISTER);
    assert.equal(later.copy?.days, 3);
    assert.match(later.problem === undefined ? '' : render(later.problem), /3 days old, is used/u);
  });
});
