import assert from 'node:assert/strict';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
// @ts-expect-error: a script without types.
import { recompressed } from '../../scripts/recompress.mjs';

const pack = recompressed as (zip: Buffer) => Promise<Buffer>;
const FILES: Readonly<Record<string, string>> = { 'a.txt': 'Bells are heard by those who sleep. '.repeat(400), 'страница.md': 'Колокола слышат и те, кто спит. '.repeat(300) };

/** An archive whose files are packed in haste, with their sizes behind them, as archives are that are written in one go. */
function archive(): Buffer {
  const parts: Buffer[] = [];
  const heads: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(FILES)) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(text, { level: 1 })];
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(20, 6);
    head.writeUInt16LE(0x0808, 8);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(crc32(text), 16);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(Buffer.byteLength(text), 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(offset, 42);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const behind = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), head.subarray(16, 28)]);
    heads.push(head, name);
    parts.push(local, name, packed, behind);
    offset += local.length + name.length + packed.length + behind.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(Object.keys(FILES).length, at);
  end.writeUInt32LE(Buffer.concat(heads).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...heads, end]);
}

/** The files of an archive, read from its beginning on: each with its sizes before it. */
function filesOf(zip: Buffer): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const name = zip.subarray(at + 30, at + 30 + zip.readUInt16LE(at + 26)).toString();
    const from = at + 30 + zip.readUInt16LE(at + 26);
    const content = inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 18)));
    assert.equal(crc32(content), zip.readUInt32LE(at + 14), 'The sum of its bytes is another');
    files[name] = content.toString();
    at = from + zip.readUInt32LE(at + 18);
  }
  assert.equal(at, zip.readUInt32LE(zip.length - 22 + 16), 'The list of files does not stand where the end says');
  return files;
}

describe('the archive of the extension', () => {
  it('has the same files when they are packed as small as they go', async () => {
    const before = archive();
    const after = await pack(before);
    assert.deepEqual(filesOf(after), FILES);
    assert.ok(after.length < before.length);
    assert.deepEqual(await pack(after), after);
  });
});
