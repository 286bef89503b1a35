import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The extension as it is packaged, no file more, in a folder of its own: a build meanwhile does not disturb it.
 * For the web-worker host without the entry point that VS Code would rather take.
 */
export async function stageExtension(host) {
  const { listFiles, PackageManager } = (await import('@vscode/vsce')).default;
  const files = await listFiles({ cwd: project, packageManager: PackageManager.None });
  const staged = await mkdtemp(join(tmpdir(), 'rapporteur-extension-'));
  for (const file of files) {
    await mkdir(dirname(join(staged, file)), { recursive: true });
    await cp(join(project, file), join(staged, file));
  }
  if (host === 'web') {
    const { main, ...manifest } = JSON.parse(await readFile(join(staged, 'package.json'), 'utf8'));
    if (main === undefined) throw new Error('The manifest names no entry point for the desktop.');
    await writeFile(join(staged, 'package.json'), JSON.stringify(manifest));
  }
  return staged;
}

/** A folder to work in: the examples, and the seeds as they are beside them. Nothing done there changes the project. */
export async function stageWorkspace() {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-drafts-'));
  await cp(join(project, 'examples'), folder, { recursive: true });
  await cp(join(project, 'corpus', 'seeds'), join(folder, 'seeds'), { recursive: true });
  // The seeds have several languages and do not say so: the examples' default would be wrong for them.
  const settings = join(folder, 'rapporteur.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^languages:.*\n/mu, ''));
  return folder;
}

/** Mocha's build for browsers takes `module` for its own: what the suite exports is said last. */
const FOR_WORKER = {
  format: 'iife',
  globalName: 'suite',
  footer: { js: 'module.exports = suite;' },
  platform: 'browser',
  define: { global: 'globalThis' },
  alias: { 'node:assert/strict': join(project, 'test', 'editor', 'assert.ts') },
};

/**
 * The Mocha suite as one file that the host can load. It lies in the staged extension: VS Code runs tests in the host
 * of the extension to which they belong.
 */
export async function stageSuite(host, extension) {
  const { build } = await import('esbuild');
  const outfile = join(extension, 'suite.js');
  await build({
    entryPoints: [join(project, 'test', 'editor', `${host}.ts`)],
    outfile,
    bundle: true,
    ...(host === 'web' ? FOR_WORKER : { format: 'cjs', platform: 'node' }),
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}
