import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCodec } from '../../../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../../../src/hosts/xlsx/openPackage.ts';
import type { Edit } from '../../../../src/workbook/edit.ts';
import { write } from './written.ts';

/** Charts and notes on an example, read by programs that are not ours. */
const PYTHON = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOpenpyxl) console.info('openpyxl is not there: what it would read is not compared');
if (!hasOffice) console.info('LibreOffice is not there: what it would read is not compared');

const OWN = '考核图';
const OFFICE = '市教育局';
const EDITS: readonly Edit[] = [
  { edit: 'add-sheet', sheet: OWN, columnWidths: [20, 9, 9] },
  {
    edit: 'set-values',
    sheet: OWN,
    range: 'A1:C3',
    values: [
      ['单位', '总分', '自评'],
      ['市教育局', 96.5, 97],
      ['市财政局', 88, 90],
    ],
  },
  { edit: 'set-format', sheet: OWN, range: 'B2:C3', format: { numberFormat: '0.00' } },
  {
    edit: 'add-bar-chart',
    sheet: OWN,
    place: 'E2:L20',
    title: '各单位总分',
    categories: 'A2:A3',
    series: [
      { name: '总分', values: 'B2:B3' },
      { name: '自评', values: 'C2:C3' },
    ],
  },
  {
    edit: 'add-bar-chart',
    sheet: OFFICE,
    place: 'K4:R20',
    title: '',
    categories: `${OWN}!A2:A3`,
    series: [{ name: '总分', values: `${OWN}!B2:B3` }],
  },
  { edit: 'set-notes', sheet: OWN, notes: [{ cell: 'B3', text: '考核：请核对' }] },
  {
    edit: 'set-notes',
    sheet: OFFICE,
    notes: [
      { cell: 'F4', text: '一\n二' },
      { cell: 'A30', text: '<三>' },
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'kaohe-drawn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'drawn.xlsx');
writeFileSync(file, write(readFileSync('assets/examples/departments.xlsx'), EDITS));

function ask(command: string, ...args: readonly string[]): unknown {
  return JSON.parse(execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

const NOTES = { [OWN]: ['B3 考核 考核：请核对'], [OFFICE]: ['F4 考核 一\n二', 'A30 考核 <三>'] };

(hasOpenpyxl ? test : test.skip)(
  'openpyxl finds charts, references and notes as meant',
  () => {
    const found = ask(PYTHON, 'test/hosts/xlsx/write/drawnReadByOpenpyxl.py', file) as Record<string, unknown>;
    const categories = { reference: '考核图!$A$2:$A$3', cached: ['市教育局', '市财政局'] };
    const total = { name: '总分', categories, values: { reference: '考核图!$B$2:$B$3', cached: [96.5, 88] } };
    const own = { name: '自评', categories, values: { reference: '考核图!$C$2:$C$3', cached: [97, 90] } };
    expect(found[OWN]).toEqual({
      charts: [{ kind: 'BarChart bar', from: [4, 1], to: [12, 20], title: '各单位总分', series: [total, own] }],
      notes: NOTES[OWN],
    });
    expect(found[OFFICE]).toEqual({
      charts: [{ kind: 'BarChart bar', from: [10, 3], to: [18, 20], title: null, series: [total] }],
      notes: NOTES[OFFICE],
    });
  },
  30_000,
);

test('excelize finds the notes, and the chart by its cell', () => {
  const found = ask(process.execPath, 'test/hosts/xlsx/write/drawnReadByExcelize.mjs', file, OWN, 'E2') as {
    notes: Record<string, readonly string[]>;
    names: readonly string[];
  };
  expect(found.notes).toMatchObject(NOTES);
  expect(found.names).toEqual(['考核_图表_K4']);
  const missed = ask(process.execPath, 'test/hosts/xlsx/write/drawnReadByExcelize.mjs', file, OWN, 'E3') as typeof found;
  expect(missed.names).toHaveLength(2);
}, 60_000);

(hasOffice ? test : test.skip)(
  'LibreOffice keeps charts and notes, and what it saves still lets them be taken off',
  () => {
    const convert = (to: string): void => {
      execFileSync(
        'soffice',
        [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), file],
        { stdio: 'ignore' },
      );
    };
    convert('fods');
    const document = readFileSync(join(folder, 'out', 'drawn.fods'), 'utf8');
    expect(document.match(/<chart:chart /g)).toHaveLength(2);
    expect(document.match(/<office:annotation /g)).toHaveLength(3);
    for (const part of ['draw:name="考核_图表_E2"', '各单位总分', '考核图.B2:考核图.B3', '&lt;三&gt;']) expect(document).toContain(part);
    convert('xlsx');
    const saved = readFileSync(join(folder, 'out', 'drawn.xlsx'));
    const drawn = (bytes: Uint8Array): readonly string[] =>
      [...openPackage(bytes, nodeCodec).entries.keys()].filter((name) => /charts|drawings\/drawing/.test(name));
    expect(drawn(saved)).not.toEqual([]);
    expect(drawn(write(saved, [{ edit: 'remove-own', marks: true, sheets: [OWN], names: true }]))).toEqual([]);
  },
  120_000,
);
