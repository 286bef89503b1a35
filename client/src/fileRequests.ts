import { FileSystemError, l10n, RelativePattern, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, type Disposable, RequestType } from 'vscode-languageclient';

/** Folders in which nobody keeps drafts. */
const LEFT_OUT = '**/{.git,node_modules}/**';

/** The bytes of a file in base64, or `null` when there is none; an error when it cannot be read. */
const readFile = new RequestType<{ readonly uri: string }, string | null, void>('rapporteur/readFile');

/** Addresses of the files below `folder` whose path from there matches one of `globs`. */
const listFiles = new RequestType<{ readonly folder: string; readonly globs: readonly string[] }, readonly string[], void>('rapporteur/listFiles');

/** How many bytes a file of the workspace has, and what changes when the file does; `null` when there is none. */
const measureFile = new RequestType<{ readonly uri: string }, Measured | null, void>('rapporteur/measureFile');

/** A piece of a file of the workspace in base64; `null` when it is no longer the file with this stamp. */
const readRange = new RequestType<{ readonly uri: string; readonly stamp: string; readonly offset: number; readonly length: number }, string | null, void>('rapporteur/readRange');

interface Measured {
  readonly size: number;
  readonly stamp: string;
}

/** VS Code's file system reads whole files only: of one from which pieces are asked, the bytes are kept here, outside of the server. */
const LARGEST = 256 * 1024 * 1024;

/** Reads files for a server that cannot: in the browser, and in workspaces that lie on no disk. */
export function answerFileRequests(client: BaseLanguageClient): readonly Disposable[] {
  let kept: { readonly uri: string; readonly stamp: string; readonly bytes: Promise<Uint8Array> } | undefined;
  return [
    client.onRequest(measureFile, async ({ uri }) => measured(Uri.parse(uri))),
    client.onRequest(readRange, async ({ uri, stamp, offset, length }) => {
      if (kept?.uri !== uri || kept.stamp !== stamp) {
        const now = await measured(Uri.parse(uri));
        if (now?.stamp !== stamp) return null;
        // Several pieces may be asked for while the file is read for the first of them.
        if (kept?.uri !== uri || kept.stamp !== stamp) kept = { uri, stamp, bytes: Promise.resolve(workspace.fs.readFile(Uri.parse(uri))) };
      }
      const reading = kept;
      try {
        return inBase64((await reading.bytes).subarray(offset, offset + length));
      } catch (error) {
        if (kept === reading) kept = undefined;
        throw error;
      }
    }),
    client.onRequest(readFile, async ({ uri }) => {
      try {
        return inBase64(await workspace.fs.readFile(Uri.parse(uri)));
      } catch (error) {
        if (error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileIsADirectory')) return null;
        throw error;
      }
    }),
    client.onRequest(listFiles, async ({ folder, globs }) => {
      const base = Uri.parse(folder);
      const found = await Promise.all(globs.map((glob) => workspace.findFiles(new RelativePattern(base, glob), LEFT_OUT)));
      return [...new Set(found.flat().map((uri) => uri.toString()))].sort();
    }),
  ];
}

async function measured(uri: Uri): Promise<Measured | null> {
  if (workspace.getWorkspaceFolder(uri) === undefined) throw new Error(l10n.t('it lies outside of the folders that are open'));
  try {
    const { size, mtime } = await workspace.fs.stat(uri);
    if (size > LARGEST) throw new Error(l10n.t('it is larger than {0} MB: publish it at an https address, from which pieces can be read', LARGEST / 1024 / 1024));
    return { size, stamp: `${size} ${mtime}` };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

const CHUNK = 0x8000;

function inBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(parts.join(''));
}
