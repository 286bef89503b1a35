// Builds the extension and the server: each file alone runs, with no node_modules beside it; but `desktop.js` needs `web.js`.
import { build } from 'esbuild';
import { mkdir, readFile, rm, stat, writeFile, chmod } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import { clientWithoutGlobs } from './clientWithoutGlobs.mjs';
import { compiledLater } from './compiledLater.mjs';
import { knownLanguages } from './knownLanguages.mjs';
import { smaller } from './smaller.mjs';
import { usualCharacters } from './usualCharacters.mjs';

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const watchless = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  plugins: [knownLanguages, usualCharacters],
  loader: { '.yaml': 'text', '.yml': 'text' },
  define: {
    __RAPPORTEUR_VERSION__: JSON.stringify(manifest.version),
    __RAPPORTEUR_RULE_PAGES__: JSON.stringify(rulePages(manifest) ?? ''),
  },
};
const node = {
  ...watchless,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { ...watchless.define, 'import.meta.dirname': '__dirname' },
  // The browser build of these packages is the same code without Node's wrappers.
  mainFields: ['module', 'main'],
};
// Client and server both run in workers: some packages' builds for the browser want a page.
const browser = { ...watchless, platform: 'browser', target: 'es2022', conditions: ['worker', 'browser'], mainFields: ['browser', 'module', 'main'] };

/** Where there is Node, the extension is started by another name of the same file. */
const ON_DESKTOP = "export { activateOnDesktop as activate } from './web.js';";

const outputs = [
  {
    ...browser, format: 'cjs', plugins: [clientWithoutGlobs], entryPoints: ['client/src/extension.ts'], outfile: 'dist/client/web.js',
    conditions: [...browser.conditions, 'node'], external: ['vscode', ...builtinModules],
  },
  { ...node, stdin: { contents: ON_DESKTOP, resolveDir: '.' }, outfile: 'dist/client/desktop.js', external: ['./web.js'] },
  { ...node, plugins: [...node.plugins, compiledLater], entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server/node.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

// Only when all of them are built does the new replace the old.
const built = await Promise.all(outputs.map((output) => build({ ...output, write: false }))).catch(() => process.exit(1)); // esbuild has said why
await rm('dist', { recursive: true, force: true });
for (const file of built.flatMap(({ outputFiles }) => outputFiles)) {
  await mkdir(dirname(file.path), { recursive: true });
  await writeFile(file.path, await smaller(file.text));
}
// The package's own "type" is "module"; what is built here is CommonJS, which plain Node runs wherever the file lies.
await writeFile('dist/package.json', `${JSON.stringify({ type: 'commonjs' })}\n`);
await chmod('dist/cli.js', 0o755);
for (const { outfile } of outputs) console.log(`${String(Math.ceil((await stat(outfile)).size / 1024)).padStart(6)} KB  ${outfile}`);

/** Where the rules' pages are published; nowhere as long as package.json names no place. */
function rulePages({ homepage, repository }) {
  const base = repository?.url?.replace(/^git\+/u, '').replace(/\.git$/u, '');
  if (base !== undefined) return `${base}/blob/main/docs/rules`;
  return homepage === undefined ? undefined : `${homepage.replace(/\/$/u, '')}/docs/rules`;
}
