import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { emptyWorkbook } from '../../../src/hosts/xlsx/write/emptyWorkbook.ts';
import { editBytes } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { feedbackOn } from '../../../src/ownSheets/feedback/feedback.ts';
import { feedbackWorkbooks } from '../../../src/ownSheets/feedback/feedbackWorkbooks.ts';
import { storedFeedback } from '../../../src/ownSheets/feedback/storedFeedback.ts';
import { writeFeedback } from '../../../src/ownSheets/feedback/writeFeedback.ts';
import { gradeShown, rankOf } from '../../../src/rules/standing.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { assessedWorkbook } from '../../support/outline.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { type DrawnCell, makeXlsx } from '../../support/xlsx.ts';

/** The project's examples, and workbooks that lie beside the project and need not be there. */
const FOLDERS = ['assets/examples', '../shared/cases'];
if (!existsSync('../shared/cases')) console.info('../shared/cases is not there: its workbooks are left out');
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

const read = (bytes: Uint8Array): WorkbookSnapshot => finish(readWorkbook(bytes, nodeCodec));

test.each(FILES)('%s: what the sheets list adds up to what the assessment says', (path) => {
  const assessment = assessedWorkbook(read(readFileSync(path)));
  const all = feedbackOn(assessment, assessment.units, false);
  expect(all.length).toBe(assessment.units.length);
  all.forEach(({ sections, total, grade, rank }, i) => {
    const result = assessment.units[i];
    if (!result) throw new Error('no such unit');
    const of = (word: string) => sections.find(({ heading }) => heading.startsWith(word))?.rows ?? [];
    const lost = of('未得满分的指标').reduce((sum, row) => sum + Math.round(Number(row[5]) * 1e6), 0) / 1e6;
    expect(of('未评项')).toHaveLength(result.unscored);
    expect(of('缺佐证材料')).toHaveLength(result.evidenceMissing);
    expect(total).toBeCloseTo(result.total.toNumber(), 2);
    if (result.status === 'complete') expect(lost).toBeCloseTo(result.fullMarks.minus(result.base).toNumber(), 6);
    const [meant, place] = [gradeShown(result.standing), rankOf(result.standing)];
    if (meant !== null) expect(grade).toBe(meant);
    if (place !== null) expect(rank).toContain(`第 ${place} 名`);
    expect(/^未定：/u.test(grade)).toBe(meant === null);
  });
});

const NAMES = Array.from(
  { length: 95 },
  (_, i) =>
    [`市局[本级]（${i}）`, `“双公示”局 ${i}`, `O'Brien's ${i}/${i}`, `${'很长的单位名称'.repeat(6)}${i}`, `A局${i % 3}`][i % 5] as string,
);

test('95 units with brackets, quotes, long names and namesakes get a sheet each in a file, and none twice', () => {
  const rows: DrawnCell[][] = [['考核单位', '甲（50分）', '乙（50分）'], ...NAMES.map((name, i): DrawnCell[] => [name, i / 2, 40])];
  const give = (bytes: Uint8Array): Uint8Array => {
    const workbook = read(bytes);
    const assessment = assessedWorkbook(workbook);
    return editBytes(bytes, writeFeedback(workbook, assessment, assessment.units).edits, nodeCodec);
  };
  const once = give(makeXlsx({ sheets: [{ name: '名单', rows }] }));
  const stored = storedFeedback(read(once));
  expect(stored.map(({ unit }) => unit)).toEqual(NAMES);
  expect(new Set(stored.map(({ sheet }) => sheet.name.toLowerCase())).size).toBe(NAMES.length);
  expect(read(give(once))).toEqual(read(once));
});

const PYTHON = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOpenpyxl) console.info('openpyxl is not there: it does not read feedback workbooks');
if (!hasOffice) console.info('LibreOffice is not there: it does not read feedback workbooks');
const folder = mkdtempSync(join(tmpdir(), 'kaohe-feedback-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('other programs open a workbook made for one unit', () => {
  const assessment = assessedWorkbook(read(readFileSync('assets/examples/departments.xlsx')));
  const [made] = feedbackWorkbooks(assessment, assessment.units, false);
  const sheet = made?.sheet ?? '';
  const path = join(folder, 'one.xlsx');
  writeFileSync(path, editBytes(emptyWorkbook(sheet, nodeCodec), made?.edits ?? [], nodeCodec));
  expect(read(readFileSync(path)).sheets.map(({ name }) => name)).toEqual([sheet]);
  if (hasOpenpyxl) {
    const script =
      'import sys,openpyxl\nb=openpyxl.load_workbook(sys.argv[1])\ns=b.active\nprint("|".join([*b.sheetnames,s["A3"].value,s["C3"].value,s.page_setup.orientation,s.print_title_rows]))';
    const said = execFileSync(PYTHON, ['-c', script, path], { encoding: 'utf8' }).trim();
    expect(said).toBe(`${sheet}|考核单位|${assessment.units[0]?.unit.name ?? ''}|portrait|$1:$3`);
  }
  if (hasOffice) {
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        path,
      ],
      { stdio: 'ignore' },
    );
    expect(readFileSync(join(folder, 'one.csv'), 'utf8')).toContain(`考核单位,,${assessment.units[0]?.unit.name ?? ''},考核类别`);
  }
}, 120_000);
