import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { applyEdits, type Edit } from '../text/edit.ts';
import { fixAllOf } from '../workspace/fixAll.ts';
import { dialectOf } from '../workspace/openDocument.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Writes the file with all fixes that touch labels and references alone, as `source.fixAll.rapporteur` does in an editor. */
export async function fixFile(workspace: Workspace, uri: string, text: string): Promise<void> {
  workspace.open(uri, dialectOf(uri), text);
  try {
    await workspace.prepare(uri);
    for (const change of fixAllOf(workspace, uri) ?? []) await rewrite(fileURLToPath(change.uri ?? uri), change.edits);
  } finally {
    workspace.close(uri);
  }
}

/** In the encoding that the file has. */
async function rewrite(path: string, edits: readonly Edit[]): Promise<void> {
  const bytes = await readFile(path);
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const wide = bigEndian || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const text = applyEdits(bigEndian ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString(wide ? 'utf16le' : 'utf8'), edits);
  const written = Buffer.from(text, wide ? 'utf16le' : 'utf8');
  await writeFile(path, bigEndian ? written.swap16() : written);
}
