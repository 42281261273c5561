import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** A row: who, what they may not import, and why. Folders not named in a row may be imported. */
const ZONES = [
  ['workbook', ['findings', 'layout', 'assessment', 'checks', 'settings', 'results', 'hosts', 'cli', 'assess.ts'],
    'The workbook comes before any meaning, so that both hosts can speak of it.'],
  ['findings', ['layout', 'assessment', 'checks', 'settings', 'results', 'hosts', 'cli', 'assess.ts'],
    'Everybody speaks through findings; what they know about a check or a host they would know about everything.'],
  ['layout', ['assessment', 'checks', 'settings', 'results', 'hosts', 'cli', 'assess.ts'],
    'A sheet is read before it is judged: what stands there must not depend on what it is worth.'],
  ['assessment', ['checks', 'results', 'hosts', 'cli', 'assess.ts'],
    'Arithmetic needs only the tables and the settings, so that it can be tested with typed literals.'],
  ['checks', ['results', 'hosts', 'cli', 'assess.ts'],
    'A check says what it finds; who writes it down is no business of its.'],
  ['settings', ['layout', 'assessment', 'checks', 'results', 'hosts', 'cli', 'assess.ts'],
    'Settings are read before anything is assessed.'],
  ['results', ['hosts', 'cli', 'assess.ts'],
    'Results are edits as data; a host carries them out.'],
  ['hosts/xlsx', ['findings', 'layout', 'assessment', 'checks', 'settings', 'results', 'cli', 'assess.ts'],
    'A host knows workbooks and its own library, nothing of scores.'],
  ['assess.ts', ['hosts', 'cli'],
    'The use case is pure: hosts are handed in by whoever starts it.'],
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/*.mjs', '*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...ZONES.flatMap(([target, from, message]) =>
              from.map((folder) => ({ target: `./src/${target}`, from: `./src/${folder}`, message })),
            ),
            { target: './src', from: './test', message: 'What ships never needs a test.' },
            {
              target: './src/cli/!(main.ts)',
              from: './src/hosts',
              message: 'Only the composition root picks a host.',
            },
          ],
        },
      ],
      // Templates with numbers in them are how addresses and sentences are made.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `a || b` on texts means "if empty" here, and says so better than a comparison.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // A cast to a text that a regular expression has just matched says more than a second test for undefined.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Text is spread into its code points, which is what counting Chinese characters wants.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
