import { existsSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { addAll } from '../text/manyItems.ts';
import { canonical, isGlob, pathFrom } from '../workspace/address.ts';
import { CannotRun } from './outcome.ts';
import { uriOf, type OpenedWorkspace } from './openWorkspace.ts';

export interface FilesToCheck {
  /** Named one by one: of each something is said. */
  readonly named: readonly string[];
  /** Found below folders and by patterns: those that are no drafts are passed over. */
  readonly found: readonly string[];
}

/** The files that the paths name: files, folders, patterns; without paths all of the workspace that may be drafts. */
export async function findFiles({ workspace, host }: OpenedWorkspace, paths: readonly string[]): Promise<FilesToCheck> {
  if (paths.length === 0) return { named: [], found: await workspace.candidates() };
  const named: string[] = [];
  const found: string[] = [];
  for (const path of paths) {
    if (existsSync(path)) {
      if (statSync(path).isDirectory()) addAll(found, await below(workspace, path));
      else named.push(uriOf(path));
      continue;
    }
    const matching = isGlob(path) ? await matchingFiles(host, path.split(sep).join('/')) : [];
    if (matching.length === 0) throw new CannotRun(isGlob(path) ? `No file matches “${path}”.` : `The file or folder “${path}” does not exist.`);
    addAll(found, matching);
  }
  return { named: unique(named), found: unique(found) };
}

/** The pattern's beginning, up to the first name with a wildcard, may lead anywhere: "../letters/*.txt", "/drafts/*.md". */
function matchingFiles(host: OpenedWorkspace['host'], pattern: string): Promise<readonly string[]> {
  const names = pattern.split('/');
  const first = names.findIndex(isGlob);
  const folder = names.slice(0, first).join('/');
  return host.list(uriOf(pattern.startsWith('/') ? `/${folder}` : folder), [names.slice(first).join('/')]);
}

async function below(workspace: OpenedWorkspace['workspace'], folder: string): Promise<readonly string[]> {
  const uri = uriOf(resolve(folder));
  return (await workspace.candidates()).filter((candidate) => pathFrom(uri, candidate) !== undefined);
}

function unique(uris: readonly string[]): readonly string[] {
  return [...new Map(uris.map((uri) => [canonical(uri), uri])).values()];
}
