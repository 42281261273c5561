import { clearResults } from '../../src/results/clearResults.ts';
import { clearingOf } from '../../src/results/clearing.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { compareScores } from '../../src/tools/compare/compareScores.ts';
import { restoreCleared } from '../../src/tools/clear/restoreCleared.ts';
import { NOTHING_APPLIED } from '../../src/tools/tool.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import { isOwnSheet } from '../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { finish } from '../support/readWorkbookFile.ts';

const BASIS = { today: '2020-12-31' };
const ledger = (unit: string, rows: readonly (readonly Drawn[])[]) =>
  drawSheet([[`被考核单位：${unit}`], ['序号', '考核指标', '分值', '自评分', '初评得分', '复核得分', '扣分原因'], ...rows], { name: unit });
const OFFICE = drawWorkbook(
  ledger('东局', [
    [1, '甲', 60, 60, 58, 55, '材料不全'],
    [2, '乙', 40, 30, 33, 32, null],
  ]),
  ledger('西局', [
    [1, '甲', 60, 60, 60, 52.5, null],
    [2, '乙', 40, 40, null, null, null],
  ]),
);

const plan = (workbook: WorkbookSnapshot) => finish(compareScores.plan(workbook, undefined, BASIS));
const written = (workbook: WorkbookSnapshot): WorkbookSnapshot => applyToSnapshot(workbook, plan(workbook).edits);

function linesOf(workbook: WorkbookSnapshot, name = '自评复核对照'): readonly string[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  const grid = gridOf(sheet);
  return grid.rowIndexes.map((row) => Array.from({ length: 11 }, (_, column) => textOf(grid.own(row, column))).join('|'));
}

test('each self score with the review score beside it, those that were cut most first; then the units and the columns', () => {
  expect(linesOf(written(OFFICE))).toEqual([
    '自评复核对照||||||||||',
    '有自评分的共 4 项：核减 2 项，核增 1 项，一致 0 项，没有可比的考核得分 1 项；核减没有写原因的 1 项。||||||||||',
    '差 = 考核得分 − 自评分；扣分项按从总分中减去的分计。以下是截至 2020-12-31 核算时的数值，得分改动后请重新生成。||||||||||',
    '单位|类别|工作表|序号|考核指标|分值|自评分|考核得分|差|原因|单元格',
    '西局||西局|1|甲|60|60|52.5|-7.5||F3',
    '东局||东局|1|甲|60|60|55|-5|材料不全|F3',
    '东局||东局|2|乙|40|30|32|2||F4',
    '西局||西局|2|乙|40|40|未评|||F4',
    '各单位||||||||||',
    '单位|类别|工作表|项数|核减、核增||自评合计|考核合计|差||',
    '东局||东局|2|核减 1 项，核增 1 项||90|87|-3||',
    '西局||西局|1|核减 1 项，核增 0 项；核减没有写原因 1 项||60|52.5|-7.5||',
    '各评分栏，与同一指标其他评分栏的平均比较||||||||||',
    '“初评得分”：可比 3 处，偏高 3 处，偏低 0 处，平均高 3.83 分。||||||||||',
    '“复核得分”：可比 3 处，偏高 0 处，偏低 3 处，平均低 3.83 分。||||||||||',
  ]);
});

test('a second run draws the same sheet again, and nothing of the office’s changes', () => {
  const once = written(OFFICE);
  const twice = written(once);
  expect(twice.sheets.map(({ name }) => name)).toEqual(['东局', '西局', '自评复核对照']);
  expect(linesOf(twice)).toEqual(linesOf(once));
  expect(once.sheets.slice(0, 2)).toEqual(OFFICE.sheets);
  expect(plan(once).isNew).toBe(false);
  expect(isOwnSheet(once, { name: '自评复核对照' })).toBe(true);
});

test('it is no score table, and assessing and marking the workbook go on as before', () => {
  const [before, after] = [OFFICE, written(OFFICE)].map((workbook) => assessedWorkbook(workbook));
  expect(after?.tables).toHaveLength(before?.tables.length ?? 0);
  expect(after?.findings).toEqual(before?.findings);
});

test('without self scores beside review scores nothing is written, and it is said', () => {
  const planned = plan(
    drawWorkbook(
      drawSheet([
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '甲', 100, 90],
      ]),
    ),
  );
  expect(planned).toEqual({ sheet: null, isNew: false, edits: [] });
  expect(compareScores.told(planned, NOTHING_APPLIED, OFFICE)).toEqual({ kind: 'nothing-to-compare' });
});

test('taken back it is gone; with a person’s words beside it, it stays', () => {
  const now = written(OFFICE);
  const left = compareScores.back?.leaves(plan(OFFICE), NOTHING_APPLIED, now);
  if (!left) throw new Error('nothing left');
  const back = compareScores.back?.take(now, left);
  if (!back || 'refused' in back) throw new Error('refused');
  expect(applyToSnapshot(now, back.edits).sheets).toEqual(OFFICE.sheets);
  const noted = applyToSnapshot(now, [{ edit: 'set-values', sheet: '自评复核对照', range: 'M6', values: [['已谈话']] }]);
  expect(compareScores.back?.take(noted, left)).toEqual({ refused: { kind: 'comparison-kept', sheet: '自评复核对照' } });
});

test('a sheet that was there before leaves nothing to take back', () => {
  const now = written(OFFICE);
  expect(compareScores.back?.leaves(plan(now), NOTHING_APPLIED, now)).toBeNull();
});

test('where the sheet can’t be added that is said', () => {
  const applied = { passedOver: [{ sheet: '自评复核对照', reason: 'structure-protected' as const }], differs: [] };
  expect(compareScores.told(plan(OFFICE), applied, OFFICE)).toMatchObject({ kind: 'comparison-not-written' });
  expect(compareScores.shows?.(plan(OFFICE), applied)).toBeNull();
});

test('a clearing takes it off, and brings it back as it stood', () => {
  const before = written(applyToSnapshot(OFFICE, writeResults(OFFICE, assessedWorkbook(OFFICE))));
  const choice = { seal: false };
  const went = clearingOf(before, choice);
  expect(went.sheets).toContainEqual({ name: '自评复核对照', kind: 'comparison' });
  const now = applyToSnapshot(before, clearResults(before, choice));
  expect(now.sheets.map(({ name }) => name)).toEqual(['东局', '西局']);
  const back = restoreCleared(now, { before, assessment: assessedWorkbook(before), went, passedOver: [], begun: [] });
  if ('taken' in back) throw new Error('in the way');
  expect(linesOf(applyToSnapshot(now, back.edits))).toEqual(linesOf(before));
});

test('a clearing leaves a person’s words beside it', () => {
  const noted = applyToSnapshot(written(OFFICE), [{ edit: 'set-values', sheet: '自评复核对照', range: 'M6', values: [['已谈话']] }]);
  expect(clearingOf(noted, { seal: false }).persons.map(({ name }) => name)).toEqual(['自评复核对照']);
});
