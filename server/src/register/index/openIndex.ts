import { message, type Message } from '../../text/message.ts';
import { crc32, MAGIC, PREFACE_LENGTH, VERSION, type Extent, type IndexHeader } from './format.ts';
import { IndexedRecords } from './indexedRecords.ts';
import type { RandomAccess } from './randomAccess.ts';

export type IndexOpening = { readonly kind: 'open'; readonly index: IndexedRecords } | { readonly kind: 'failed'; readonly why: Message };

const LONGEST_HEADER = 16 * 1024 * 1024;

/**
 * Opens an index: reads its preface and its header, and nothing else. Never throws.
 * @param uriOf the address of a file that the index names
 */
export async function openIndex(file: RandomAccess, uriOf: (name: string) => string): Promise<IndexOpening> {
  try {
    return await opened(file, uriOf);
  } catch (error) {
    return failed(message('It could not be read: {0}', error instanceof Error ? error.message : String(error)));
  }
}

async function opened(file: RandomAccess, uriOf: (name: string) => string): Promise<IndexOpening> {
  const preface = await file.read(0, PREFACE_LENGTH);
  if (preface.length < PREFACE_LENGTH || preface.every((byte) => byte === 0)) return failed(message('This index was not finished: build it again with “rapporteur register build”.'));
  if (file.decode(preface.subarray(0, MAGIC.length)) !== MAGIC) return failed(message('This is no index of a register: build one with “rapporteur register build”.'));
  const version = preface[MAGIC.length] ?? 0;
  if (version !== VERSION) return failed(message('This index has form {0}, and this Rapporteur reads form {1}: build it again with “rapporteur register build”.', version, VERSION));
  const view = new DataView(preface.buffer, preface.byteOffset, preface.byteLength);
  const offset = view.getUint32(8, true) + view.getUint32(12, true) * 0x1_0000_0000;
  const length = view.getUint32(16, true);
  if (length > LONGEST_HEADER || offset + length > file.size) return failed(message('This index is cut off: it has {0} bytes of {1}. Copy it again, or build it again with “rapporteur register build”.', file.size, offset + length));
  const bytes = await file.read(offset, length);
  const header = crc32(bytes) === view.getUint32(20, true) ? headerIn(file.decode(bytes), file.size) : undefined;
  if (header === undefined) return failed(message('This index is damaged: its header does not agree with its checksum. Build it again with “rapporteur register build”.'));
  return { kind: 'open', index: new IndexedRecords(file, header, uriOf) };
}

function failed(why: Message): IndexOpening {
  return { kind: 'failed', why };
}

/** The checksum says that the header is as it was written, not that it was written by us. */
function headerIn(text: string, size: number): IndexHeader | undefined {
  let read: Partial<IndexHeader> | null;
  try {
    read = JSON.parse(text) as Partial<IndexHeader> | null;
  } catch {
    return undefined;
  }
  if (read === null || typeof read !== 'object') return undefined;
  const { count, bodies, files, records, postings, identities, numbers, replaced, words } = read;
  const extents = [records, postings, ...[identities, numbers, replaced, words].flatMap((table) => [table?.pages, table?.directory])];
  const whole = typeof count === 'number' && Array.isArray(bodies) && Array.isArray(files) && extents.every((it) => isExtent(it, size));
  // Every part was looked at just now.
  return whole ? read as IndexHeader : undefined;
}

function isExtent(extent: Extent | undefined, size: number): boolean {
  return extent !== undefined && Number.isSafeInteger(extent.offset) && Number.isSafeInteger(extent.length) && extent.offset >= 0 && extent.length >= 0 && extent.offset + extent.length <= size;
}
