import type { UnitResult } from '../../assessment/model.ts';
import type { ScoreFault } from '../../assessment/readScore.ts';
import { findingTitle } from '../../findings/wordFinding.ts';
import { addressOf } from '../../workbook/address.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { oneLine } from '../../workbook/fold.ts';
import { indicatorRows, nameCells } from './indicatorRows.ts';

/** Every score of a unit that can't count, those of earlier review columns too. */
export function wrongRows(result: UnitResult): readonly (readonly (PlainValue | null)[])[] {
  return indicatorRows(result).flatMap(({ indicator, scores, readings }) => {
    const entries = readings.reviews.length > 0 ? scores.reviews : scores.self ? [scores.self] : [];
    const read = readings.reviews.length > 0 ? readings.reviews : [readings.counting];
    return read.flatMap((reading, i) => {
      const at = entries[i]?.at;
      if (reading.kind !== 'wrong' || !at) return [];
      return [[...nameCells(indicator), foundIn(reading.fault), addressOf(at), findingTitle(reading.fault.code, 'zh')]];
    });
  });
}

function foundIn(fault: ScoreFault): PlainValue {
  switch (fault.code) {
    case 'score-above-max':
    case 'score-negative':
      return fault.points.toNumber();
    case 'score-not-a-number':
    case 'score-as-text':
      return oneLine(fault.text);
    case 'score-cell-error':
      return fault.error;
    case 'score-not-calculated':
      return `=${oneLine(fault.formula)}`;
  }
}
