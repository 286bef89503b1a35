import picomatch from 'picomatch/posix';
import { URI } from 'vscode-uri';

/** The one spelling of an address by which files are compared: editors encode the same address differently. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri, false).toString();
  } catch {
    // An address that is none still names its document: it is compared as it is.
    return uri;
  }
}

/** The address of `path` (with `/`, perhaps `..`) seen from the folder. */
export function within(folder: string, path: string): string {
  const base = URI.parse(folder, false);
  const parts = path.startsWith('/') ? [] : base.path.split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return base.with({ path: `/${parts.join('/')}` }).toString();
}

/** The folder in which the file stands. */
export function folderOf(uri: string): string {
  return within(uri, '..');
}

/** The path of the file seen from the folder, with `/`; `undefined` where it is not below it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const base = URI.parse(folder, false);
  const file = URI.parse(uri, false);
  const root = base.path.endsWith('/') ? base.path : `${base.path}/`;
  if (base.scheme !== file.scheme || base.authority !== file.authority || !file.path.startsWith(root)) return undefined;
  return file.path.slice(root.length);
}

/** The last part of the address, for messages. */
export function nameOf(uri: string): string {
  const { path } = URI.parse(uri, false);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the path (seen from a folder, with `/`) matches the glob: `*`, `**`, `?`, `[…]`, `{…}`; no extended globs. */
export function matchesGlob(path: string, glob: string): boolean {
  if (glob.length > LONGEST_GLOB) return false;
  return picomatch.isMatch(path, glob.replace(/^\.\//u, ''), { noextglob: true, nonegate: true, dot: false, maxLength: LONGEST_GLOB });
}

/** Patterns come with a stranger's workspace: what they cost is bounded. */
const LONGEST_GLOB = 500;

/** Whether the text is a pattern rather than the name of one file or folder. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/u.test(path);
}
