import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** A row: who, what they may not import, and why. Folders not named in a row may be imported. */
const USE_CASES = ['assess.ts', 'assessSheet.ts', 'sheetMemory.ts', 'recalculate.ts', 'prepare.ts', 'seal.ts', 'verify.ts', 'sealing', 'beforeSending', 'beforeSending.ts'];
const SURFACES = ['hosts', 'cli', 'taskpane', 'commands', 'workbench'];
const ZONES = [
  ['workbook', ['findings', 'failures', 'layout', 'assessment', 'checks', 'settings', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'The workbook comes before any meaning, so that both hosts can speak of it.'],
  ['findings', ['failures', 'layout', 'assessment', 'checks', 'settings', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'Everybody speaks through findings; what they know about a check or a host they would know about everything.'],
  ['failures', ['layout', 'assessment', 'checks', 'settings', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'What a host could not do is worded without knowing what it was for.'],
  ['layout', ['failures', 'assessment', 'checks', 'settings', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'A sheet is read before it is judged: what stands there must not depend on what it is worth.'],
  ['assessment', ['failures', 'checks', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'Arithmetic needs only the tables and the settings, so that it can be tested with typed literals.'],
  ['checks', ['failures', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'A check says what it finds; who writes it down is no business of its.'],
  ['settings', ['failures', 'layout', 'assessment', 'checks', 'results', 'corrections', ...USE_CASES, ...SURFACES],
    'Settings are read before anything is assessed.'],
  ['corrections', ['failures', 'layout', 'assessment', 'checks', 'settings', 'results', ...USE_CASES, ...SURFACES],
    'A correction needs the finding and the cell, and no more.'],
  ['results', ['failures', 'corrections', ...USE_CASES, ...SURFACES],
    'Results are edits as data; a host carries them out.'],
  ['sealing', ['failures', 'checks', 'corrections', ...USE_CASES.filter((file) => file !== 'sealing'), ...SURFACES],
    'A seal is what was read and assessed; who asks for it is no business of its.'],
  ['hosts/xlsx', ['findings', 'failures', 'layout', 'assessment', 'checks', 'settings', 'results', 'corrections', ...USE_CASES, 'cli', 'taskpane', 'commands', 'workbench', 'hosts/excel'],
    'A host knows workbooks and its own library, nothing of scores.'],
  ['hosts/excel', ['findings', 'failures', 'layout', 'assessment', 'checks', 'settings', 'results', 'corrections', ...USE_CASES, 'cli', 'taskpane', 'commands', 'workbench'],
    'A host knows workbooks and its own library, nothing of scores.'],
  ...USE_CASES.map((file) => [file, SURFACES, 'The use case is pure: hosts are handed in by whoever starts it.']),
  ['cli', ['taskpane', 'commands', 'workbench'], 'The command line has no window.'],
  ['taskpane', ['cli', 'commands', 'workbench'], 'The pane stands alone, so that it can stand in another page.'],
  ['commands', ['cli', 'taskpane', 'workbench'], 'A ribbon command works without the pane.'],
  ['workbench', ['cli', 'commands', 'hosts/excel'], 'The page shows the pane beside a workbook and knows no other program.'],
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/unsupported/', 'src/commands/*.js', '**/*.mjs', '*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
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
            // The reader of .xlsx files also reads the open workbook's file; who writes files Excel's host never needs.
            ...['!(file)', '!(file)/**', 'file/!(openFileReader.ts)'].map((target) => ({
              target: `./src/hosts/excel/${target}`,
              from: './src/hosts/xlsx',
              message: 'Only the module that the pane fetches late reads files.',
            })),
            {
              target: './src/hosts/excel',
              from: './src/hosts/xlsx',
              except: ['./readWorkbook.ts', './browserCodec.ts', './particulars/readParticulars.ts'],
              message: 'Excel writes its own workbook: of the .xlsx host only the reader is shared.',
            },
            { target: './src', from: './test', message: 'What ships never needs a test.' },
            ...['cli/!(main.ts)', 'taskpane/!(index.tsx)', 'taskpane/*/**', 'commands/!(index.ts)', 'workbench/!(worker|index.tsx)/**', 'workbench/!(index).ts?(x)', 'workbench/worker/!(index.ts)'].map((target) => ({
              target: `./src/${target}`,
              from: './src/hosts',
              message: 'Only the composition root picks a host.',
            })),
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
