import { readRows } from '../../src/assessment/readRows.ts';
import { markEvidence } from '../../src/marks/markEvidence.ts';
import { markScores } from '../../src/marks/markScores.ts';
import { missingMarkFormula } from '../../src/rules/evidence.ts';
import { wrongScoreFormula } from '../../src/rules/score.ts';
import { scoreValidation } from '../../src/rules/scoreEntry.ts';
import { readTables } from '../../src/reading/readTables.ts';
import { parseArea } from '../../src/workbook/address.ts';
import { gridOf } from '../../src/workbook/grid.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet } from '../support/drawSheet.ts';

function marksOf(sheet: SheetSnapshot): readonly Edit[] {
  const [table] = readTables(sheet);
  if (!table) throw new Error('no table');
  const rows = table.units.flatMap((unit) => readRows(table, unit));
  return [...markScores(gridOf(sheet), rows), ...markEvidence(gridOf(sheet), rows)];
}

/** `format E2:E3 = …` or `validation E2:E3 E2 0…$C2` with the cell that the formula is written for, a line an edit. */
function linesOf(edits: readonly Edit[]): readonly string[] {
  return edits.map((edit) => {
    if (edit.edit === 'add-conditional-format') return `format ${edit.ranges.join(' ')} = ${edit.formula}`;
    if (edit.edit === 'add-validation' && edit.rule.type === 'custom') {
      const [, cell, most] = /AND\((\w+)>=0,\1<=([^)]+)\)/u.exec(edit.rule.formula) ?? [];
      return `validation ${edit.ranges.join(' ')} ${cell} 0…${most}`;
    }
    return edit.edit;
  });
}

const LEDGER = [
  ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料'],
  [1, '甲', 60, 50, null, '附件1'],
  [2, '乙', 40, 30, 20, null],
];

test('a ledger: one format and one validation over both score columns, following the maximum in its row', () => {
  expect(linesOf(marksOf(drawSheet(LEDGER))).slice(0, 2)).toEqual([
    `format D2:E3 = ${wrongScoreFormula('D2', '$C2')}`,
    'validation D2:E3 D2 0…$C2',
  ]);
});

test('evidence looks at the review score, and at the self score where that is blank', () => {
  const cells = { score: 'E2', self: 'D2', max: '$C2', evidence: 'F2' };
  expect(linesOf(marksOf(drawSheet(LEDGER))).slice(2)).toEqual([`format F2:F3 = ${missingMarkFormula(cells)}`]);
});

test.each([
  [
    'a text maximum is written out',
    [
      ['考核指标', '分值', '得分'],
      ['甲', '60分', 1],
      ['乙', '40分', 1],
    ],
    ['C2 C2 0…60', 'C3 C3 0…40'],
  ],
  [
    'a maximum in a label is written out',
    [
      ['单位名称', '甲（60分）', '乙（40分）'],
      ['东局', 1, 2],
    ],
    ['B2 B2 0…60', 'C2 C2 0…40'],
  ],
  [
    'a row of maxima is followed',
    [
      ['单位名称', '甲', '乙'],
      ['满分', 60, 40],
      ['东局', 1, 2],
      ['西局', 1, 2],
    ],
    ['B3:C4 B3 0…B$2'],
  ],
  [
    'a maximum that slipped is written out',
    [
      ['序号', '考核指标', '分值', '得分'],
      [1, '甲', 60, 1],
      ['乙', 40, null, 1],
    ],
    ['D2 D2 0…$C2', 'D3 D3 0…40'],
  ],
  [
    'an indicator without a maximum gets nothing',
    [
      ['序号', '考核指标', '分值', '得分'],
      [1, '甲', 100, 1],
      [2, '乙', null, 1],
    ],
    ['D2 D2 0…$C2'],
  ],
  [
    'rows that share a maximum have it each',
    [
      ['考核指标', '分值', '得分'],
      ['甲', 100, 1],
      ['乙', null, 1],
    ],
    ['C2 C2 0…$B2', 'C3 C3 0…$B$2'],
  ],
])('%s', (_, rows, expected) => {
  const validations = linesOf(marksOf(drawSheet(rows))).filter((line) => line.startsWith('validation'));
  expect(validations).toEqual(expected.map((line) => `validation ${line}`));
});

