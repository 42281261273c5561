import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assess.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { clearResults } from '../../src/results/clearResults.ts';
import { scoreValidation } from '../../src/rules/scoreEntry.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { finish } from '../support/readWorkbookFile.ts';

/** The examples as `assess --out` writes them, read by programs that are not ours. */
const EXAMPLES = readdirSync('assets/examples').filter((name) => name.endsWith('.xlsx'));
const PYTHON = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOpenpyxl) console.info('openpyxl is not there: what it would read is not compared');
if (!hasOffice) console.info('LibreOffice is not there: what it would read is not compared');

const folder = mkdtempSync(join(tmpdir(), 'kaohe-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function assessed(bytes: Uint8Array): Uint8Array {
  const workbook = finish(readWorkbook(bytes, nodeCodec));
  return editBytes(bytes, writeResults(workbook, finish(assess(workbook, '2021-12-31'))), nodeCodec);
}

const written = new Map(
  EXAMPLES.map((name) => {
    const bytes = assessed(readFileSync(`assets/examples/${name}`));
    writeFileSync(join(folder, name), bytes);
    return [name, bytes];
  }),
);

interface Found {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows?: readonly (readonly string[])[];
    readonly validations: readonly string[];
    readonly formats?: readonly string[];
    readonly links?: readonly string[];
  }[];
  readonly names: unknown;
  readonly location?: string;
}

function ask(command: string, args: readonly string[]): Found {
  return JSON.parse(execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })) as Found;
}

/** The score columns of each example's first table, as its validation names them. */
const SCORES: Readonly<Record<string, readonly [string, string]>> = {
  'departments.xlsx': ['市教育局', validated('E4:F21', 'E4', '$D4')],
  'counties.xlsx': ['县市区', validated('E4:N19 E21:N27', 'E4', '$D4')],
  'roster.xlsx': ['乡镇街道', validated('F3:H14', 'F3', '15')],
  'labels.xlsx': ['高新园区', validated('D4 D7 D10:D11 D13', 'D4', '8')],
};

test.each(EXAMPLES)(
  'excelize opens %s and finds sheets, validations, names and links as meant',
  (name) => {
    const found = ask(process.execPath, ['test/support/excelizeRead.mjs', join(folder, name)]);
    expect(found.sheets.map((sheet) => sheet.name).slice(-4)).toEqual(['考核汇总', '问题清单', '考核明细', '考核设置']);
    const [sheet, validation] = SCORES[name] ?? ['', ''];
    const validations = found.sheets.find((candidate) => candidate.name === sheet)?.validations ?? [];
    expect(validations.map(sorted)).toContain(sorted(validation));
    expect(found.names).toEqual(
      expect.arrayContaining([
        'Workbook 考核_标记=考核设置!$B$5',
        expect.stringMatching(/^考核汇总 考核_本表=考核汇总!\$A\$1:\$[A-Z]+\$\d+$/u),
      ]),
    );
    expect(found.location).toMatch(/^[^!]+![A-Z]+\d+$/u);
    const columns = ['单位', '类别', '工作表', '基础分', '附加分', '总分', '得分率（%）', '等级', '名次', '未评', '缺佐证', '状态'];
    expect(found.sheets.at(-4)?.rows?.filter((row) => columns.every((column) => row.includes(column)))).toHaveLength(1);
  },
  30_000,
);

function validated(ranges: string, first: string, max: string): string {
  return `${ranges} custom ${scoreValidation(first, max).rule.formula}… 考核`;
}

/** Readers order the areas of a list as they like. */
function sorted(line: string): string {
  return line.split(' ').sort().join(' ');
}

(hasOpenpyxl ? test.each(EXAMPLES) : test.skip.each(EXAMPLES))(
  'openpyxl finds the formats and links of %s',
  (name) => {
    const found = ask(PYTHON, ['test/support/openpyxlRead.py', join(folder, name)]);
    const [sheet, validation] = SCORES[name] ?? ['', ''];
    const marked = found.sheets.find((candidate) => candidate.name === sheet);
    expect(marked?.validations.map(sorted)).toContain(sorted(validation));
    expect(marked?.formats?.length).toBeGreaterThan(0);
    for (const format of marked?.formats ?? []) expect(format).toContain('考核_标记="是"');
    expect(found.sheets.find((candidate) => candidate.name === '问题清单')?.links?.length).toBeGreaterThan(0);
    expect(found.names).toMatchObject({ 考核_标记: '考核设置!$B$5' });
  },
  30_000,
);

(hasOffice ? test : test.skip)(
  'LibreOffice opens the matrix and keeps formats, validations, names and links',
  () => {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'counties.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    const document = readFileSync(join(folder, 'counties.fods'), 'utf8');
    for (const part of [
      '<calcext:conditional-format ',
      '<table:content-validation ',
      'table:name="考核_标记"',
      'table:name="考核设置"',
      'xlink:href="#',
    ]) {
      expect(document).toContain(part);
    }
  },
  120_000,
);

test.each(EXAMPLES)('%s: a second run writes the same bytes, and taking it all off leaves every sheet as it was', (name) => {
  const original = readFileSync(`assets/examples/${name}`);
  const once = written.get(name) as Uint8Array;
  expect(Buffer.from(assessed(once)).equals(Buffer.from(once))).toBe(true);
  const cleared = editBytes(once, clearResults(finish(readWorkbook(once, nodeCodec))), nodeCodec);
  expect(finish(readWorkbook(cleared, nodeCodec))).toEqual(finish(readWorkbook(original, nodeCodec)));
});
