import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';
import { makeXlsx, type DrawnSheet } from '../support/xlsx.ts';
import { drawnSheets } from './drawnTables.ts';
import { answerOf } from '../../src/cli/answer.ts';
import { printExplanation } from '../../src/explaining/printExplanation.ts';
import { assessed } from '../limits/openHostile.ts';

/** Whatever is drawn is assessed, each total is its units' rows', and all that is said has words. */
function isAssessed(sheets: readonly DrawnSheet[]): void {
  const bytes = makeXlsx({ sheets });
  const assessment = assessed(bytes);
  const again = assessed(bytes);
  expect(JSON.stringify(answerOf('a.xlsx', again, 'zh'))).toBe(JSON.stringify(answerOf('a.xlsx', assessment, 'zh')));
  printExplanation(assessment.tables, 'zh');
  for (const { rows, table, total, base, bonus, deduction } of assessment.units) {
    expect(rows).toHaveLength(table.indicators.length);
    expect(total.eq(base.plus(bonus).minus(deduction))).toBe(true);
  }
}

/** A roster without a column of scores, which was read without end. */
const KNOWN: readonly (readonly DrawnSheet[])[] = [
  [
    {
      name: '考核汇总',
      rows: [
        [null, 'RT+ZN`N', 1e-9],
        [],
        [null],
        ['考核得分', '扣分原因', '权重', '自评分', '合计', '乙局', '合计', '评分标准'],
        ['分值', '扣分原因', '考核指标', 25.125, 87, false, null],
        [' ', null, false],
        [1_000_000_000_000_000, '/', 11.5, 28.625, null, '—', null],
      ],
    },
  ],
];

test('tables', () => fuzz('tables', drawnSheets, isAssessed, KNOWN), FUZZ_TIMEOUT);