test('rows that share a maximum are marked together where their sum is above it', () => {
  const formats = (rows: Parameters<typeof drawSheet>[0]) => linesOf(marksOf(drawSheet(rows))).filter((line) => line.startsWith('format'));
  expect(
    formats([
      ['考核指标', '分值', '自评分', '得分'],
      ['甲', 40, 20, 21],
      ['乙', null, 20, 20],
      ['丙', 60, 50, 50],
    ]),
  ).toEqual([
    `format C2:D2 = ${wrongScoreFormula('C2', '$B2', 'C$2:C$3')}`,
    `format C3:D3 = ${wrongScoreFormula('C3', '$B$2', 'C$2:C$3')}`,
    `format C4:D4 = ${wrongScoreFormula('C4', '$B4')}`,
  ]);
});

test('columns with maxima of their own are held against those', () => {
  const sheet = drawSheet([
    ['被考核单位：甲局'],
    ['编号', '评分点', '分值', '得分', '折算分值', '折算得分'],
    [1, '用例', 30, 27, 60, 54],
    [2, '模型', 20, 20, 40, 40],
  ]);
  const formats = linesOf(marksOf(sheet)).filter((line) => line.startsWith('format'));
  expect(formats).toEqual([
    `format D3 = ${wrongScoreFormula('D3', '30')}`,
    `format F3:F4 = ${wrongScoreFormula('F3', '$E3')}`,
    `format D4 = ${wrongScoreFormula('D4', '20')}`,
  ]);
});

test("a score cell with a validation of the office's own keeps that one alone", () => {
  const area = parseArea('D2:D3');
  if (!area) throw new Error('no area');
  const sheet = { ...drawSheet(LEDGER), validations: [{ area, own: false }] };
  expect(linesOf(marksOf(sheet)).filter((line) => line.startsWith('validation'))).toEqual(['validation E2:E3 E2 0…$C2']);
});

test('the longest formula that a score cell can have is no longer than Excel takes', () => {
  const figure = `0.${'1'.repeat(38)}`;
  for (const max of ['$XFD$1048576', figure]) expect(scoreValidation('XFD1048576', max).rule.formula.length).toBeLessThanOrEqual(255);
});

test('the first cell of a validation is the topmost and the leftmost of all its ranges', () => {
  const area = parseArea('D2:D3');
  if (!area) throw new Error('no area');
  const rows = [...LEDGER, ...[3, 4, 5].map((number) => [number, `指标${number}`, 10, 5, 5, null])];
  const sheet = { ...drawSheet(rows), validations: [{ area, own: false }] };
  expect(linesOf(marksOf(sheet)).filter((line) => line.startsWith('validation'))).toEqual([
    'validation E2:E6 E2 0…$C2',
    'validation D4:D6 D4 0…$C4',
  ]);
});

test('messages keep to the lengths that Excel allows', () => {
  for (const edit of marksOf(drawSheet(LEDGER))) {
    if (edit.edit !== 'add-validation') continue;
    expect(edit.errorTitle.length).toBeLessThanOrEqual(32);
    expect(edit.error.length).toBeLessThanOrEqual(224);
    expect(edit.error).toMatch(/[\u4e00-\u9fff]{4}/u);
  }
  expect(marksOf(drawSheet(LEDGER)).some((edit) => edit.edit === 'add-validation')).toBe(true);
});

test('a deduction, whose score stands below 0, has neither: only the rows of scores do', () => {
  const sheet = drawSheet([
    ['序号', '考核指标', '分值', '得分'],
    [1, '甲', 60, 50],
    [2, '乙', 40, 30],
    ['扣分项', '被通报批评', -10, -2],
  ]);
  expect(marksOf(sheet).map((edit) => ('ranges' in edit ? edit.ranges : []))).toEqual([['D2:D3'], ['D2:D3']]);
});
