import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What a hostile text must not be able to do: no pattern may take more than linear time. */
const linearPatterns = {
  'require-unicode-regexp': 'error',
  'regexp/no-super-linear-backtracking': 'error',
  'regexp/no-super-linear-move': 'error',
  'regexp/no-empty-alternative': 'error',
  'regexp/no-misleading-unicode-character': 'error',
  'regexp/no-misleading-capturing-group': 'error',
  'regexp/no-invalid-regexp': 'error',
};

const moduleState = [
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    message: 'A module has no state of its own: give it to the caller or to an object with a lifetime.',
  },
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]) > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
    message: 'A cache in a module outlives every draft: pass it in, or let an object own it.',
  },
];

/** A call takes no more arguments than fit on the stack; a text has more lines. */
const anyLength = [
  { selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement', message: 'Any text gives an answer: go through the list (addAll), its items may be more than a call takes.' },
  { selector: 'CallExpression[callee.object.name=/^(Math|String)$/] > SpreadElement', message: 'Any text gives an answer: go through the list (least, greatest), its items may be more than a call takes.' },
];

const named = [{ selector: 'ExportDefaultDeclaration', message: 'Export by name: a file is called like the one thing it exports.' }];

const wholeSuite = [
  {
    selector: 'MemberExpression[object.name=/^(describe|context|it|testRule)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs, always.',
  },
  { selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]', message: 'What cannot run is a failure with a clear line, not a skip.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.vscode-test/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { regexp } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...linearPatterns,
      'no-restricted-syntax': ['error', ...moduleState, ...named],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Texts are taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['server/src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...moduleState, ...named, ...anyLength] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...moduleState.slice(1), ...named, ...wholeSuite],
      'max-lines': 'off',
      // Tests read their own short texts.
      'regexp/no-super-linear-move': 'off',
      // Mocha's `describe` and `it` are not awaited.
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  { files: ['server/src/cli/**/*.ts', 'scripts/**', 'test/bench/**', 'test/editor/**'], rules: { 'no-console': 'off' } },
  { files: ['server/src/types/shippedTypes.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.mjs'],
    rules: { ...linearPatterns, 'regexp/no-super-linear-move': 'off', eqeqeq: 'error' },
  },
);
