import { writeReading } from '../../../src/ownSheets/settings/writeReadings.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import { addressOf, parseAddress, type Position } from '../../../src/workbook/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { editableCells } from '../../../src/workbench/sheet/editableCells.ts';
import { ownSheetRules } from '../../../src/workbench/sheet/ownSheetRules.ts';
import { scoreLimits } from '../../../src/workbench/sheet/scoreLimits.ts';
import { sheetHighlights } from '../../../src/workbench/sheet/sheetHighlights.ts';
import { sheetLinks } from '../../../src/workbench/sheet/sheetLinks.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { assessedWorkbook } from '../../support/outline.ts';

const SHEET = drawSheet(
  [
    ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
    [1, '制度', 60, 55, 61, '文件', null],
    [2, '宣传', 40, '见附件', 30, null, null],
    [3, '附加', null, null, { f: 'C3-1', v: 39 }, null, null],
  ],
  { name: '甲局' },
);
const WORKBOOK = drawWorkbook(SHEET);
const ASSESSMENT = assessedWorkbook(WORKBOOK);
const WRITTEN = applyToSnapshot(WORKBOOK, writeResults(WORKBOOK, ASSESSMENT));

function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function editableIn(workbook: WorkbookSnapshot, sheet: SheetSnapshot, unlocked?: () => boolean): string {
  const editable = editableCells(workbook, assessedWorkbook(workbook), sheet, unlocked);
  const found: string[] = [];
  for (let rowIndex = 0; rowIndex < 12; rowIndex++) {
    for (let columnIndex = 0; columnIndex < 12; columnIndex++)
      if (editable({ rowIndex, columnIndex })) found.push(addressOf({ rowIndex, columnIndex }));
  }
  return found.join(' ');
}

test('scores, evidence and reasons can be changed, formulas can not', () => {
  const withFormula = drawWorkbook({
    ...SHEET,
    rows: drawSheet([
      ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
      [1, '制度', 60, 55, { f: 'D2', v: 55 }, '文件', null],
    ]).rows,
  });
  expect(editableIn(WORKBOOK, SHEET)).toContain('D2 E2 F2 G2 D3 E3 F3 G3');
  expect(editableIn(withFormula, sheetOf(withFormula, '甲局'))).toBe('D2 F2 G2');
});

test('of a protected sheet only unlocked cells can', () => {
  const guarded = drawWorkbook({ ...SHEET, protected: true });
  expect(editableIn(guarded, sheetOf(guarded, '甲局'))).toBe('');
  expect(editableIn(guarded, sheetOf(guarded, '甲局'), () => true)).toContain('D2 E2');
});

test('of 考核设置 the values can, of 问题清单 what people write there, of 考核汇总 nothing', () => {
  const settings = editableIn(WRITTEN, sheetOf(WRITTEN, '考核设置')).split(' ');
  expect(settings).toEqual(expect.arrayContaining(['B5', 'B6', 'B7', 'B8', 'F5', 'G5']));
  expect(settings.filter((address) => ['A1', 'A5', 'C5', 'E5', 'A4'].includes(address))).toEqual([]);
  expect(
    editableIn(WRITTEN, sheetOf(WRITTEN, '问题清单'))
      .split(' ')
      .every((address) => /^[GH]/u.test(address)),
  ).toBe(true);
  expect(editableIn(WRITTEN, sheetOf(WRITTEN, '问题清单'))).toContain('G5 H5');
  expect(editableIn(WRITTEN, sheetOf(WRITTEN, '考核汇总'))).toBe('');
});

test('a score may have its maximum, unless the office validates the cell itself', () => {
  const limits = scoreLimits(ASSESSMENT, SHEET);
  expect([...limits].map(([cell, { maximum }]) => `${cell}≤${maximum.toFixed()}`)).toEqual(
    expect.arrayContaining(['D2≤60', 'E2≤60', 'D3≤40', 'E3≤40']),
  );
  const guarded = {
    ...SHEET,
    validations: [
      { area: { top: 1, left: 4, bottom: 1, right: 4 }, own: false },
      { area: { top: 2, left: 4, bottom: 2, right: 4 }, own: true },
    ],
  };
  expect([...scoreLimits(ASSESSMENT, guarded).keys()]).toEqual(expect.arrayContaining(['D2', 'E3']));
  expect(scoreLimits(ASSESSMENT, guarded).has('E2')).toBe(false);
  expect(scoreLimits(ASSESSMENT, { ...SHEET, name: '乙局' }).size).toBe(0);
});

test('wrong scores and missing evidence are coloured, right ones are not', () => {
  const marked = sheetOf(WRITTEN, '甲局');
  const highlights = sheetHighlights(ASSESSMENT, marked);
  expect([highlights.get('E2'), highlights.get('D3'), highlights.get('F3'), highlights.get('D2'), highlights.get('F2')]).toEqual([
    'wrong',
    'wrong',
    'missing',
    undefined,
    undefined,
  ]);
  expect(sheetHighlights(ASSESSMENT, { ...marked, name: '乙局' }).size).toBe(0);
  // Before 重新核算, and after 清除核算标记.
  expect(sheetHighlights(ASSESSMENT, SHEET).size).toBe(0);
});

test('cells that take only certain words say which', () => {
  const rules = ownSheetRules(WRITTEN, sheetOf(WRITTEN, '考核设置'));
  expect([rules.get('B5')?.words, rules.get('B7')?.words, rules.get('B5')?.style, rules.get('B6')]).toEqual([
    ['是', '否'],
    ['得分率（%）', '分'],
    'stop',
    undefined,
  ]);
  expect(ownSheetRules(WRITTEN, sheetOf(WRITTEN, '问题清单')).get('G5')?.style).toBe('warning');
  expect(ownSheetRules(WRITTEN, SHEET).size).toBe(0);
});

test('of 表的读法 in 考核设置 all can be typed, and what it is read as is chosen', () => {
  const correction = { heading: ['序号', '考核指标'], part: '评委2', as: 'counting' } as const;
  const corrected = applyToSnapshot(WRITTEN, writeReading(WRITTEN, { correction, kept: true }) ?? []);
  const settings = sheetOf(corrected, '考核设置');
  const editable = editableCells(corrected, ASSESSMENT, settings);
  expect(['N4', 'N5', 'O5', 'P5', 'N6', 'O6', 'P6', 'Q5'].filter((address) => editable(at(address)))).toEqual([
    'N5',
    'O5',
    'P5',
    'N6',
    'O6',
    'P6',
  ]);
  expect(ownSheetRules(corrected, settings).get('P5')).toEqual({
    kind: 'list',
    words: ['计入总分', '不计入总分', '合计列', '合计行', '类别行', '考核指标行'],
    style: 'stop',
  });
});

test('the rows of 问题清单 lead to their cells', () => {
  const links = sheetLinks(WRITTEN, sheetOf(WRITTEN, '问题清单'));
  const targets = [...links].map(([from, { sheet, cell }]) => `${from} ${sheet} ${addressOf(cell)}`);
  expect(targets.some((target) => /^E\d+ 甲局 E2$/u.test(target))).toBe(true);
  expect(sheetLinks(WRITTEN, SHEET).size).toBe(0);
});

function at(address: string): Position {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no cell`);
  return position;
}
