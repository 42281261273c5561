import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { Entry, Indicator } from '../reading/model.ts';
import { readEntries } from '../rules/readings.ts';
import type { ScoreFault } from '../rules/score.ts';
import { serialDate } from '../workbook/serialDate.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** Every score column is checked, also those that don't count. */
export const checkScores: Check = ({ table, results, date1904 }) =>
  results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores, readings }) =>
      readEntries(scores, readings, indicator).flatMap(({ entry, reading }) =>
        reading.kind === 'wrong' ? [faultFinding(table.sheet, entry, unit.name, indicator, reading.fault, date1904)] : [],
      ),
    ),
  );

function faultFinding(
  sheet: string,
  { at }: Entry,
  unit: string,
  { name, max, negative }: Indicator,
  fault: ScoreFault,
  date1904: boolean,
): Finding {
  const most = max ? decimalText(negative ? max.times(-1) : max) : '';
  switch (fault.code) {
    case 'score-above-max':
    case 'score-negative':
      return finding(fault.code, sheet, at, unit, { indicator: name, score: decimalText(fault.points), max: most });
    case 'score-not-a-number':
      return finding(fault.code, sheet, at, unit, {
        indicator: name,
        text: fault.isDate ? (serialDate(Number(fault.text), date1904) ?? fault.text) : fault.text,
        max: most,
        isDate: fault.isDate,
      });
    case 'score-percent':
      return finding(fault.code, sheet, at, unit, { indicator: name, share: `${decimalText(fault.share)}%`, max: most });
    case 'score-as-text':
      return finding(fault.code, sheet, at, unit, { indicator: name, text: fault.text, number: decimalText(fault.number) });
    case 'score-cell-error':
      return finding(fault.code, sheet, at, unit, { indicator: name, error: fault.error });
    case 'score-not-calculated':
      return finding(fault.code, sheet, at, unit, { indicator: name, formula: fault.formula });
  }
}
