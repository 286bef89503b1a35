import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Start } from './lspClient.ts';

export const SERVER_NAMES = ['floor', 'ours', 'vscode-markdown', 'cspell', 'textlint', 'remark'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

export interface BenchServer {
  readonly name: ServerName;
  /** With its version, as it stands in the table. */
  readonly title: string;
  readonly start: (folder: string) => Start;
  /** What it must say of every text, in each answer; the floor says nothing. */
  readonly plants: RegExp | undefined;
  readonly reads: readonly ('markdown' | 'plaintext')[];
}

/** A neighbour that is not to be had. */
export interface AbsentServer {
  readonly name: ServerName;
  readonly why: string;
}

const NEIGHBOURS = resolve(import.meta.dirname, 'neighbours');
const INSTALLED = resolve('node_modules', '.cache', 'rapporteur-neighbours');

export async function benchServers(names: readonly ServerName[], folder: string): Promise<readonly (BenchServer | AbsentServer)[]> {
  const absent = names.some((name) => name !== 'floor' && name !== 'ours') ? installNeighbours() : undefined;
  return Promise.all(names.map(async (name): Promise<BenchServer | AbsentServer> => {
    if (name === 'ours') return ours();
    if (name === 'floor') return floor(folder);
    return absent === undefined ? neighbour(name) : { name, why: absent };
  }));
}

/** The place of the neighbours' modules. Installs them when they are not there or others than the lock file says; the answer tells why that failed. */
export function installNeighbours(): string | undefined {
  const lock = join(INSTALLED, 'package-lock.json');
  const fresh = existsSync(lock) && existsSync(join(INSTALLED, 'node_modules')) && readFileSync(lock, 'utf8') === readFileSync(join(NEIGHBOURS, 'package-lock.json'), 'utf8');
  mkdirSync(INSTALLED, { recursive: true });
  cpSync(NEIGHBOURS, INSTALLED, { recursive: true });
  if (fresh) return undefined;
  console.error('Installing the neighbours …');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: INSTALLED, stdio: ['ignore', 'ignore', 'pipe'] });
    return undefined;
  } catch (error) {
    return `could not be installed: ${error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)}`;
  }
}

export function installed(name: string): { readonly folder: string; readonly version: string } {
  const folder = join(INSTALLED, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  return { folder, version };
}

/** From a folder in which nothing else is, as it is installed. */
function ours(): BenchServer {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  return { name: 'ours', title: `Rapporteur ${version}`, plants: /^numbering\/gap: 2\.4 /u, reads: ['markdown', 'plaintext'], start: (folder) => ({ arguments: [resolve('dist', 'server', 'node.js'), '--stdio'], folder }) };
}

async function floor(home: string): Promise<BenchServer> {
  const outfile = join(home, 'floor', 'server.js');
  await build({ entryPoints: [join(import.meta.dirname, 'floorServer.ts')], outfile, bundle: true, minify: true, charset: 'utf8', legalComments: 'none', platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'], logLevel: 'warning' });
  return { name: 'floor', title: 'floor', plants: undefined, reads: ['markdown', 'plaintext'], start: (folder) => ({ arguments: [outfile, '--stdio'], folder }) };
}

function neighbour(name: Exclude<ServerName, 'ours' | 'floor'>): BenchServer {
  const own = (file: string) => (folder: string): Start => ({ arguments: [join(INSTALLED, file), '--stdio'], folder });
  switch (name) {
    case 'remark':
      return { name, title: `unified-language-server ${installed('unified-language-server').version}, remark-preset-lint-recommended`, plants: /no-such-annex/u, reads: ['markdown'], start: (folder) => ({ ...own('remark.mjs')(folder), settings: { remark: { requireConfig: false } } }) };
    case 'textlint':
      return { name, title: `textlint ${installed('textlint').version}, one rule`, plants: /receive/u, reads: ['markdown', 'plaintext'], start: own('textlint.mjs') };
    case 'cspell':
      return { name, title: `cspell-lib ${installed('cspell-lib').version}`, plants: /commitee/u, reads: ['markdown', 'plaintext'], start: own('cspell.mjs') };
    case 'vscode-markdown':
      return { name, title: `vscode-markdown-languageserver ${installed('vscode-markdown-languageserver').version}`, plants: /no-such-section/u, reads: ['markdown'], start: vscodeMarkdown };
  }
}

/** It has its client read files and parse Markdown, with markdown-it as in VS Code. */
function vscodeMarkdown(folder: string): Start {
  const require = createRequire(join(INSTALLED, 'package.json'));
  const loaded = require('markdown-it') as MarkdownIt | { readonly default: MarkdownIt };
  const markdownIt = new (typeof loaded === 'function' ? loaded : loaded.default)({ html: true });
  const enabled = { enabled: 'warning' };
  return {
    arguments: [join(installed('vscode-markdown-languageserver').folder, 'dist', 'node', 'workerMain.js'), '--stdio'],
    folder, pulls: true, initializationOptions: { markdownFileExtensions: ['md'] },
    settings: { markdown: { validate: { enabled: true, referenceLinks: enabled, fragmentLinks: enabled, fileLinks: { ...enabled, markdownFragmentLinks: 'warning' }, ignoredLinks: [], unusedLinkDefinitions: { enabled: 'hint' }, duplicateLinkDefinitions: enabled }, occurrencesHighlight: { enabled: false }, suggest: { paths: { enabled: false } } } },
    requests: {
      'markdown/parse': (_, text) => markdownIt.parse(text, {}),
      'markdown/fs/stat': ({ uri }: { readonly uri: string }) => ({ isDirectory: dirname(uri) === uri }),
      'markdown/fs/readFile': (_, text) => [...Buffer.from(text)],
      'markdown/findMarkdownFilesInWorkspace': () => [],
    },
  };
}

type MarkdownIt = new (options: object) => { parse: (text: string, environment: object) => unknown };
