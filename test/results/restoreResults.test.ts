import { clearResults } from '../../src/results/clearResults.ts';
import { restoreResults } from '../../src/results/restoreResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { writeFeedback } from '../../src/ownSheets/feedback/writeFeedback.ts';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import {
  OWN_SHEET_NAME,
  PREPARED_NAME,
  PREPARED_PAGE_NAME,
  PREPARED_PRINT_AREA_NAME,
  PREPARED_TITLES_NAME,
  UNIT_SHEET_NAME,
} from '../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';

const office = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 50],
      [2, '乙', 40, '3分'],
    ],
    { name: '一局' },
  ),
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 55],
      [2, '乙', 40, 40],
    ],
    { name: '二局' },
  ),
);

function recalculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyToSnapshot(workbook, writeResults(workbook, assessedWorkbook(workbook)));
}

function typed(workbook: WorkbookSnapshot, sheet: string, range: string, value: string | number): WorkbookSnapshot {
  return applyToSnapshot(workbook, [{ edit: 'set-values', sheet, range, values: [[value]] }]);
}

test('after the first recalculation nothing of it is left', () => {
  const back = restoreResults(office, assessedWorkbook(office));
  expect(applyToSnapshot(recalculated(office), back)).toEqual(office);
});

test('after the first recalculation of a workbook that an earlier version assessed, 考核明细 goes and the rest is as it was', () => {
  const full = recalculated(office);
  const detail = findOwnSheet(full, 'detail')?.name ?? '';
  const before = applyToSnapshot(full, [{ edit: 'remove-own', marks: false, sheets: [detail], names: false }]);
  const back = applyToSnapshot(recalculated(before), restoreResults(before, assessedWorkbook(before)));
  expect(back.sheets).toEqual(before.sheets);
});

test('what a clerk typed meanwhile stays', () => {
  const later = typed(recalculated(office), '一局', 'D3', 3);
  const back = restoreResults(office, assessedWorkbook(office));
  expect(applyToSnapshot(later, back)).toEqual(typed(office, '一局', 'D3', 3));
});

test('after a later recalculation the sheets hold what they held before it', () => {
  const first = recalculated(office);
  const remarked = typed(first, '问题清单', 'G5', '属实');
  const before = typed(typed(remarked, '考核设置', 'B8', 1), '一局', 'D3', 30);
  const after = recalculated(before);
  const own = (workbook: WorkbookSnapshot) => workbook.sheets.map(({ name, rows }) => [name, rows]);
  expect(own(after)).not.toEqual(own(before));
  expect(own(applyToSnapshot(after, restoreResults(before, assessedWorkbook(before))))).toEqual(own(before));
});

test('the links of the findings lead where their rows say', () => {
  const before = typed(recalculated(office), '一局', 'D3', 30);
  const links = restoreResults(before, assessedWorkbook(before)).filter((edit) => edit.edit === 'set-hyperlinks');
  expect(links.map((edit) => edit.links)).toEqual([[{ cell: 'E5', target: '一局!D3', tip: '一局!D3' }]]);
});

test('settings that had to be made anew stay, for the marks follow them', () => {
  const first = recalculated(office);
  const settings = findOwnSheet(first, 'settings')?.name ?? '';
  const without = applyToSnapshot(first, [{ edit: 'remove-own', marks: false, sheets: [settings], names: false }]);
  const back = applyToSnapshot(recalculated(without), restoreResults(without, assessedWorkbook(without)));
  expect(findOwnSheet(back, 'settings')).toBeDefined();
  expect(applyToSnapshot(back, clearResults(back)).sheets).toEqual(office.sheets);
});

test('what was prepared before the first recalculation is remembered after it is taken back, with the paper that the office had', () => {
  const kept = [PREPARED_NAME, PREPARED_PAGE_NAME, PREPARED_PRINT_AREA_NAME, PREPARED_TITLES_NAME, UNIT_SHEET_NAME].map((name) => ({
    name,
    sheet: '一局',
    refersTo: '一局!$E$1:$F$3',
  }));
  const before = { ...office, names: kept };
  const back = applyToSnapshot(recalculated(before), restoreResults(before, assessedWorkbook(before)));
  expect(back.names).toEqual(kept);
});

test('feedback sheets that stay after the first recalculation is taken back still say which cells are ours', () => {
  const assessment = assessedWorkbook(office);
  const before = applyToSnapshot(office, writeFeedback(office, assessment, assessment.units).edits);
  const after = recalculated(before);
  const back = applyToSnapshot(after, restoreResults(before, assessedWorkbook(before)));
  const own = ({ names }: WorkbookSnapshot): readonly string[] =>
    names
      .flatMap(({ name, sheet, refersTo }) => (name === OWN_SHEET_NAME && sheet?.startsWith('反馈') ? [`${sheet} ${refersTo}`] : []))
      .sort();
  expect(own(back)).toHaveLength(2);
  expect(own(back)).toEqual(own(after));
});

test('cells that were prepared before the first recalculation are still checked as they are typed after it is taken back', () => {
  const published = drawWorkbook(
    drawSheet(
      [
        ['序号', '考核指标', '分值'],
        [1, '甲', 60],
        [2, '乙', 40],
      ],
      { name: '一局' },
    ),
  );
  const before = applyToSnapshot(published, finish(prepareWorkbook(published)).edits);
  const after = recalculated(before);
  const back = applyToSnapshot(after, restoreResults(before, assessedWorkbook(before)));
  const checked = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name, validations, ownFormats }) => [name, validations, ownFormats]);
  expect(checked(before)[0]?.[1]).not.toEqual([]);
  expect(checked(back)).toEqual(checked(before));
});
