import { remarkCells } from '../../src/ownSheets/findings/remarkCells.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { ignore } from '../../src/tools/ignore/ignore.ts';
import { cellAt } from '../../src/workbook/cellAt.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { finish } from '../support/readWorkbookFile.ts';

const OFFICE = drawWorkbook(
  drawSheet(
    [['被考核单位：一局'], ['序号', '考核指标', '分值', '考核得分', '佐证材料'], [1, '甲', 60, 60, null], [2, '乙', 40, 40, null]],
    { name: '一局' },
  ),
);
const BEFORE = applyToSnapshot(OFFICE, writeResults(OFFICE, assessedWorkbook(OFFICE)));
const [first, second] = assessedWorkbook(BEFORE).findings.filter(({ code }) => code === 'evidence-missing');
if (!first || !second) throw new Error('two warnings are wanted');
const CELLS = remarkCells(BEFORE, first);
const OTHER = remarkCells(BEFORE, second);
if (!CELLS || !OTHER) throw new Error('both are listed');

const planned = finish(ignore.plan(BEFORE, { finding: first, note: '已核实' }, { today: '2021-03-01' }));
const AFTER = applyToSnapshot(BEFORE, planned.edits);
const left = ignore.back?.leaves(planned, { passedOver: [], differs: [] }, AFTER);

function taken(now: WorkbookSnapshot): WorkbookSnapshot {
  const taking = left && ignore.back?.take(now, left);
  if (!taking || 'refused' in taking) throw new Error('nothing to take back');
  return applyToSnapshot(now, taking.edits);
}

const said = ({ sheets }: WorkbookSnapshot, at: NonNullable<typeof CELLS>): readonly unknown[] => {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return [at.handling, at.note].map(({ rowIndex, columnIndex }) => sheet && (cellAt(sheet, rowIndex, columnIndex)?.value ?? null));
};

/** The list with the rows of the two warnings in each other's place, as somebody sorts it. */
function sorted(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const rows = [CELLS, OTHER].map((at) => at?.handling.rowIndex ?? 0);
  const other = (rowIndex: number): number => (rowIndex === rows[0] ? rows[1] : rowIndex === rows[1] ? rows[0] : rowIndex) ?? 0;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== CELLS?.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map(({ rowIndex, cells }) => ({ rowIndex: other(rowIndex), cells })).sort((a, b) => a.rowIndex - b.rowIndex),
          },
    ),
  };
}

test('taken back in a list that somebody has sorted, it goes from the row where it stands now and from no other', () => {
  const now = applyToSnapshot(sorted(AFTER), [
    // What the person says of the other warning, in the row where the first one stood.
    {
      edit: 'set-values',
      sheet: CELLS.sheet,
      range: `G${CELLS.note.rowIndex + 1}:H${CELLS.note.rowIndex + 1}`,
      values: [['已处理', '另一条']],
    },
  ]);
  expect([said(now, CELLS), said(now, OTHER)]).toEqual([
    ['已处理', '另一条'],
    ['忽略', '已核实'],
  ]);
  const back = taken(now);
  expect([said(back, CELLS), said(back, OTHER).map((value) => value ?? '')]).toEqual([
    ['已处理', '另一条'],
    ['', ''],
  ]);
});

test('a taking back that was broken off between the two cells is gone on with, and what somebody wrote since stays', () => {
  const half = applyToSnapshot(AFTER, [{ edit: 'set-values', sheet: CELLS.sheet, range: `H${CELLS.note.rowIndex + 1}`, values: [['']] }]);
  expect(said(taken(half), CELLS).map((value) => value ?? '')).toEqual(['', '']);
  const changed = applyToSnapshot(AFTER, [
    { edit: 'set-values', sheet: CELLS.sheet, range: `H${CELLS.note.rowIndex + 1}`, values: [['改了']] },
  ]);
  expect(said(taken(changed), CELLS)).toEqual(['忽略', '改了']);
});
