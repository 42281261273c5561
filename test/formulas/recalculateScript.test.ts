import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gridOf } from '../../src/workbook/grid.ts';
import { makeXlsx } from '../support/xlsx.ts';
import { read } from './assessedFile.ts';
import { hasOffice } from './officeRun.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaohe-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function recalculate(args: readonly string[], path = process.env['PATH'] ?? '') {
  return spawnSync(process.execPath, ['scripts/recalculate.mjs', ...args], { encoding: 'utf8', env: { ...process.env, PATH: path } });
}

const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
writeFileSync(from, makeXlsx({ sheets: [{ name: '甲', rows: [[1, 2, { f: 'A1+B1', v: 99 }, { f: 'A1&"分"', v: '错' }]] }] }));

(hasOffice ? test : test.skip)(
  'results that are stored are forgotten',
  () => {
    expect(recalculate([from, to])).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const [sheet] = read(readFileSync(to)).sheets;
    if (!sheet) throw new Error('no sheet');
    expect([2, 3].map((column) => gridOf(sheet).own(0, column)?.value)).toEqual([3, '1分']);
  },
  120_000,
);

test.each([
  ['no arguments', [], 2],
  ['one argument too many', [from, to, to], 2],
  ['a workbook that is not there', [join(folder, 'none.xlsx'), to], 2],
])('%s: one sentence', (_, args, status) => {
  const ended = recalculate(args);
  expect(ended.status).toBe(status);
  expect(ended.stderr).toMatch(/^[^\n]+\.\n$/u);
});

test('without LibreOffice: one sentence', () => {
  const ended = recalculate([from, to], folder);
  // It may be installed where it is found without the path.
  expect([0, 3]).toContain(ended.status);
  if (ended.status === 3) expect(ended.stderr).toMatch(/^LibreOffice is not there: [^\n]+\.\n$/u);
}, 120_000);
