import { canonical, matchesGlob, pathFrom } from '../../server/src/workspace/address.ts';
import type { Host } from '../../server/src/workspace/host.ts';

/** A machine whose files are these texts, by address. What it is told to log is a failure of the test that asked for nothing of the kind. */
export function memoryHost(files: ReadonlyMap<string, string>): Host & { readonly logged: readonly string[] } {
  const texts = new Map([...files].map(([uri, text]) => [canonical(uri), text]));
  const logged: string[] = [];
  return {
    logged,
    read: (uri) => {
      const text = texts.get(canonical(uri));
      return Promise.resolve(text === undefined ? { kind: 'absent' } : { kind: 'text', text });
    },
    list: (folder, globs) => Promise.resolve([...files.keys()].filter((uri) => {
      const path = pathFrom(folder, uri);
      return path !== undefined && globs.some((glob) => matchesGlob(path, glob));
    }).sort()),
    log: (line) => void logged.push(line),
  };
}
