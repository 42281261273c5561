import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { Entry, Indicator } from '../reading/model.ts';
import { readEntries } from '../rules/readings.ts';
import type { ScoreFault } from '../rules/score.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** Every score column is checked, also those that don't count. */
export const checkScores: Check = ({ table, results }) =>
  results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores, readings }) =>
      readEntries(scores, readings).flatMap(({ entry, reading }) =>
        reading.kind === 'wrong' ? [faultFinding(table.sheet, entry, unit.name, indicator, reading.fault)] : [],
      ),
    ),
  );

function faultFinding(sheet: string, { at }: Entry, unit: string, { name, max }: Indicator, fault: ScoreFault): Finding {
  const most = max ? decimalText(max) : '';
  switch (fault.code) {
    case 'score-above-max':
    case 'score-negative':
      return finding(fault.code, sheet, at, unit, { indicator: name, score: decimalText(fault.points), max: most });
    case 'score-not-a-number':
      return finding(fault.code, sheet, at, unit, { indicator: name, text: fault.text, max: most });
    case 'score-as-text':
      return finding(fault.code, sheet, at, unit, { indicator: name, text: fault.text, number: decimalText(fault.number) });
    case 'score-cell-error':
      return finding(fault.code, sheet, at, unit, { indicator: name, error: fault.error });
    case 'score-not-calculated':
      return finding(fault.code, sheet, at, unit, { indicator: name, formula: fault.formula });
  }
}
