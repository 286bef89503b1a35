import { access, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folder in which large tools are kept between runs and between clones: the person's cache folder,
 * or `.vscode-test/` in the project where that cannot be written.
 */
export async function cacheFolder() {
  for (const folder of [process.env.RAPPORTEUR_CACHE, personalCache(), join(project, '.vscode-test')]) {
    if (folder !== undefined && (await isWritable(folder))) return folder;
  }
  throw new Error('No folder can be written in which to keep VS Code for the tests. Set RAPPORTEUR_CACHE to one.');
}

/**
 * The folder `name` of the cache, made by `fill` when it is not there yet. It is filled under another name and
 * renamed when complete: an interrupted installation leaves nothing that looks finished, and of two at once one wins.
 */
export async function cached(name, fill) {
  const cache = await cacheFolder();
  const place = join(cache, name);
  if (existsSync(place)) return place;
  const unfinished = await mkdtemp(join(cache, `${name}.new-`));
  try {
    await fill(unfinished);
    await rename(unfinished, place).catch((error) => {
      if (!existsSync(place)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return place;
}

function personalCache() {
  if (process.env.XDG_CACHE_HOME) return join(process.env.XDG_CACHE_HOME, 'rapporteur');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return join(process.env.LOCALAPPDATA, 'rapporteur', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'rapporteur');
  return join(homedir(), '.cache', 'rapporteur');
}

async function isWritable(folder) {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    // Not ours to write: the next place is tried.
    return false;
  }
}
