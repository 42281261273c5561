import { writeResults } from '../../src/results/writeResults.ts';
import { ledger } from '../../src/tools/ledger/ledger.ts';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import type { Applied } from '../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { PLAN_ROWS, SCORE_ROWS } from '../ownSheets/ledger/bothTables.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { finish } from '../support/readWorkbookFile.ts';

const TODAY = '2020-06-01';
const WRITTEN: Applied = { passedOver: [], differs: [] };
const SCORES = drawSheet(SCORE_ROWS, { name: '考核' });
const PLAN = drawSheet(PLAN_ROWS, { name: '分工' });
const OFFICE = drawWorkbook(SCORES, PLAN);

interface Done {
  readonly after: WorkbookSnapshot;
  readonly undo: (now: WorkbookSnapshot) => unknown;
}

function done(workbook: WorkbookSnapshot): Done {
  const planned = finish(ledger.plan(workbook, undefined, { today: TODAY }));
  const after = applyToSnapshot(workbook, planned.edits);
  const left = ledger.back?.leaves(planned, WRITTEN, after);
  return {
    after,
    undo(now) {
      const taking = left && ledger.back?.take(now, left);
      if (!taking) throw new Error('nothing to take back');
      return 'refused' in taking ? taking.refused : applyToSnapshot(now, taking.edits);
    },
  };
}

const recalculated = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
  applyToSnapshot(workbook, writeResults(workbook, assessedWorkbook(workbook)));
const put = (workbook: WorkbookSnapshot, sheet: string, range: string, value: string | number): WorkbookSnapshot =>
  applyToSnapshot(workbook, [{ edit: 'set-values', sheet, range, values: [[value]] }]);

/** What cells hold and what is marked; cells that were filled and are blank again hold nothing. */
function held({ sheets, names }: WorkbookSnapshot): unknown {
  return [
    sheets.map(({ name, rows, ownFormats, validations }) => ({
      name,
      rows: rows
        .map(({ rowIndex, cells }) => ({ rowIndex, cells: cells.filter(({ value, formula }) => value !== '' || formula !== undefined) }))
        .filter(({ cells }) => cells.length > 0),
      marks: [ownFormats.length, validations.length],
    })),
    names
      .filter(({ sheet }) => sheet === null || !sheet.startsWith('考核'))
      .map(({ name, sheet }) => `${sheet ?? ''} ${name}`)
      .sort(),
  ];
}

test('after the first one nothing of it is left', () => {
  const { after, undo } = done(OFFICE);
  expect(after.sheets.map(({ name }) => name)).toEqual(['考核', '分工', '考核设置', '任务台账', '单位任务']);
  expect(undo(after)).toEqual(OFFICE);
});

const before: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['results', recalculated(OFFICE)],
  ['an earlier ledger of other words', put(done(put(OFFICE, '分工', 'C3', '8月底前')).after, '分工', 'C3', '5月底前')],
  ['an earlier ledger and results', recalculated(done(OFFICE).after)],
  ['考核设置 alone', withoutResults(recalculated(OFFICE))],
  ['prepared columns', applyToSnapshot(preparable(), finish(prepareWorkbook(preparable())).edits)],
];

function withoutResults(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = ['考核汇总', '问题清单', '考核明细'];
  return applyToSnapshot(workbook, [
    { edit: 'remove-own', marks: true, sheets: [], names: false },
    { edit: 'remove-own', marks: false, sheets, names: false },
  ]);
}

function preparable(): WorkbookSnapshot {
  return drawWorkbook(
    drawSheet(
      [
        ['序号', '考核指标', '责任单位', '完成时限', '分值'],
        [1, '制定方案', '市发改委', '4月底前', 60],
        [2, '建设平台', null, '9月底前', 40],
      ],
      { name: '考核' },
    ),
  );
}

test.each(before)('after one over %s the workbook holds what it held before', (_, workbook) => {
  const { after, undo } = done(workbook);
  expect(held(after)).not.toEqual(held(workbook));
  expect(held(undo(after) as WorkbookSnapshot)).toEqual(held(workbook));
});

test('what the office has typed since then stays', () => {
  const { after, undo } = done(OFFICE);
  expect(undo(put(after, '分工', 'D3', '已完成'))).toEqual(put(OFFICE, '分工', 'D3', '已完成'));
});

test.each([
  ['任务台账', 'A30'],
  ['单位任务', 'Q4'],
  ['考核设置', 'B5'],
])('where somebody has written into %s since it stays, and is named', (sheet, range) => {
  const { after, undo } = done(OFFICE);
  expect(undo(put(after, sheet, range, '批示'))).toEqual({ kind: 'ledger-kept', sheets: [sheet] });
});

test('what stood beside an earlier one stays there, and is in nobody’s way', () => {
  const noted = put(done(OFFICE).after, '任务台账', 'A30', '批示');
  const { after, undo } = done(put(noted, '分工', 'C3', '6月底前'));
  expect(held(undo(after) as WorkbookSnapshot)).toEqual(held(put(noted, '分工', 'C3', '6月底前')));
});
