import { readRows } from '../../src/assessment/readRows.ts';
import { markUnattainable } from '../../src/marks/markUnattainable.ts';
import { readTables } from '../../src/reading/readTables.ts';
import { gridOf } from '../../src/workbook/grid.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import { resultsOf } from '../results/drawnCells.ts';
import { drawWorkbook } from '../support/drawSheet.ts';

const HEADER = ['序号', '考核指标', '评分标准', '分值', '自评分', '考核得分'];
const PIECES = '每报一篇得1分，最高得5分。';

/** `E2:F2 what the formula compares with`, a line a mark. */
function marked(rows: readonly (readonly Drawn[])[], quiet: readonly string[] = []): readonly string[] {
  const sheet = drawSheet(rows);
  const [table] = readTables(sheet);
  if (!table) throw new Error('no table');
  const edits = markUnattainable(
    gridOf(sheet),
    table.units.flatMap((unit) => readRows(table, unit)),
    new Set(quiet),
  );
  return edits.map((edit) => {
    if (edit.edit !== 'add-conditional-format') throw new Error(edit.edit);
    return `${edit.ranges.join(' ')} ${/=[A-Z]\d+,(.*)\)$/u.exec(edit.formula)?.[1] ?? edit.formula}`;
  });
}

test('rows whose standards yield scores in the same steps share a mark, both score columns too', () => {
  const rows = [
    HEADER,
    [1, '甲', PIECES, 5, 3, 3.7],
    [2, '乙', '每报一篇得1分，最高得5分', 5, null, null],
    [3, '丙', '按时报送的得10分，不按时的不得分。', 10, 1, 1],
  ];
  expect(marked(rows)).toEqual(['E2:F3 ROUND(E2,6)<>ROUND(E2,0)', 'E4:F4 E4<>0,E4<>10']);
});

test.each<[string, readonly Drawn[]]>([
  ['a person must judge', [1, '甲', '酌情给分', 5, 3, 3.7]],
  ['any score may stand', [1, '甲', '按完成比例得分', 5, 3, 3.7]],
  ['there is no standard', [1, '甲', null, 5, 3, 3.7]],
  ['there are many scores', [1, '甲', '每报一篇得0.1分，最高得5分。', 5, 3, 3.7]],
])('no mark where %s', (_, row) => {
  expect(marked([HEADER, row, [2, '乙', null, 95, null, null]])).toEqual([]);
});

test('a formula of the office’s, the mean of judges and a score that a person has judged have none', () => {
  expect(marked([HEADER, [1, '甲', PIECES, 5, { f: 'SUM(1,2)', v: 3 }, 3.7]])).toEqual(['F2 ROUND(F2,6)<>ROUND(F2,0)']);
  expect(marked([HEADER, [1, '甲', PIECES, 5, 3, 3.7]], ['F2'])).toEqual(['E2 ROUND(E2,6)<>ROUND(E2,0)']);
  const judges = ['序号', '考核指标', '评分标准', '分值', '评委1', '评委2', '平均得分'];
  expect(marked([judges, [1, '甲', PIECES, 5, 3, 4, 3.5]])).toEqual(['E2:F2 ROUND(E2,6)<>ROUND(E2,0)']);
});

test('marks stand among the results of a run, in amber', () => {
  const edits = resultsOf(drawWorkbook(drawSheet([HEADER, [1, '甲', PIECES, 5, 3, 3.7]], { name: '一局' })));
  const found = edits.filter((edit) => edit.edit === 'add-conditional-format' && edit.formula.includes('MEDIAN('));
  expect(found).toMatchObject([{ sheet: '一局', ranges: ['E2:F2'], fillColor: 'FFEB9C' }]);
});
