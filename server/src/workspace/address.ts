import picomatch from 'picomatch/posix';

/** The one spelling of an address by which files are compared: editors encode the same address differently. */
export function canonical(uri: string): string {
  const parts = split(uri);
  return parts === undefined ? uri : joined(parts);
}

/** The address of `path` (with `/`, perhaps `..`) seen from the folder; a path that begins with `/` begins at the root. */
export function within(folder: string, path: string): string {
  const base = split(folder);
  if (base === undefined) return `${folder}/${path}`;
  const names = path.startsWith('/') ? [] : [...base.names];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return joined({ ...base, names });
}

/** The folder in which the file stands. */
export function folderOf(uri: string): string {
  return within(uri, '..');
}

/** The path of the file seen from the folder, with `/`; `undefined` where it is not below it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const base = split(folder);
  const file = split(uri);
  if (base === undefined || file === undefined) return undefined;
  if (base.scheme !== file.scheme || base.authority !== file.authority || file.names.length <= base.names.length) return undefined;
  if (base.names.some((name, i) => file.names[i] !== name)) return undefined;
  return file.names.slice(base.names.length).join('/');
}

/** The last part of the address, for messages. */
export function nameOf(uri: string): string {
  return split(uri)?.names.at(-1) ?? uri;
}

/** Whether the path (seen from a folder, with `/`) matches the glob: `*`, `**`, `?`, `[…]`, `{…}`; no extended globs. */
export function matchesGlob(path: string, glob: string): boolean {
  if (glob.length > LONGEST_GLOB) return false;
  return picomatch.isMatch(path, glob.replace(/^\.\//u, ''), { noextglob: true, nonegate: true, maxLength: LONGEST_GLOB });
}

/** Patterns come with a stranger's workspace: what they cost is bounded. */
const LONGEST_GLOB = 500;

/** Whether the text is a pattern rather than the name of one file or folder. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/u.test(path);
}

interface Address {
  readonly scheme: string;
  readonly authority: string;
  /** Names of folders and file, without percent signs. */
  readonly names: readonly string[];
  /** `?query` and all after it, as written. */
  readonly rest: string;
}

/** RFC 3986, section 3: scheme, authority, path; of the rest nothing is understood. */
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,40}:/u;

function split(uri: string): Address | undefined {
  const scheme = SCHEME.exec(uri)?.[0];
  if (scheme === undefined) return undefined;
  const end = uri.search(/[?#]/u);
  const [rest, whole] = end < 0 ? ['', uri] : [uri.slice(end), uri.slice(0, end)];
  const hasAuthority = whole.startsWith('//', scheme.length);
  const from = scheme.length + (hasAuthority ? 2 : 0);
  const slash = hasAuthority ? whole.indexOf('/', from) : from;
  const at = slash < 0 ? whole.length : slash;
  return {
    scheme: scheme.slice(0, -1).toLowerCase(),
    authority: decoded(whole.slice(from, at)).toLowerCase(),
    names: whole.slice(at).split('/').filter((name) => name !== '').map(decoded).map(driveInLowerCase),
    rest,
  };
}

function joined({ scheme, authority, names, rest }: Address): string {
  return `${scheme}://${authority}/${names.map((name) => encodeURIComponent(name)).join('/')}${rest}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign is one.
    return part;
  }
}

/** "C:" and "c:" are the same drive. */
function driveInLowerCase(name: string, place: number): string {
  return place === 0 && /^[A-Z]:$/u.test(name) ? name.toLowerCase() : name;
}
