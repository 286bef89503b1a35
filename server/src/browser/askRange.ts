import type { Ranged } from '../lsp/webIndexes.ts';
import { isIpAddress, isPublicAddress } from '../lsp/publicAddress.ts';
import { message, type Message } from '../text/message.ts';

const TIME_OUT = 10_000;

/** A stretch of what stands at an `https` address. A browser asks only servers that allow it (CORS), and tells its size only of those that do. */
export async function askRange(url: string, offset: number, length: number): Promise<Ranged> {
  const signal = AbortSignal.timeout(TIME_OUT);
  try {
    const refused = refusal(url);
    if (refused !== undefined) return { kind: 'failed', why: refused };
    const options: RequestInit = { signal, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' };
    const response = await fetch(url, { ...options, headers: { range: `bytes=${offset}-${offset + length - 1}` } });
    const ledTo = refusal(response.url);
    if (ledTo !== undefined || response.status !== 206) {
      await response.body?.cancel();
      return { kind: 'failed', why: ledTo ?? (response.ok ? NO_RANGES : message('The server answered with {0}.', response.status)) };
    }
    const said = /\/(?<size>\d+)$/u.exec(response.headers.get('content-range') ?? '')?.groups?.['size'];
    const size = said ?? (await fetch(url, { ...options, method: 'HEAD' })).headers.get('content-length');
    if (size === null) return { kind: 'failed', why: NO_RANGES };
    const stamp = `${response.headers.get('etag') ?? response.headers.get('last-modified') ?? ''} ${size}`;
    return { kind: 'bytes', bytes: new Uint8Array(await response.arrayBuffer()), size: Number(size), stamp };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', why: message('The server did not answer within {0} seconds.', TIME_OUT / 1_000) };
    return { kind: 'failed', why: message('The server could not be reached, or does not allow that browsers read it ({0}).', error instanceof Error ? error.message : String(error)) };
  }
}

const NO_RANGES = message('The server gives no parts of a file (HTTP ranges), which reading an index needs: keep the index in this folder, or on another server.');

function refusal(url: string): Message | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return message('It leads to “{0}”: only addresses that begin with “https://” are read.', url);
  const host = hostname.replace(/^\[|\]$/gu, '');
  const isPrivate = isIpAddress(host) ? !isPublicAddress(host) : /(?:^|\.)localhost\.?$/iu.test(host);
  return isPrivate ? message('It leads to “{0}”, an address of this machine or of a private network, and is not read.', host) : undefined;
}
