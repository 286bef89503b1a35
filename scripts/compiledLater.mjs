import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { smaller } from './smaller.mjs';

/** What the greeting has loaded already: the rest gets it from there. */
const SHARED = ['vscode-languageserver'];

/**
 * Keeps what the server needs after its greeting, `served.ts`, as a text within the one file, and compiles it when it is imported:
 * V8 looks through every function of a program before it runs the first, but passes over a text.
 */
export const compiledLater = {
  name: 'compiled-later',
  setup({ initialOptions, onResolve, onLoad }) {
    // esbuild's own expressions, which know no flag.
    // eslint-disable-next-line require-unicode-regexp
    onResolve({ filter: /^\.\/served\.ts$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: 'compiled-later' }));
    // eslint-disable-next-line require-unicode-regexp
    onLoad({ filter: /.*/, namespace: 'compiled-later' }, async ({ path }) => {
      const { outputFiles } = await build({
        ...initialOptions, entryPoints: [path], outfile: undefined, write: false, external: SHARED,
        plugins: initialOptions.plugins.filter((plugin) => plugin !== compiledLater),
        // What is compiled from a text imports nothing by itself; `require` is given to it.
        supported: { 'dynamic-import': false },
      });
      return { contents: loading(await smaller(outputFiles[0].text)), loader: 'js', resolveDir: dirname(path) };
    });
  },
};

/** The module that compiles the text, and has the text's exports. */
function loading(text) {
  const shared = SHARED.map((name, i) => `import * as shared${i} from ${JSON.stringify(name)};`).join('');
  return `${shared}
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
const shared = { ${SHARED.map((name, i) => `${JSON.stringify(name)}: shared${i}`).join()} };
const builtIn = createRequire(__filename);
const module = { exports: {} };
new Script(${JSON.stringify(`(function (require, module, exports, __dirname) {${text}\n})`)}, { filename: __filename + '#served' })
  .runInThisContext()((name) => shared[name] ?? builtIn(name), module, module.exports, __dirname);
export const { serveClient } = module.exports;`;
}
