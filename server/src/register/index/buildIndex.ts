import { typedNumber } from '../typedNumber.ts';
import type { Resolution } from '../resolution.ts';
import { crc32, LENGTH_BYTES, MAGIC, PART, PREFACE_LENGTH, VERSION, type Extent, type IndexedBody, type IndexHeader } from './format.ts';
import { clean, identityKey, titleWords } from './keys.ts';
import { stored } from './storedRecord.ts';
import { writeTable } from './table.ts';

/** Where the index is written to: bytes one after the other, the first 32 of them at last. */
export interface IndexSink {
  readonly append: (bytes: Uint8Array) => void;
  readonly begin: (preface: Uint8Array) => void;
  /** Text to UTF-8. */
  readonly encode: (text: string) => Uint8Array;
}

export interface RecordsOfSource {
  readonly records: Iterable<Resolution>;
  readonly complete: boolean;
  readonly years: { readonly from: number; readonly to: number } | undefined;
}

const MOST_WORDS = 60;

/**
 * Writes the index of all records of the sources. Of two records with one identity the first counts.
 * @param nameOf how the index names the file of a record: seen from its own folder, where it is below it
 */
export function buildIndex(sources: Iterable<RecordsOfSource>, nameOf: (uri: string) => string, sink: IndexSink): { readonly count: number; readonly bytes: number } {
  const files = new Map<string, number>();
  const bodies = new Map<string, MutableBody>();
  const words = new Map<string, number[]>();
  const identities: string[] = [];
  const numbers: string[] = [];
  const replaced: string[] = [];
  let size = 0;
  let count = 0;
  const append = (bytes: Uint8Array): Extent => {
    sink.append(bytes);
    const at = { offset: size, length: bytes.length };
    size += bytes.length;
    return at;
  };
  append(new Uint8Array(PREFACE_LENGTH));
  for (const { records, complete, years } of sources) {
    for (const record of records) {
      const file = files.get(record.uri) ?? files.size;
      files.set(record.uri, file);
      const at = append(withLength(sink.encode(stored(record, file)))).offset;
      const value = at.toString(36);
      count++;
      for (const identity of record.identities) {
        identities.push(`${identityKey(identity)}\t${value}`);
        numbers.push(`${clean(typedNumber(identity))}${PART}${clean(identity.body ?? '')}\t${value}`);
        note(bodies, identity.body ?? '', identity.kind, identity.year, complete, years);
      }
      for (const { type, target } of record.relations) if (type === 'replaces') replaced.push(`${clean(target.body ?? '')}${PART}${clean(typedNumber(target))}\t${value}`);
      for (const word of new Set(record.titles.flatMap((title) => titleWords(title.text)).slice(0, MOST_WORDS))) {
        const list = words.get(word);
        if (list === undefined) words.set(word, [at]);
        else list.push(at);
      }
    }
  }
  const records = { offset: PREFACE_LENGTH, length: size - PREFACE_LENGTH };
  const text = (it: string): Extent => append(sink.encode(it));
  const postingsFrom = size;
  const posted = [...words].map(([word, offsets]) => {
    const { offset, length } = append(deltas(offsets));
    return `${word}\t${offset.toString(36)},${length.toString(36)},${offsets.length.toString(36)}`;
  });
  const header: IndexHeader = {
    count, records,
    bodies: [...bodies].map(([code, body]): IndexedBody => ({ code, kinds: [...body.kinds], years: body.from > body.to ? undefined : { from: body.from, to: body.to }, complete: body.complete })),
    files: [...files.keys()].map(nameOf),
    postings: { offset: postingsFrom, length: size - postingsFrom },
    identities: writeTable(identities.sort(), text),
    numbers: writeTable(numbers.sort(), text),
    replaced: writeTable(replaced.sort(), text),
    words: writeTable(posted.sort(), text),
  };
  const encoded = sink.encode(JSON.stringify(header));
  sink.begin(preface(append(encoded), crc32(encoded), sink));
  return { count, bytes: size };
}

interface MutableBody {
  readonly kinds: Set<string>;
  from: number;
  to: number;
  complete: boolean;
}

function note(bodies: Map<string, MutableBody>, code: string, kind: string, year: number | undefined, complete: boolean, years: RecordsOfSource['years']): void {
  const body = bodies.get(code) ?? { kinds: new Set<string>(), from: years?.from ?? Infinity, to: years?.to ?? -Infinity, complete };
  bodies.set(code, body);
  body.kinds.add(kind);
  if (years !== undefined || year === undefined) return;
  body.from = Math.min(body.from, year);
  body.to = Math.max(body.to, year);
}

function withLength(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + LENGTH_BYTES);
  new DataView(whole.buffer).setUint32(0, bytes.length, true);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
}

/** Ascending offsets as differences, seven bits a byte, the lowest first; the highest bit says that more follow. */
function deltas(offsets: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const offset of offsets) {
    let rest = offset - last;
    last = offset;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Magic (7 bytes), version (1), offset of the header (8), its length (4), its CRC-32 (4), zeros; numbers with the lowest byte first. */
function preface({ offset, length }: Extent, crc: number, sink: IndexSink): Uint8Array {
  const bytes = new Uint8Array(PREFACE_LENGTH);
  bytes.set(sink.encode(MAGIC));
  bytes[7] = VERSION;
  const view = new DataView(bytes.buffer);
  view.setUint32(8, offset % 0x1_0000_0000, true);
  view.setUint32(12, Math.floor(offset / 0x1_0000_0000), true);
  view.setUint32(16, length, true);
  view.setUint32(20, crc, true);
  return bytes;
}
