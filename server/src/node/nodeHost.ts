import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { decodeFile, LARGEST_FILE, tooLarge } from '../lsp/decodeFile.ts';
import { message } from '../text/message.ts';
import { strictDecoder } from '../lsp/strictDecoder.ts';
import { openFile } from './openFile.ts';
import { matchesGlob } from '../workspace/address.ts';
import type { FileOpening, FileReading, Host, Store } from '../workspace/host.ts';

/**
 * Files of this machine; what lies on no disk (in an editor's own store) is asked of `elsewhere`.
 * @param store where texts may be kept from one session to the next
 */
export function nodeHost(log: (line: string) => void, elsewhere?: Pick<Host, 'read' | 'list' | 'open'>, store?: Store): Host {
  return {
    log,
    ...(store === undefined ? {} : { store }),
    stamp: stampOf,
    read: (uri) => (isOnDisk(uri) || elsewhere === undefined ? readUri(uri) : elsewhere.read(uri)),
    open: async (uri, changed) => {
      if (!isOnDisk(uri) && elsewhere?.open !== undefined) return elsewhere.open(uri, changed);
      const path = pathOf(uri);
      return path === undefined ? UNOPENED : openFile(path);
    },
    list: (folder, globs) => (isOnDisk(folder) || elsewhere === undefined ? list(folder, globs) : elsewhere.list(folder, globs)),
  };
}

const UNOPENED: FileOpening = { kind: 'unreadable', why: message('It does not lie on a disk of this machine.') };

export { strictDecoder };

async function readUri(uri: string): Promise<FileReading> {
  const path = pathOf(uri);
  if (path === undefined) return { kind: 'absent' };
  try {
    // What is too large is not read only to be refused.
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return tooLarge();
    return decodeFile(await readFile(path), strictDecoder);
  } catch (error) {
    return ABSENT_CODES.has(codeOf(error)) ? { kind: 'absent' } : { kind: 'unreadable', why: message('It cannot be read ({0}).', codeOf(error)) };
  }
}

async function stampOf(uri: string): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    // What is not there, or may not be read, has no stamp: the reading says why.
    return undefined;
  }
}

const ABSENT_CODES: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

async function list(folder: string, globs: readonly string[]): Promise<readonly string[]> {
  const root = pathOf(folder);
  if (root === undefined) return [];
  const found: string[] = [];
  const walk = async (below: string, depth: number): Promise<void> => {
    if (depth > DEEPEST || found.length >= MOST_FILES) return;
    for (const entry of await entriesOf(join(root, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) await walk(path, depth + 1);
      } else if (entry.isFile() && globs.some((glob) => matchesGlob(path, glob))) {
        found.push(pathToFileURL(join(root, path)).href);
      }
    }
  };
  await walk('', 0);
  return found;
}

const DEEPEST = 30;
const MOST_FILES = 20_000;
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

async function entriesOf(path: string): Promise<readonly { name: string; isDirectory(): boolean; isFile(): boolean }[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that vanished, or that nobody may read, holds no drafts.
    return [];
  }
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

function pathOf(uri: string): string | undefined {
  if (!isOnDisk(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address of another machine's file ("file://server/share" outside of Windows).
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
