import type { ScoreFault, ScoreReading } from '../assessment/readScore.ts';
import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { Entry, Indicator } from '../reading/model.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** Every score column is checked, also those that don't count. */
export const checkScores: Check = ({ table, results }) =>
  results.flatMap(({ unit, readings }) =>
    readings.flatMap((reading, i) => {
      const scores = unit.scores[i];
      const indicator = table.indicators[i];
      if (!reading || !scores || !indicator) return [];
      const cells: readonly (readonly [Entry | null, ScoreReading | null | undefined])[] = [
        [scores.self, reading.self],
        ...scores.reviews.map((entry, k) => [entry, reading.reviews[k]] as const),
      ];
      return cells.flatMap(([entry, read]) =>
        entry && read?.kind === 'wrong' ? [faultFinding(table.sheet, entry, unit.name, indicator, read.fault)] : [],
      );
    }),
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
