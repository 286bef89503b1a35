import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { applyEdits, type Edit } from '../text/edit.ts';

/** Edits a file in the encoding that it has; one that is not there yet is begun. */
export async function rewriteFile(path: string, edits: readonly Edit[]): Promise<void> {
  const bytes = existsSync(path) ? await readFile(path) : Buffer.alloc(0);
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const wide = bigEndian || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const text = applyEdits(bigEndian ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString(wide ? 'utf16le' : 'utf8'), edits);
  const written = Buffer.from(text, wide ? 'utf16le' : 'utf8');
  await writeFile(path, bigEndian ? written.swap16() : written);
}
