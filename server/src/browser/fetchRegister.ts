import { registerIn, type Fetched } from '../lsp/fetched.ts';
import type { TextDecoders } from '../lsp/decodeFile.ts';
import { message } from '../text/message.ts';
import { ASKED, refusal, TIME_OUT, unreached } from './webPlace.ts';

/**
 * The text at an `https` address. The browser asks only servers that allow it (CORS), and asks them itself whether what it keeps is still the
 * newest: a question of ours would have to be allowed first. Never throws.
 */
export async function fetchRegister(url: string, decoder: TextDecoders): Promise<Fetched> {
  const signal = AbortSignal.timeout(TIME_OUT);
  try {
    const refused = refusal(url);
    if (refused !== undefined) return { kind: 'failed', why: refused };
    const response = await fetch(url, { ...ASKED, signal, cache: 'no-cache' });
    const ledTo = refusal(response.url === '' ? url : response.url);
    if (ledTo === undefined && response.ok && response.body !== null) return await registerIn(chunksOf(response.body), (name) => response.headers.get(name) ?? undefined, decoder);
    await response.body?.cancel();
    return { kind: 'failed', why: ledTo ?? message('The server answered with {0}.', response.status) };
  } catch (error) {
    return { kind: 'failed', why: unreached(error, signal) };
  }
}

/** Not every browser lets a stream be read in a loop. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
