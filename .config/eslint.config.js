import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that need types and find real problems; the rest of the type-checked set costs more than it finds. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** The same input makes the same output: nothing reads the clock, the locale or the time zone of the machine. */
const deterministic = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Time comes in as data.' },
    { object: 'Math', property: 'random', message: 'The same input makes the same output.' },
    ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({
      property,
      message: 'It depends on the machine: write the format or the order out.',
    })),
  ],
  'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in as data.' }],
};

export default tseslint.config(
  globalIgnores(['dist', '.*.versions', '.stage', '.astro', '.cache', 'tests/fixtures', 'tests/bench/node_modules']),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Where an index is known to be there, “!” says so; noUncheckedIndexedAccess asks for it everywhere else.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', '.config/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: typed,
  },
  { files: ['src/**/*.{ts,astro}'], ignores: ['src/browser/**'], rules: deterministic },
  { files: ['src/**/*.{ts,astro}'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**/*.astro'],
    // Markup that the sanitizer made, and JSON-LD and comparisons, which are escaped; nothing else is written as HTML.
    ignores: ['src/components/article/ArticlePage.astro', 'src/components/Head.astro', 'src/components/compare/ComparedArticles.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
