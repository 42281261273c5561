import type { Indicator } from '../../reading/model.ts';
import type { IndicatorReadings } from '../../assessment/model.ts';
import { decimalText, ZERO, type Decimal } from '../../workbook/decimal.ts';
import type { CellDraft } from '../cellEdits.ts';
import { detailCell } from './detailColumns.ts';
import { formulaOf } from './formulaOf.ts';
import { NO_MAXIMUM, PLACES, VERDICTS, verdictFormula } from './verdict.ts';

const HALF_UP = 1;

/** What of a score counts, as the formulas round it: so many places that no figure of an office's is changed. */
export function countedPoints(readings: IndicatorReadings | null): Decimal {
  return readings?.counting.kind === 'valid' ? readings.counting.points.round(PLACES, HALF_UP) : ZERO;
}

export function verdictOf(readings: IndicatorReadings | null): string {
  return readings ? VERDICTS[readings.counting.kind] : NO_MAXIMUM;
}

const VERDICT = formulaOf((row) => verdictFormula(detailCell('score', row), detailCell('max', row)));
const COUNTED = formulaOf((row) => `IF(${detailCell('verdict', row)}="${VERDICTS.valid}",ROUND(${detailCell('score', row)},${PLACES}),0)`);
const FULL_MARKS = formulaOf((row) => {
  const maximum = detailCell('max', row);
  return `IF(OR(${maximum}="",${detailCell('verdict', row)}="${VERDICTS['not-applicable']}"),0,${maximum})`;
});

/** 评判, 计分 and 计入满分 of a row. */
export function countingCells(row: number, { max, bonus }: Indicator, readings: IndicatorReadings | null): readonly CellDraft[] {
  const applies = max !== null && readings?.counting.kind !== 'not-applicable';
  return [
    { formula: VERDICT(row), value: verdictOf(readings) },
    { formula: COUNTED(row), value: countedPoints(readings).toNumber() },
    bonus
      ? 0
      : { formula: FULL_MARKS(row), value: applies ? max.toNumber() : 0 },
  ];
}

/** 计算过程 in words: `得 5 分，分值 6 分，失 1 分`. */
export function workingCell(row: number, { max, bonus }: Indicator, readings: IndicatorReadings | null): CellDraft {
  return { formula: (bonus ? BONUS_WORKING : WORKING)(row), value: workingWords(max, bonus, readings) };
}

const WORKING = formulaOf((row) => workingFormula(row, false));
const BONUS_WORKING = formulaOf((row) => workingFormula(row, true));

function workingFormula(row: string, bonus: boolean): string {
  const [maximum, verdict, counted] = [detailCell('max', row), detailCell('verdict', row), detailCell('counted', row)];
  const lost = `ROUND(${maximum}-${counted},${PLACES})`;
  const valid = bonus
    ? `"附加 "&${counted}&" 分，最高 "&${maximum}&" 分"`
    : `"得 "&${counted}&" 分，分值 "&${maximum}&" 分"&IF(${lost}>0,"，失 "&${lost}&" 分","")`;
  const other = bonus ? `${verdict}&"，不计分"` : `${verdict}&"，不计分"&IF(${verdict}="${VERDICTS['not-applicable']}","，不计入满分","")`;
  return `IF(${verdict}="${VERDICTS.valid}",${valid},${other})`;
}

function workingWords(max: Decimal | null, bonus: boolean, readings: IndicatorReadings | null): string {
  const kind = readings?.counting.kind;
  if (kind !== 'valid' || !max) return `${verdictOf(readings)}，不计分${kind === 'not-applicable' && !bonus ? '，不计入满分' : ''}`;
  const [got, most] = [countedPoints(readings), max.round(PLACES, HALF_UP)];
  if (bonus) return `附加 ${decimalText(got)} 分，最高 ${decimalText(most)} 分`;
  const lost = most.minus(got);
  return `得 ${decimalText(got)} 分，分值 ${decimalText(most)} 分${lost.gt(0) ? `，失 ${decimalText(lost)} 分` : ''}`;
}
