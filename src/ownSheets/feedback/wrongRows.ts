import type { ScoredRow } from '../../assessment/scoredRows.ts';
import { zh } from '../../findings/words/zh.ts';
import { judgedEntries } from '../../rules/readings.ts';
import type { ScoreFault } from '../../rules/score.ts';
import { addressOf } from '../../workbook/address.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { nameCells } from './indicatorCells.ts';

/** Every score of a unit that can't count, those of earlier review columns too. */
export function wrongRows(rows: readonly ScoredRow[]): readonly (readonly (PlainValue | null)[])[] {
  return rows.flatMap(({ indicator, scores, readings }) =>
    judgedEntries(scores, readings, indicator).flatMap(({ entry, reading }) =>
      reading.kind === 'wrong'
        ? [[...nameCells(indicator), foundIn(reading.fault), addressOf(entry.at), zh.titles[reading.fault.code]]]
        : [],
    ),
  );
}

function foundIn(fault: ScoreFault): PlainValue {
  switch (fault.code) {
    case 'score-above-max':
    case 'score-negative':
      return fault.points.toNumber();
    case 'score-not-a-number':
    case 'score-as-text':
      return oneLine(fault.text);
    case 'score-percent':
      return `${decimalText(fault.share)}%`;
    case 'score-cell-error':
      return fault.error;
    case 'score-not-calculated':
      return `=${oneLine(fault.formula)}`;
  }
}
