import type { Ranged } from '../lsp/webIndexes.ts';
import { message } from '../text/message.ts';
import { ASKED, refusal, TIME_OUT, unreached } from './webPlace.ts';

/** A stretch of what stands at an `https` address. A browser asks only servers that allow it (CORS), and tells its size only of those that do. */
export async function askRange(url: string, offset: number, length: number): Promise<Ranged> {
  const signal = AbortSignal.timeout(TIME_OUT);
  try {
    const refused = refusal(url);
    if (refused !== undefined) return { kind: 'failed', why: refused };
    const options: RequestInit = { ...ASKED, signal, cache: 'no-store' };
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
    return { kind: 'failed', why: unreached(error, signal) };
  }
}

const NO_RANGES = message('The server gives no parts of a file (HTTP ranges), which reading an index needs: keep the index in this folder, or on another server.');
