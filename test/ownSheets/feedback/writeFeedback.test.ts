import { assess } from '../../../src/assess.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { restoreResults } from '../../../src/results/restoreResults.ts';
import { storedFeedback } from '../../../src/ownSheets/feedback/storedFeedback.ts';
import { removeFeedback, writeFeedback } from '../../../src/ownSheets/feedback/writeFeedback.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import { gridOf, textOf } from '../../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { finish } from '../../support/readWorkbookFile.ts';

const rows = (score: Drawn): Drawn[][] => [
  ['序号', '考核指标', '分值', '考核得分', '扣分原因'],
  [1, '甲', 60, score, '迟报'],
  [2, '乙', 40, 40, null],
];
const OFFICE = drawWorkbook(drawSheet(rows(50), { name: '东局' }), drawSheet(rows(55), { name: '西局' }));

const assessed = (workbook: WorkbookSnapshot): Assessment => finish(assess(workbook, '2021-12-31'));

function written(workbook: WorkbookSnapshot, units?: readonly string[]): WorkbookSnapshot {
  const assessment = assessed(workbook);
  const results = assessment.units.filter(({ unit }) => units?.includes(unit.name) ?? true);
  return applyToSnapshot(workbook, writeFeedback(workbook, assessment, results).edits);
}

function recalculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyToSnapshot(workbook, writeResults(workbook, assessed(workbook)));
}

function typed(workbook: WorkbookSnapshot, sheet: string, range: string, value: Drawn): WorkbookSnapshot {
  return applyToSnapshot(workbook, [{ edit: 'set-values', sheet, range, values: [[value as string]] }]);
}

const names = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);
const text = (workbook: WorkbookSnapshot, sheet: string, rowIndex: number, columnIndex: number): string => {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found ? textOf(gridOf(found).own(rowIndex, columnIndex)) : 'no sheet';
};
/** The cell where a unit writes its opinion. */
const replyCell = (workbook: WorkbookSnapshot, sheet: string): string => {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return `C${(found?.rows.find(({ cells }) => cells[0]?.value === '单位意见')?.rowIndex ?? 0) + 1}`;
};

test('each unit gets a sheet, behind the others; the office has lost nothing', () => {
  const after = written(OFFICE);
  expect(names(after)).toEqual(['东局', '西局', '反馈-东局', '反馈-西局']);
  expect(after.sheets.slice(0, 2)).toEqual(OFFICE.sheets);
});

test('some units get one', () => {
  expect(names(written(OFFICE, ['西局']))).toEqual(['东局', '西局', '反馈-西局']);
});

test('made twice they are the same, none twice', () => {
  expect(written(written(OFFICE))).toEqual(written(OFFICE));
});

test('they are no score tables', () => {
  expect(assessed(written(OFFICE)).units.map(({ unit }) => unit.name)).toEqual(['东局', '西局']);
});

test('a sheet of the office with such a name stays', () => {
  const own = drawWorkbook(...OFFICE.sheets, drawSheet([['考核结果反馈表']], { name: '反馈-东局' }));
  const after = written(own);
  expect(names(after)).toEqual(['东局', '西局', '反馈-东局', '反馈-东局-2', '反馈-西局']);
  expect(names(applyToSnapshot(after, removeFeedback(after)))).toEqual(names(own));
});

test('a sheet that somebody called otherwise is found again', () => {
  const after = written(OFFICE);
  const renamed: WorkbookSnapshot = {
    ...after,
    sheets: after.sheets.map((sheet) => (sheet.name === '反馈-东局' ? { ...sheet, name: '给东局' } : sheet)),
    names: after.names.map((name) => (name.sheet === '反馈-东局' ? { ...name, sheet: '给东局' } : name)),
  };
  expect(names(written(renamed))).toEqual(['东局', '西局', '给东局', '反馈-西局']);
});

test('a unit with two score tables has two sheets, each found again', () => {
  const twice = drawWorkbook(
    drawSheet([['单位名称：东局'], ...rows(50)], { name: '上' }),
    drawSheet([['单位名称：东局'], ...rows(20)], { name: '下' }),
  );
  const after = written(twice);
  expect(names(after)).toEqual(['上', '下', '反馈-东局', '反馈-东局-2']);
  expect(written(after)).toEqual(after);
  expect(storedFeedback(after).map(({ scoredOn }) => scoredOn)).toEqual(['上', '下']);
});

