import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

/**
 * Leaves out of franc's tables the languages that Rapporteur never asks it for: three quarters of its size.
 * Nothing is guessed differently, for franc is always told between which languages to choose.
 */
export const knownLanguages = {
  name: 'known-languages',
  setup({ onLoad }) {
    // esbuild's own expressions, which know no flag.
    // eslint-disable-next-line require-unicode-regexp
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const [{ data }, codes] = await Promise.all([import(pathToFileURL(path).href), codesOfLanguages()]);
      const kept = Object.entries(data).map(([script, languages]) => [script, Object.fromEntries(Object.entries(languages).filter(([code]) => codes.has(code)))]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};`, loader: 'js' };
    });
  },
};

/** The codes of the server's own table, read from its source. */
async function codesOfLanguages() {
  const { outputFiles } = await build({ entryPoints: ['server/src/text/languageScripts.ts'], write: false, bundle: true, format: 'esm' });
  const { LANGUAGES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return new Set(Object.values(LANGUAGES).map(({ code }) => code));
}
