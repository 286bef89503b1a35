import { pathToFileURL } from 'node:url';

/**
 * Leaves out of the table of named characters (`&eacute;`) those that no draft names: signs of mathematics, arrows, letters of formulas. They are
 * nine in ten of it. What is mark-up does not depend on what they stand for, only that they stand for something.
 */
export const usualCharacters = {
  name: 'usual-characters',
  setup({ onResolve, onLoad }) {
    // esbuild's own expressions, which know no flag.
    // eslint-disable-next-line require-unicode-regexp
    onResolve({ filter: /^decode-named-character-reference$/ }, ({ path }) => ({ path, namespace: 'usual-characters' }));
    // eslint-disable-next-line require-unicode-regexp
    onLoad({ filter: /.*/, namespace: 'usual-characters' }, async () => {
      const { characterEntities } = await import(pathToFileURL('node_modules/character-entities/index.js').href);
      const kept = Object.entries(characterEntities).filter(([, character]) => USUAL.test(character));
      return { contents: `const names = ${JSON.stringify(Object.fromEntries(kept))};\nexport const decodeNamedCharacterReference = (name) => (Object.hasOwn(names, name) ? names[name] : false);`, loader: 'js' };
    });
  },
};

/** ASCII, Latin-1, Latin Extended-A, general punctuation, currencies, №, ™. */
const USUAL = /^[\u0009-\u017F\u2010-\u203A\u20AC\u2116\u2122]$/u;
