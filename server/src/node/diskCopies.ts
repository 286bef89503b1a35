import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Copies } from '../lsp/webRegisters.ts';

/** Offline copies of registers in a folder of this machine. */
export function diskCopies(folder: string): Copies {
  const pathOf = (url: string): string => join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  return {
    load: (url) => readFile(pathOf(url), 'utf8'),
    save: async (url, copy) => {
      const path = pathOf(url);
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.new`, copy);
      await rename(`${path}.new`, path);
    },
  };
}
