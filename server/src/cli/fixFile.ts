import { fileURLToPath } from 'node:url';
import { fixAllOf } from '../workspace/fixAll.ts';
import { dialectOf } from '../workspace/openDocument.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { rewriteFile } from './rewriteFile.ts';

/** Writes the file with all fixes that touch labels and references alone, as `source.fixAll.rapporteur` does in an editor. */
export async function fixFile(workspace: Workspace, uri: string, text: string): Promise<void> {
  workspace.open(uri, dialectOf(uri), text);
  try {
    await workspace.prepare(uri);
    for (const change of fixAllOf(workspace, uri) ?? []) await rewriteFile(fileURLToPath(change.uri ?? uri), change.edits);
  } finally {
    workspace.close(uri);
  }
}
