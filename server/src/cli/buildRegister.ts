import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordsOfSource } from '../register/index/buildIndex.ts';
import { writeIndex } from '../node/writeIndex.ts';
import { INDEX_EXTENSION } from '../register/index/format.ts';
import { readRegister } from '../register/readRegister.ts';
import type { Resolution } from '../register/resolution.ts';
import type { RegisterSource } from '../register/source.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { addAll } from '../text/manyItems.ts';
import { render } from '../text/message.ts';
import { isGlob, within } from '../workspace/address.ts';
import type { Folder } from '../workspace/folder.ts';
import { REGISTER_EXTENSIONS } from '../workspace/loadRegisters.ts';
import { shownPath, uriOf, type OpenedWorkspace } from './openWorkspace.ts';
import { CannotRun, EXIT } from './outcome.ts';

interface Files {
  readonly uris: readonly string[];
  readonly source: RegisterSource;
}

/**
 * `rapporteur register build`: one index of the files named, or of all registers of rapporteur.yaml. It takes the place of the old one
 * only when it is whole.
 */
export async function buildRegister({ workspace, host }: OpenedWorkspace, paths: readonly string[], options: { readonly output?: string | undefined; readonly body?: string | undefined; readonly complete: boolean }): Promise<number> {
  const output = resolve(options.output ?? `registers${INDEX_EXTENSION}`);
  if (!output.endsWith(INDEX_EXTENSION)) throw new CannotRun(`The name of an index ends in ${INDEX_EXTENSION}: “${options.output ?? ''}” does not.`);
  const files: Files[] = [];
  if (paths.length > 0) {
    const source = { name: paths.join(', '), body: options.body, complete: options.complete, years: undefined, columns: {} };
    for (const path of paths) files.push({ uris: await filesAt(uriOf('.'), path.split(sep).join('/'), host), source });
  } else {
    for (const folder of workspace.folders) addAll(files, await registersOf(folder, host));
  }
  const uris = files.flatMap((it) => it.uris);
  if (uris.length === 0) throw new CannotRun('There is no register to build an index of: name files, or registers in rapporteur.yaml.');
  const bodies = workspace.folders[0]?.settingsReading.bodies ?? workspace.folderFor('').settingsReading.bodies;
  let problems = 0;
  const sources: RecordsOfSource[] = [];
  for (const { uris: own, source } of files) {
    const records: Resolution[] = [];
    for (const uri of own) {
      const file = await host.read(uri);
      if (file.kind !== 'text') {
        problems++;
        process.stderr.write(`${shownPath(uri)}: ${file.kind === 'absent' ? 'This file has vanished.' : render(file.why)}\n`);
        continue;
      }
      const read = readRegister({ uri, text: file.text }, source, bodies);
      const lines = read.problems.length === 0 ? undefined : new LineIndex(file.text);
      for (const problem of read.problems) {
        problems++;
        process.stderr.write(`${shownPath(uri)}:${(lines?.lineOf(problem.span.start) ?? 0) + 1}: ${render(problem.message)}\n`);
      }
      for (const record of read.records) records.push(record);
    }
    sources.push({ records, complete: source.complete, years: source.years });
  }
  const home = dirname(output);
  const built = writeIndex(output, sources, (uri) => (uri.startsWith('file:') ? relative(home, fileURLToPath(uri)).split(sep).join('/') : uri));
  process.stdout.write(`${shownPath(uriOf(output))}: ${built.count} resolutions, ${Math.ceil(built.bytes / 1024)} KB.\n`);
  return problems > 0 ? EXIT.problems : EXIT.clean;
}

async function registersOf({ uri, settings }: Folder, host: OpenedWorkspace['host']): Promise<readonly Files[]> {
  if (uri === undefined) return [];
  const found: Files[] = [];
  for (const { path, body, complete, years, columns } of settings.registers) {
    if (path === undefined || path.value.endsWith(INDEX_EXTENSION)) continue;
    found.push({ uris: await filesAt(uri, path.value, host), source: { name: path.value, body, complete, years, columns } });
  }
  return found;
}

/** A file, all registers below a folder, or all files that match a pattern. */
async function filesAt(folder: string, path: string, host: OpenedWorkspace['host']): Promise<readonly string[]> {
  if (isGlob(path)) return host.list(folder, [path]);
  const uri = within(folder, path);
  const stats = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
  if (stats === undefined) throw new CannotRun(`The file or folder “${path}” does not exist.`);
  return stats.isDirectory() ? host.list(uri, REGISTER_EXTENSIONS.map((extension) => `**/*${extension}`)) : [uri];
}
