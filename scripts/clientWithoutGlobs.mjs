/**
 * Leaves out of the client what its library brings for servers that ask to be told of files made, renamed and deleted by pattern, which ours does not;
 * and the comparison of VS Code's version with that which the library needs, which the manifest states.
 */
export const clientWithoutGlobs = {
  name: 'client-without-globs',
  setup({ onResolve, onLoad }) {
    // esbuild's own expressions, which know no flag.
    // eslint-disable-next-line require-unicode-regexp
    onResolve({ filter: /^(?:minimatch|semver\/functions\/(?:parse|satisfies))$/ }, ({ path }) => ({ path, namespace: 'client-without-globs' }));
    // eslint-disable-next-line require-unicode-regexp
    onLoad({ filter: /.*/, namespace: 'client-without-globs' }, ({ path }) => ({ contents: path === 'minimatch' ? NO_PATTERNS : COMPARED, loader: 'js' }));
  },
};

const NO_PATTERNS = 'exports.Minimatch = class { constructor() { throw new Error("The client of Rapporteur knows no patterns of files."); } };';
const COMPARED = 'module.exports = () => true;';
