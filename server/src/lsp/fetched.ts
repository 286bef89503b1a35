import { message, type Message } from '../text/message.ts';
import { decodeFile, LARGEST_FILE, type TextDecoders } from './decodeFile.ts';

/** What came of asking an address for a text. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly etag: string | undefined; readonly lastModified: string | undefined }
  /** It is still what is known by `etag` or `lastModified`. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly why: Message };

/** Whether a server has another text than the one known. */
export type Known = { readonly etag: string | undefined; readonly lastModified: string | undefined } | undefined;

/** The register that a server answered with, a web page being none. Chunks are read up to the largest file that is read at all. */
export async function registerIn(chunks: AsyncIterable<Uint8Array>, header: (name: string) => string | undefined, decoder: TextDecoders): Promise<Fetched> {
  const large: Fetched = { kind: 'failed', why: message('It is larger than {0} MB.', LARGEST_FILE / 1024 / 1024) };
  if (Number(header('content-length') ?? 0) > LARGEST_FILE) return large;
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_FILE) return large;
    read.push(chunk);
  }
  const reading = decodeFile(joined(read, length), decoder);
  if (reading.kind !== 'text') return { kind: 'failed', why: reading.kind === 'unreadable' ? reading.why : message('The server answered with {0}.', 404) };
  if (/^\s*<(?:!doctype|html)/iu.test(reading.text.slice(0, 1_000))) return { kind: 'failed', why: message('The server answered with a web page, not with a register: name the address of the YAML, JSON or CSV file itself.') };
  return { kind: 'text', text: reading.text, etag: header('etag'), lastModified: header('last-modified') };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
