import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../workspace/host.ts';

/** A folder of this machine in which texts are kept by name. */
export function nodeStore(folder: string): Store {
  const pathOf = (name: string): string => join(folder, `${name}.json`);
  return {
    read: async (name) => {
      try {
        return await readFile(pathOf(name), 'utf8');
      } catch {
        // Nothing was kept there, or nobody may read it: then it is found anew.
        return undefined;
      }
    },
    write: async (name, text) => {
      try {
        await mkdir(folder, { recursive: true });
        // Whoever reads it meanwhile has the old one as a whole.
        const own = `${pathOf(name)}.${process.pid}`;
        await writeFile(own, text);
        await rename(own, pathOf(name));
      } catch {
        // A disk that is full, or that nobody may write to, costs the next session some time.
      }
    },
  };
}
