import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, type Disposable, RequestType } from 'vscode-languageclient';

/** Folders in which nobody keeps drafts. */
const LEFT_OUT = '**/{.git,node_modules}/**';

/** The bytes of a file in base64, or `null` when there is none; an error when it cannot be read. */
const readFile = new RequestType<{ readonly uri: string }, string | null, void>('rapporteur/readFile');

/** Addresses of the files below `folder` whose path from there matches one of `globs`. */
const listFiles = new RequestType<{ readonly folder: string; readonly globs: readonly string[] }, readonly string[], void>('rapporteur/listFiles');

/** Reads files for a server that cannot: in the browser, and in workspaces that lie on no disk. */
export function answerFileRequests(client: BaseLanguageClient): readonly Disposable[] {
  return [
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

const CHUNK = 0x8000;

function inBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(parts.join(''));
}
