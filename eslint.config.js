import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const IMPURE_GLOBALS = [
  'process',
  'console',
  'crypto',
  'performance',
  'globalThis',
  'fetch',
  'setTimeout',
  'parseFloat',
];
const IMPURE_PROPERTIES = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['Number', 'parseFloat'],
];
const PURITY =
  'The domain is pure: the caller hands in the time, randomness and everything else that varies.';

export default defineConfig(
  globalIgnores(['cdk.out/', 'coverage/', '.data/', 'docs/client/', 'docs/verifier/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A flat list of guards or of a closed union's cases counts as high as a tangle does; this stops tangles.
      complexity: ['error', 16],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',

      // A `type` can be a union or a mapped type and cannot be reopened elsewhere, so it is the one form used.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // Numbers and bigints have one plain text form; it is objects and nulls in a text that are mistakes.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A signature may demand what is not needed; and taking one field out of an object leaves the rest.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A `default` is an answer for all the rest; without one, every case of a closed union must have its own.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS.map((name) => ({ name, message: PURITY }))],
      'no-restricted-properties': [
        'error',
        ...IMPURE_PROPERTIES.map(([object, property]) => ({ object, property, message: PURITY })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURITY },
        { selector: 'CallExpression[callee.name="Date"]', message: PURITY },
        { selector: 'ImportExpression', message: PURITY },
      ],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: PURITY }] }],
    },
  },
  {
    // The local run talks to whoever started it; tests and the bench print their seeds and what they measured.
    files: ['local/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // An answer is read as the JSON that it is: when a field is not there, the test fails, as it should.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A `describe` holds many tests and is one function to the linter; each test in it is short.
    files: ['test/**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
