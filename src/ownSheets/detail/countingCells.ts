import type { UnitRow } from '../../assessment/model.ts';
import { asCalculated, asCalculatedFormula } from '../../rules/places.ts';
import { countedMarks, countedMarksFormula, countedPoints, countedPointsFormula, deductedPointsFormula } from '../../rules/points.ts';
import { countingEntry } from '../../rules/readings.ts';
import { deductionFormula, NO_MAXIMUM, SCORE_WORDS, SCORED_WITHOUT_MAXIMUM, scoreFormula } from '../../rules/score.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { isBlank } from '../../workbook/grid.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { detailCell } from './detailColumns.ts';
import { formulaOf } from './formulaOf.ts';

const VERDICT = formulaOf((row) => scoreFormula(detailCell('score', row), detailCell('max', row)));
const DEDUCTED_VERDICT = formulaOf((row) => deductionFormula(detailCell('score', row), detailCell('max', row)));
const DEDUCTED = formulaOf((row) => deductedPointsFormula(detailCell('score', row), detailCell('verdict', row)));
const COUNTED = formulaOf((row) => countedPointsFormula(detailCell('score', row), detailCell('verdict', row)));
const FULL_MARKS = formulaOf((row) => countedMarksFormula(detailCell('max', row), detailCell('verdict', row)));

/** 评判, 计分 and 计入满分 of a row. */
export function countingCells(row: number, unitRow: UnitRow): readonly CellDraft[] {
  const { indicator, readings } = unitRow;
  return [
    { formula: (indicator.deduction ? DEDUCTED_VERDICT : VERDICT)(row), value: verdictOf(unitRow) },
    { formula: countedFormula(row, indicator), value: countedPoints(readings && readings.counting, indicator.weight).toNumber() },
    indicator.bonus || indicator.deduction ? 0 : { formula: marksFormula(row, indicator), value: countedMarks(unitRow).toNumber() },
  ];
}

function countedFormula(row: number, { deduction, weight }: UnitRow['indicator']): string {
  if (deduction) return DEDUCTED(row);
  return weight ? countedPointsFormula(detailCell('score', row), detailCell('verdict', row), weight) : COUNTED(row);
}

function marksFormula(row: number, { weight }: UnitRow['indicator']): string {
  return weight ? countedMarksFormula(detailCell('max', row), detailCell('verdict', row), weight) : FULL_MARKS(row);
}

/** 计算过程 in words: `得 5 分，分值 6 分，扣 1 分`. */
export function workingCell(row: number, unitRow: UnitRow): CellDraft {
  const { bonus, deduction } = unitRow.indicator;
  return { formula: (deduction ? DEDUCTION_WORKING : bonus ? BONUS_WORKING : WORKING)(row), value: workingWords(unitRow) };
}

const WORKING = formulaOf((row) => workingFormula(row, false));
const DEDUCTION_WORKING = formulaOf((row) => {
  const [verdict, counted] = [detailCell('verdict', row), detailCell('counted', row)];
  return `IF(${verdict}="${SCORE_WORDS.valid}","扣 "&${counted}&" 分",${verdict}&"，不计分")`;
});
const BONUS_WORKING = formulaOf((row) => workingFormula(row, true));

function workingFormula(row: string, bonus: boolean): string {
  const [maximum, verdict, counted] = [detailCell('max', row), detailCell('verdict', row), detailCell('counted', row)];
  const lost = asCalculatedFormula(`${maximum}-${counted}`);
  const valid = bonus
    ? `"附加 "&${counted}&" 分，最高 "&${maximum}&" 分"`
    : `"得 "&${counted}&" 分，分值 "&${maximum}&" 分"&IF(${lost}>0,"，扣 "&${lost}&" 分","")`;
  const other = bonus
    ? `${verdict}&"，不计分"`
    : `${verdict}&"，不计分"&IF(${verdict}="${SCORE_WORDS['not-applicable']}","，不计入满分","")`;
  return `IF(${verdict}="${SCORE_WORDS.valid}",${valid},${other})`;
}

function workingWords(unitRow: UnitRow): string {
  const {
    indicator: { max, bonus, deduction, weight },
    readings,
  } = unitRow;
  const kind = readings?.counting.kind;
  if (deduction)
    return kind === 'valid' ? `扣 ${decimalText(countedPoints(readings && readings.counting))} 分` : `${verdictOf(unitRow)}，不计分`;
  if (kind !== 'valid' || !max) return `${verdictOf(unitRow)}，不计分${kind === 'not-applicable' && !bonus ? '，不计入满分' : ''}`;
  const [got, most] = [countedPoints(readings && readings.counting, weight), asCalculated(max)];
  if (bonus) return `附加 ${decimalText(got)} 分，最高 ${decimalText(most)} 分`;
  const lost = most.minus(got);
  return `得 ${decimalText(got)} 分，分值 ${decimalText(most)} 分${lost.gt(0) ? `，扣 ${decimalText(lost)} 分` : ''}`;
}

function verdictOf({ readings, scores }: UnitRow): string {
  if (readings) return SCORE_WORDS[readings.counting.kind];
  return isBlank(countingEntry(scores)?.cell ?? null) ? NO_MAXIMUM : SCORED_WITHOUT_MAXIMUM;
}
