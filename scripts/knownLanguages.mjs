import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

/**
 * Leaves out of franc's tables the languages that Rapporteur never asks it for, and the scripts in which it has none to choose between:
 * four fifths of their size. Nothing is guessed differently, for franc is always told between which languages of one script to choose.
 */
export const knownLanguages = {
  name: 'known-languages',
  setup({ onLoad }) {
    // esbuild's own expressions, which know no flag.
    // eslint-disable-next-line require-unicode-regexp
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => ({ contents: `export const data = ${JSON.stringify(await keptData(path))};`, loader: 'js' }));
  },
};

/** By script, of those that several known languages are written in: the languages' trigrams. */
async function keptData(path) {
  const [{ data }, codes] = await Promise.all([import(pathToFileURL(path).href), codesOfLanguages()]);
  const kept = Object.entries(data).map(([script, languages]) => [script, Object.entries(languages).filter(([code]) => codes.has(code))]);
  return Object.fromEntries(kept.filter(([, languages]) => languages.length > 1).map(([script, languages]) => [script, Object.fromEntries(languages)]));
}

/** The codes of the server's own table, read from its source. */
async function codesOfLanguages() {
  const { outputFiles } = await build({ entryPoints: ['server/src/text/languageScripts.ts'], write: false, bundle: true, format: 'esm' });
  const { LANGUAGES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return new Set(Object.values(LANGUAGES).map(({ code }) => code));
}
