import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { callModule } from './callModule.ts';

const SCRIPT = 'scripts/build/thirdPartyNotices.mjs';
const temp = mkdtempSync(join(tmpdir(), 'kaohe-notices-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['GPL-3.0 OR LGPL-3.0', false],
  ['(MIT AND CC-BY-3.0)', false],
  ['(BSD-2-Clause AND ISC)', true],
  ['GPL-3.0-or-later', false],
  ['SEE LICENSE IN terms.txt', false],
])('%s: may it be built in? %s', (licence, may) => {
  expect(callModule(SCRIPT, 'isPermissive', [[licence]])).toEqual([{ value: may }]);
});

test('packages with the same text share it, and one that brings none gets its licence’s', () => {
  const text = 'Copyright (c) the house\n\nPermission is granted.';
  const packages = [
    { name: '@house/a', version: '1.0.0', license: 'MIT', licenseText: `@house/a\n\n${text}` },
    { name: 'alone', version: '3.0.0', license: 'ISC', author: 'Somebody', licenseText: null },
    { name: '@house/b', version: '2.0.0', license: 'MIT', licenseText: `@house/b\n\n${text}` },
  ];
  const [answer] = callModule<string>(SCRIPT, 'noticesText', [[packages]]);
  const notices = answer && 'value' in answer ? answer.value : '';
  expect(notices).toContain(`@house/a 1.0.0 (MIT)\n@house/b 2.0.0 (MIT)\n\n${text}\n`);
  expect(notices).toContain('alone 3.0.0 (ISC)\n\nCopyright (c) Somebody\n\nPermission to use');
  expect(callModule(SCRIPT, 'noticesText', [[[{ name: 'c', version: '1.0.0', license: 'Zlib', licenseText: null }]]])).toEqual([
    { error: 'c 1.0.0 brings no text of its licence, Zlib: add it to licenceText.mjs.' },
  ]);
});

/** Builds three small entries, the pane's with two packages. */
function build(name: string, licence: string): { status: number | null; stdout: string; notices: () => string } {
  const entries = join(temp, name, 'entries');
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(entries, file)), { recursive: true });
    writeFileSync(join(entries, file), content);
  };
  cpSync('node_modules/big.js', join(entries, 'node_modules/big.js'), { recursive: true });
  write('node_modules/other/package.json', JSON.stringify({ name: 'other', version: '1.2.3', license: licence, main: 'index.js' }));
  write('node_modules/other/index.js', 'module.exports = 1;');
  write('node_modules/other/LICENSE', 'The text of the other one.');
  write('taskpane/index.tsx', "import Big from 'big.js'; import other from 'other'; console.info(Big(other));");
  write('commands/index.ts', 'console.info(1);');
  write('commands/message.ts', 'console.info(2);');
  const folder = join(temp, name, 'addin');
  const words = ['url=https://oa.example.gov.cn/', `entries=${entries}`].flatMap((word) => ['--env', word]);
  const args = ['node_modules/webpack/bin/webpack.js', '--config-name', 'addin', '--output-path', folder, ...words];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, notices: () => readFileSync(join(folder, 'licences.txt'), 'utf8') };
}

test('what is built in is named with the text of its licence', () => {
  const built = build('permissive', 'BSD-3-Clause');
  expect(built).toMatchObject({ status: 0 });
  expect(built.notices()).toContain('other 1.2.3 (BSD-3-Clause)\n\nThe text of the other one.\n');
  // What Microsoft's helpers hold in their own script.
  expect(built.notices()).toMatch(/^rxjs 5\.\d+\.\d+ \(Apache-2\.0\)$/mu);
  expect(built.notices()).toMatch(/^big\.js 7\.\d+\.\d+ \(MIT\)$/mu);
}, 120_000);

test('a licence that is not permissive fails the build, with the package’s name', () => {
  const built = build('copyleft', 'GPL-3.0-or-later');
  expect(built.status).not.toBe(0);
  expect(built.stdout).toContain('Found unacceptable license "GPL-3.0-or-later" for other@1.2.3');
}, 120_000);
