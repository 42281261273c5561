import { readdirSync, readFileSync } from 'node:fs';
import { gradeShown, rankOf } from '../../src/rules/standing.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { rounded } from '../../src/workbook/decimal.ts';
import { assessFile } from '../support/readWorkbookFile.ts';

const FOLDER = 'assets/examples';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** The rows `| file | sheet | cell | code |` of the README beside the examples. */
const listed = readFileSync(`${FOLDER}/README.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| \w+\.xlsx \|/u.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .join(' '),
  );

test('the README lists findings of every example', () => {
  expect(new Set(listed.map((line) => line.split(' ')[0]))).toEqual(new Set(files));
});

test.each(files)('%s has the findings that the README lists, and no other', (file) => {
  const { findings } = assessFile(`${FOLDER}/${file}`, '2021-12-31');
  const found = findings.map((f) => [file, f.sheet, f.cell ? addressOf(f.cell) : '', f.code].join(' '));
  expect(found.sort()).toEqual(listed.filter((line) => line.startsWith(`${file} `)).sort());
});

test.each([['departments.xlsx', '市发展改革委 97.5 优秀 1', '市财政局 89.5 优秀 2'], ['counties.xlsx'], ['roster.xlsx'], ['labels.xlsx']])(
  '%s: %s %s',
  (file, ...expected) => {
    const { units } = assessFile(`${FOLDER}/${file}`, '2021-12-31');
    const found = units.map((u) => `${u.unit.name} ${rounded(u.total).toFixed()} ${gradeShown(u.standing)} ${rankOf(u.standing)}`);
    for (const line of expected) expect(found).toContain(line);
    expect(found.length).toBeGreaterThan(0);
  },
);
