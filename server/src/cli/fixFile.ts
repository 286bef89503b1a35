import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { applyEdits } from '../text/edit.ts';
import { fixAllOf } from '../workspace/fixAll.ts';
import { dialectOf, type Workspace } from '../workspace/workspace.ts';

/** Writes the file with all fixes that touch labels and references alone, as `source.fixAll.rapporteur` does in an editor. */
export async function fixFile(workspace: Workspace, uri: string, text: string): Promise<void> {
  workspace.open(uri, dialectOf(uri), text);
  try {
    await workspace.prepare(uri);
    for (const change of fixAllOf(workspace, uri) ?? []) {
      const path = fileURLToPath(change.uri ?? uri);
      const before = change.uri === undefined ? text : await readFile(path, 'utf8');
      await writeFile(path, applyEdits(before, change.edits), 'utf8');
    }
  } finally {
    workspace.close(uri);
  }
}
