import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { registerIn, type Fetched, type Known } from '../lsp/fetched.ts';
import { isPublicAddress } from '../lsp/publicAddress.ts';
import type { Ranged } from '../lsp/webIndexes.ts';
import { message, render, type Message } from '../text/message.ts';
import { strictDecoder } from '../lsp/strictDecoder.ts';

/** What may be asked of the web. */
export interface WebPolicy {
  readonly protocols: readonly string[];
  /** Whether a machine at this address (IPv4 or IPv6) may be asked. */
  readonly allows: (address: string) => boolean;
  /** Milliseconds from the question to the end of the answer. */
  readonly timeOut: number;
}

const MOST_REDIRECTS = 3;

/** The text at an address. Never throws: what does not come, or not from where it may come, is told. */
export async function fetchText(url: string, known: Known, policy: WebPolicy): Promise<Fetched> {
  const headers = {
    'accept': 'application/yaml, application/json, text/csv, text/plain, */*;q=0.5',
    ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
  return follow<Fetched>(url, headers, policy, (response, status) => {
    if (status === 304) return { kind: 'unchanged' };
    const header = (name: string): string | undefined => [response.headers[name]].flat()[0];
    return status === 200 ? registerIn(response as AsyncIterable<Buffer>, header, strictDecoder).finally(() => response.destroy()) : undefined;
  });
}

/** A stretch of what stands at an address, `length` bytes from `offset`. Never throws. */
export async function fetchRange(url: string, offset: number, length: number, policy: WebPolicy): Promise<Ranged> {
  return follow<Ranged>(url, { range: `bytes=${offset}-${offset + length - 1}` }, policy, (response, status) => {
    if (status === 200) {
      response.destroy();
      return { kind: 'failed', why: message('The server gives no parts of a file (HTTP ranges), which reading an index needs: keep the index in this folder, or on another server.') };
    }
    return status === 206 ? rangeIn(response, length) : undefined;
  });
}

/** Asks, goes where the server leads, within bounds, and reads what is there; `undefined` of `read`: it is no answer. */
async function follow<T>(url: string, headers: Readonly<Record<string, string>>, policy: WebPolicy, read: (response: IncomingMessage, status: number) => T | Promise<T> | undefined): Promise<T | { readonly kind: 'failed'; readonly why: Message }> {
  const signal = AbortSignal.timeout(policy.timeOut);
  let at = url;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const target = new URL(at);
      const refused = refusal(target, at, policy);
      if (refused !== undefined) return { kind: 'failed', why: refused };
      const response = await ask(target, headers, policy, signal);
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400 && response.headers.location !== undefined) {
        response.destroy();
        at = new URL(response.headers.location, target).href;
        continue;
      }
      const answer = await read(response, status);
      if (answer !== undefined) return answer;
      response.destroy();
      return { kind: 'failed', why: message('The server answered with {0}.', status) };
    }
    return { kind: 'failed', why: message('The address leads on more than {0} times.', MOST_REDIRECTS) };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', why: message('The server did not answer within {0} seconds.', policy.timeOut / 1_000) };
    if (error instanceof Refused) return { kind: 'failed', why: error.why };
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { kind: 'failed', why: message('The server could not be reached ({0}).', code) };
  }
}

class Refused extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(render(why));
    this.why = why;
  }
}

function refusal(target: URL, address: string, policy: WebPolicy): Message | undefined {
  if (!policy.protocols.includes(target.protocol)) return message('It leads to “{0}”: only addresses that begin with “https://” are read.', address);
  const host = target.hostname.replace(/^\[|\]$/gu, '');
  return isIP(host) !== 0 && !policy.allows(host) ? isPrivate(host) : undefined;
}

function isPrivate(host: string): Message {
  return message('It leads to “{0}”, an address of this machine or of a private network, and is not read.', host);
}

function ask(target: URL, asked: Readonly<Record<string, string>>, policy: WebPolicy, signal: AbortSignal): Promise<IncomingMessage> {
  /** The address that is connected to is the one that was looked at: a name must not lead elsewhere the second time. */
  const lookup: LookupFunction = (name, options, callback) => {
    resolveName(name, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const allowed = error === null ? addresses.filter((it) => policy.allows(it.address)) : [];
      const [first] = allowed;
      if (error !== null) callback(error, '', 0);
      else if (first === undefined) callback(new Refused(isPrivate(name)), '', 0);
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
  const headers = { ...asked, 'user-agent': 'rapporteur' };
  return new Promise((resolve, reject) => {
    const send = target.protocol === 'https:' ? get : getPlain;
    send(target, { headers, lookup, signal }, resolve).on('error', reject);
  });
}

async function rangeIn(response: IncomingMessage, length: number): Promise<Ranged> {
  const size = /\/(?<size>\d+)$/u.exec(response.headers['content-range'] ?? '')?.groups?.['size'];
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    read += chunk.length;
    chunks.push(chunk);
    if (read > length) break;
  }
  if (size === undefined || read > length) return { kind: 'failed', why: message('The server gave another part of the file than was asked for.') };
  return { kind: 'bytes', bytes: Buffer.concat(chunks), size: Number(size), stamp: `${response.headers.etag ?? response.headers['last-modified'] ?? ''} ${size}` };
}

/** Public addresses only, over TLS, within ten seconds. */
export function publicWeb(): WebPolicy {
  return { protocols: ['https:'], allows: isPublicAddress, timeOut: 10_000 };
}
