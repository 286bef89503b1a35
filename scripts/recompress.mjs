// Packs the files of an archive once more, as small as zlib makes them: what writes the archive asks for less.
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SIZES_BEHIND = 8;
const DEFLATED = 8;
/** In bytes. */
const PIECES = [32_000, 40_000, 56_000];
const WINDOW = 32_768;
/** With less memory zlib begins a new table of codes sooner, which suits some files. */
const MEMORY_LEVELS = [4, 5, 6, 7, 8, 9];

/** A ZIP archive without a comment, of less than 4 GB → one with the same files, in the same order. */
export function recompressed(zip) {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END) throw new Error('The archive does not end as one without a comment.');
  const files = [];
  const heads = [];
  let offset = 0;
  for (let at = zip.readUInt32LE(end + 16); at < end;) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('The list of files in the archive is not readable.');
    const head = Buffer.from(zip.subarray(at, at + 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)));
    at += head.length;
    const local = head.readUInt32LE(42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(from, from + head.readUInt32LE(20));
    const packed = head.readUInt16LE(10) === DEFLATED ? smallest(stored) : stored;
    head.writeUInt16LE(head.readUInt16LE(8) & ~SIZES_BEHIND, 8);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(offset, 42);
    const name = head.subarray(46, 46 + head.readUInt16LE(28));
    const start = Buffer.alloc(30);
    start.writeUInt32LE(LOCAL, 0);
    head.copy(start, 4, 6, 30);
    files.push(start, name, packed);
    heads.push(head);
    offset += start.length + name.length + packed.length;
  }
  const last = Buffer.from(zip.subarray(end));
  last.writeUInt32LE(heads.reduce((sum, head) => sum + head.length, 0), 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...heads, last]);
}

/** In pieces, each with the memory that suits it, or as a whole. */
function smallest(stored) {
  const content = inflateRawSync(stored);
  const all = [stored, best(content, {}), ...PIECES.map((size) => inPieces(content, size))];
  return all.reduce((least, it) => (it.length < least.length ? it : least));
}

function inPieces(content, size) {
  const pieces = [];
  for (let at = 0; at < content.length || at === 0; at += size) {
    const finishFlush = at + size < content.length ? constants.Z_SYNC_FLUSH : constants.Z_FINISH;
    pieces.push(best(content.subarray(at, at + size), { finishFlush, ...(at === 0 ? {} : { dictionary: content.subarray(Math.max(0, at - WINDOW), at) }) }));
  }
  return Buffer.concat(pieces);
}

function best(content, options) {
  return MEMORY_LEVELS.map((memLevel) => deflateRawSync(content, { ...options, level: 9, memLevel })).reduce((least, it) => (it.length < least.length ? it : least));
}
