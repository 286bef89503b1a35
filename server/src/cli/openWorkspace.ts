import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost } from '../node/nodeHost.ts';
import { nodeWeb } from '../node/nodeWeb.ts';
import { withWeb } from '../lsp/withWeb.ts';
import { SETTINGS_FILE } from '../workspace/folder.ts';
import type { Host } from '../workspace/host.ts';
import { Workspace } from '../workspace/workspace.ts';
import { CannotRun } from './outcome.ts';

export interface OpenedWorkspace {
  readonly workspace: Workspace;
  readonly host: Host;
}

export interface OpenOptions {
  /** Takes what the settings and registers say of themselves; else it goes to the standard error. */
  readonly log?: (line: string) => void;
  /** Files that are known to define resolutions: no other is looked into for that. */
  readonly defining?: readonly string[];
}

/** Opens the folders whose settings hold for the working directory and for the paths: those of the nearest `rapporteur.yaml`. */
export async function openWorkspace(paths: readonly string[], config: string | undefined, options: OpenOptions = {}): Promise<OpenedWorkspace> {
  const host = withWeb(nodeHost(options.log ?? ((line) => void process.stderr.write(`rapporteur: ${line}\n`))), nodeWeb({ trusted: true, waits: true }));
  if (config !== undefined && !existsSync(config)) throw new CannotRun(`The settings file “${config}” does not exist.`);
  const workspace = new Workspace(host, {
    ...(config === undefined ? {} : { settingsUri: uriOf(config) }),
    ...(options.defining === undefined ? {} : { defining: options.defining }),
  });
  const roots = config === undefined ? rootsOf(paths) : rootsBelow(dirname(resolve(config)), paths);
  await workspace.setFolders([...roots].map(uriOf));
  return { workspace, host };
}

export function uriOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}

/** As a person would name it from the working directory, with `/`. */
export function shownPath(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const path = fileURLToPath(uri);
  const below = relative(process.cwd(), path);
  return (below.startsWith('..') || below === '' ? path : below).split(sep).join('/');
}

function rootsOf(paths: readonly string[]): ReadonlySet<string> {
  const here = nearestSettings(process.cwd()) ?? process.cwd();
  const roots = new Set(paths.length === 0 ? [here] : []);
  for (const path of paths) {
    const folder = existsSync(path) && statSync(path).isDirectory() ? resolve(path) : dirname(resolve(path));
    const root = nearestSettings(folder) ?? (isBelow(here, folder) ? here : folder);
    roots.add(root);
  }
  return roots;
}

function rootsBelow(home: string, paths: readonly string[]): ReadonlySet<string> {
  const outside = paths.filter((path) => !isBelow(home, resolve(path))).map((path) => dirname(resolve(path)));
  return new Set([home, ...outside]);
}

function nearestSettings(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, SETTINGS_FILE))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
}