test('a unit that stands twice in one table has two sheets, each found again', () => {
  const twice = drawWorkbook(
    drawSheet(
      [
        ['考核单位', '甲（50分）', '乙（50分）'],
        ['东局', 50, 40],
        ['东局', 30, 20],
        ['西局', 10, 10],
      ],
      { name: '名单' },
    ),
  );
  const after = written(twice);
  const totals = (workbook: WorkbookSnapshot) => ['反馈-东局', '反馈-东局-2'].map((name) => text(workbook, name, 4, 2));
  expect(totals(after)).toEqual(['90', '50']);
  expect(totals(recalculated(typed(after, '名单', 'B2', 49)))).toEqual(['89', '50']);
});

test('all of them come off in one step, and nothing else', () => {
  const after = written(recalculated(OFFICE));
  expect(applyToSnapshot(after, removeFeedback(after))).toEqual(recalculated(OFFICE));
  expect(removeFeedback(OFFICE)).toEqual([]);
});

test('clearing takes them off too', () => {
  const after = recalculated(written(OFFICE));
  expect(applyToSnapshot(after, clearResults(after))).toEqual(OFFICE);
});

describe('recalculating', () => {
  test('makes none where there is none', () => {
    expect(storedFeedback(recalculated(OFFICE))).toEqual([]);
  });

  test('brings those up to date that would say something else, and writes no other', () => {
    const later = typed(written(OFFICE), '东局', 'D2', 58);
    expect(text(later, '反馈-东局', 4, 2)).toBe('90');
    const edits = writeResults(later, assessed(later));
    const drawn = edits.flatMap((edit) => (edit.edit === 'add-sheet' && edit.sheet.startsWith('反馈') ? [edit.sheet] : []));
    // 西局 has another rank now.
    expect(drawn).toEqual(['反馈-东局', '反馈-西局']);
    const after = applyToSnapshot(later, edits);
    expect(text(after, '反馈-东局', 4, 2)).toBe('98');
    expect(text(after, '反馈-西局', 5, 5)).toBe('第 2 名（本类别 2 个单位）');
    expect(writeResults(after, assessed(after)).some((edit) => 'sheet' in edit && edit.sheet?.startsWith('反馈'))).toBe(false);
  });

  test('keeps what the unit wrote', () => {
    const before = written(OFFICE);
    const replied = typed(typed(before, '反馈-东局', replyCell(before, '反馈-东局'), '无异议'), '东局', 'D2', 60);
    const after = recalculated(replied);
    expect(text(after, '反馈-东局', 4, 2)).toBe('100');
    expect(storedFeedback(after)[0]?.reply.opinion).toBe('无异议');
  });

  test('says of a unit that is gone that it is', () => {
    const before = written(OFFICE);
    const gone: WorkbookSnapshot = { ...before, sheets: before.sheets.filter(({ name }) => name !== '东局') };
    expect(text(recalculated(gone), '反馈-东局', 1, 0)).toBe('考核表里已经没有这个单位，以下是此前的结果。');
    expect(text(recalculated(gone), '反馈-西局', 5, 5)).toBe('第 1 名（本类别 1 个单位）');
  });

  test.each([
    ['the first', written(OFFICE)],
    ['a later', written(recalculated(OFFICE))],
  ])('%s one taken back, they are still there, known and up to date', (_, before) => {
    const later = typed(before, '东局', 'D2', 58);
    const back = applyToSnapshot(recalculated(later), restoreResults(later, assessed(later)));
    expect(names(back)).toEqual(names(later));
    expect(storedFeedback(back).map(({ unit }) => unit)).toEqual(['东局', '西局']);
    expect(text(back, '反馈-东局', 4, 2)).toBe('98');
  });

  test('one taken back, what a unit wrote since stays', () => {
    const later = typed(written(recalculated(OFFICE)), '东局', 'D2', 58);
    const after = recalculated(later);
    const replied = typed(after, '反馈-东局', replyCell(after, '反馈-东局'), '无异议');
    const back = applyToSnapshot(replied, restoreResults(later, assessed(later)));
    expect(storedFeedback(back)[0]?.reply.opinion).toBe('无异议');
  });
});
