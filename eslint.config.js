import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { keepWalls } from './scripts/lint/keepWalls.mjs';
import { noRecursion } from './scripts/lint/noRecursion.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/unsupported/', '**/*.mjs', '*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, kaohe: { rules: { 'keep-walls': keepWalls, 'no-recursion': noRecursion } } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      'import-x/no-cycle': 'error',
      'kaohe/keep-walls': 'error',
      // Prettier breaks code; this is for comments. Sentences and formulas stay whole, so that they can be searched for.
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
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
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      // What is spread into a call goes onto the stack, which in V8 holds some 120,000: a workbook has more cells, findings and names.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift|splice|concat|of|min|max|fromCharCode|fromCodePoint|change)$/] > SpreadElement.arguments',
          message: 'The stack ends where a workbook goes on: addAll, largest, smallest and keepWhere of src/workbook take any number.',
        },
      ],
    },
  },
  {
    // All that works on what a file or a sheet holds; a page, and the talk with Excel, come back to themselves through the clock.
    files: ['src/**/*.ts'],
    ignores: ['src/{session,taskpane,workbench,commands,mailbox}/**', 'src/hosts/{excel,browser}/**'],
    rules: { 'kaohe/no-recursion': 'error' },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // Its three rules about load before read look for `context.sync()` in one function; here a question and the taking in of
    // its answer are two, and Microsoft's own client throws where a property was not loaded.
    rules: Object.fromEntries(
      ['no-context-sync-in-loop', 'no-empty-load', 'no-navigational-load', 'no-office-initialize', 'test-for-null-using-isNullObject'].map(
        (rule) => [`office-addins/${rule}`, 'error'],
      ),
    ),
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
