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

test('tables', () => fuzz('tables', drawnSheets, isAssessed), FUZZ_TIMEOUT);
