import { follow } from '../../src/following/follow.ts';
import { assessedFile, read } from '../formulas/assessedFile.ts';
import { makeXlsx } from '../support/xlsx.ts';

test('what 核对 says after an edit rests on what the office’s total comes to, though its stored result is old and another cell was changed', () => {
  const rows = [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 60, 40],
    [2, '乙', 40, 30],
    ['合计', null, 100, { f: 'SUM(D2:D2)', v: 5 }],
  ];
  const before = read(assessedFile(makeXlsx({ sheets: [{ name: '财政局', rows }] })));
  const { results } = follow(before, [{ edit: 'set-values', sheet: '财政局', range: 'D3', values: [[35]] }]);
  expect(results.get('财政局')).toEqual([{ rowIndex: 3, columnIndex: 3, result: { kind: 'number', value: 40 } }]);
  const summary = before.sheets.find(({ name }) => name === '考核汇总');
  const worked = results
    .get('考核汇总')
    ?.filter(({ rowIndex, columnIndex }) =>
      summary?.rows
        .find((row) => row.rowIndex === rowIndex)
        ?.cells.some((cell) => cell.columnIndex === columnIndex && /一致|ROUND\(财政局/u.test(cell.formula ?? '')),
    );
  expect(worked?.map(({ result }) => result.value)).toEqual([-35, 40]);
});
