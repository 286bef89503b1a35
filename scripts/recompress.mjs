// Packs the files of an archive once more, as small as deflate goes: what writes the archive asks for less.
import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SIZES_BEHIND = 8;
const DEFLATED = 8;
/** More of them save less than a thousandth. */
const TURNS = 5;
/** Of blocks, each with a table of codes of its own. */
const ANY_NUMBER = 0;

/** A ZIP archive without a comment, of less than 4 GB → one with the same files, in the same order. */
export async function recompressed(zip) {
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
    const packed = head.readUInt16LE(10) === DEFLATED ? await smallest(stored) : stored;
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

/** As it was where Zopfli finds nothing smaller, as in what it has packed itself. */
async function smallest(stored) {
  const packed = Buffer.from(await deflateAsync(inflateRawSync(stored), { numiterations: TURNS, blocksplittingmax: ANY_NUMBER }));
  return packed.length < stored.length ? packed : stored;
}
