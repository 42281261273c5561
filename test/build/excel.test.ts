import { spawnSync } from 'node:child_process';

const PROGRAM = `
import { findExcel } from './scripts/findExcel.mjs';
const [platform, is] = process.argv.slice(1);
process.stdout.write(findExcel(platform, () => is === 'yes', () => is === 'yes') ?? 'Excel is there');
`;
const HOW = ' npm run build -- --env url=https://host/path makes what to host, and docs/excel-install.md says how it gets into Excel.';

test.each([
  ['win32', 'yes', 'Excel is there'],
  ['win32', 'no', `Windows knows of no Excel on this computer.${HOW}`],
  ['darwin', 'yes', 'Excel is there'],
  ['darwin', 'no', `There is no Microsoft Excel among the applications of this Mac.${HOW}`],
  ['linux', 'yes', `Excel runs on Windows and Mac, not on linux.${HOW}`],
])('%s, Excel there: %s', (platform, is, expected) => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', platform, is], { encoding: 'utf8' });
  expect(stdout).toBe(expected);
});

(process.platform === 'linux' ? test : test.skip)('npm run excel ends with a sentence where no Excel runs', () => {
  const ended = spawnSync(process.execPath, ['scripts/excel.mjs'], { encoding: 'utf8' });
  expect(ended).toMatchObject({ status: 1, stdout: '', stderr: `Excel runs on Windows and Mac, not on linux.${HOW}\n` });
});
