import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { decodeFile, LARGEST_FILE } from '../lsp/decodeFile.ts';
import { message, render, type Message } from '../text/message.ts';
import { strictDecoder } from './strictDecoder.ts';

/** What may be asked of the web. */
export interface WebPolicy {
  readonly protocols: readonly string[];
  /** Whether a machine at this address (IPv4 or IPv6) may be asked. */
  readonly allows: (address: string) => boolean;
  /** Milliseconds from the question to the end of the answer. */
  readonly timeOut: number;
}

export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly etag: string | undefined; readonly lastModified: string | undefined }
  /** It is still what is known by `etag` or `lastModified`. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly why: Message };

const MOST_REDIRECTS = 3;

/** The text at an address. Never throws: what does not come, or not from where it may come, is told. */
export async function fetchText(url: string, known: { readonly etag: string | undefined; readonly lastModified: string | undefined } | undefined, policy: WebPolicy): Promise<Fetched> {
  const signal = AbortSignal.timeout(policy.timeOut);
  let at = url;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const target = new URL(at);
      const refused = refusal(target, at, policy);
      if (refused !== undefined) return { kind: 'failed', why: refused };
      const response = await ask(target, known, policy, signal);
      const status = response.statusCode ?? 0;
      if (status === 304) return { kind: 'unchanged' };
      if (status >= 300 && status < 400 && response.headers.location !== undefined) {
        response.destroy();
        at = new URL(response.headers.location, target).href;
        continue;
      }
      if (status !== 200) {
        response.destroy();
        return { kind: 'failed', why: message('The server answered with {0}.', status) };
      }
      return await textOf(response);
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

function ask(target: URL, known: { readonly etag: string | undefined; readonly lastModified: string | undefined } | undefined, policy: WebPolicy, signal: AbortSignal): Promise<IncomingMessage> {
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
  const headers = {
    'accept': 'application/yaml, application/json, text/csv, text/plain, */*;q=0.5',
    'user-agent': 'rapporteur',
    ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
  return new Promise((resolve, reject) => {
    const send = target.protocol === 'https:' ? get : getPlain;
    send(target, { headers, lookup, signal }, resolve).on('error', reject);
  });
}

async function textOf(response: IncomingMessage): Promise<Fetched> {
  const large: Fetched = { kind: 'failed', why: message('It is larger than {0} MB.', LARGEST_FILE / 1024 / 1024) };
  if (Number(response.headers['content-length'] ?? 0) > LARGEST_FILE) {
    response.destroy();
    return large;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_FILE) return large;
    chunks.push(chunk);
  }
  const reading = decodeFile(Buffer.concat(chunks), strictDecoder);
  if (reading.kind !== 'text') return { kind: 'failed', why: reading.kind === 'unreadable' ? reading.why : message('The server answered with {0}.', 404) };
  if (/^\s*<(?:!doctype|html)/iu.test(reading.text.slice(0, 1_000))) return { kind: 'failed', why: message('The server answered with a web page, not with a register: name the address of the YAML, JSON or CSV file itself.') };
  return { kind: 'text', text: reading.text, etag: response.headers.etag, lastModified: response.headers['last-modified'] };
}

/** Addresses of this machine, of private networks, of links, for documentation and for many at once (RFC 6890). */
const RESERVED: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'], ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'], ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'], ['64:ff9b::', 96, 'ipv6'], ['fc00::', 7, 'ipv6'], ['fe80::', 10, 'ipv6'], ['ff00::', 8, 'ipv6'],
];

/** Public addresses only, over TLS, within ten seconds. */
export function publicWeb(): WebPolicy {
  const reserved = new BlockList();
  for (const [net, prefix, family] of RESERVED) reserved.addSubnet(net, prefix, family);
  return {
    protocols: ['https:'],
    allows: (address) => {
      // An IPv4 address in IPv6's clothes.
      const plain = /^::ffff:(?<v4>\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(address)?.groups?.['v4'] ?? address;
      if (/^::ffff:/iu.test(plain)) return false;
      const family = isIP(plain);
      return family !== 0 && !reserved.check(plain, family === 6 ? 'ipv6' : 'ipv4');
    },
    timeOut: 10_000,
  };
}
