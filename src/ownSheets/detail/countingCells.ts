import type { UnitRow } from '../../assessment/model.ts';
import { asCalculated, asCalculatedFormula } from '../../rules/places.ts';
import {
  countedMarks,
  countedMarksFormula,
  countedPoints,
  countedPointsFormula,
  deductedPointsFormula,
  kindOf,
  type RowKind,
} from '../../rules/points.ts';
import { countingEntry } from '../../rules/readings.ts';
import { NO_MAXIMUM, SCORE_WORDS, SCORED_WITHOUT_MAXIMUM, type ScoreReading } from '../../rules/score.ts';
import type { ScoreEntry } from '../../reading/model.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { isBlank } from '../../workbook/grid.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import type { DetailLayout } from './detailColumns.ts';
import { formulaOf } from './formulaOf.ts';
import type { RowNames } from './rowNames.ts';
import type { Verdicts } from './verdicts.ts';

/** Draws what is worked out from the links of a row. */
export interface CountingCells {
  /** 评判, 计分 and 计入满分 of a row. */
  readonly counting: (row: number, unitRow: UnitRow) => readonly CellDraft[];
  /** 计算过程 in words: `得 5 分，分值 6 分，扣 1 分`. */
  readonly working: (row: number, unitRow: UnitRow) => CellDraft;
}

export function countingCells({ cell, letter }: DetailLayout, names: RowNames, verdicts: Verdicts): CountingCells {
  const [deducted, counted, marks] = [
    formulaOf((row) => deductedPointsFormula(cell('score', row), cell('verdict', row))),
    formulaOf((row) => countedPointsFormula(cell('score', row), cell('verdict', row))),
    formulaOf((row) => countedMarksFormula(cell('max', row), cell('verdict', row))),
  ];
  const pointsFormula = (row: number, { deduction, weight }: UnitRow['indicator']): string => {
    if (deduction) return deducted(row);
    return weight ? countedPointsFormula(cell('score', row), cell('verdict', row), weight) : counted(row);
  };
  const fullMarksFormula = (row: number, { weight }: UnitRow['indicator']): string =>
    weight ? countedMarksFormula(cell('max', row), cell('verdict', row), weight) : marks(row);
  const cellsOf = (row: string): WorkingCells => ({
    max: cell('max', row),
    verdict: cell('verdict', row),
    counted: cell('counted', row),
  });
  const workings: Readonly<Record<RowKind, (row: number) => string>> = {
    ordinary: formulaOf((row) => workingFormula(cellsOf(row), names.notCounting(letter('verdict')))),
    bonus: formulaOf((row) => bonusWorkingFormula(cellsOf(row))),
    deduction: formulaOf((row) => deductionWorkingFormula(cellsOf(row))),
  };
  return {
    counting(row, unitRow) {
      const { indicator, readings, scores } = unitRow;
      return [
        {
          formula: verdicts.score(row, indicator),
          value: verdictWord(readings && readings.counting, countingEntry(scores)),
        },
        { formula: pointsFormula(row, indicator), value: countedPoints(readings && readings.counting, indicator.weight).toNumber() },
        indicator.bonus || indicator.deduction ? 0 : { formula: fullMarksFormula(row, indicator), value: countedMarks(unitRow).toNumber() },
      ];
    },
    working: (row, unitRow) => ({ formula: workings[kindOf(unitRow.indicator)](row), value: workingWords(unitRow) }),
  };
}

interface WorkingCells {
  readonly max: string;
  readonly verdict: string;
  readonly counted: string;
}

function workingFormula({ max, verdict, counted }: WorkingCells, notCounting: string): string {
  const lost = `IF(${asCalculatedFormula(max)}>${counted}," 分，扣 "&${asCalculatedFormula(`${max}-${counted}`)},"")`;
  return `IF(${verdict}="${SCORE_WORDS.valid}","得 "&${counted}&" 分，分值 "&${max}&${lost}&" 分",${notCounting})`;
}

function bonusWorkingFormula({ max, verdict, counted }: WorkingCells): string {
  return `IF(${verdict}="${SCORE_WORDS.valid}","附加 "&${counted}&" 分，最高 "&${max}&" 分",${verdict}&"，不计分")`;
}

function deductionWorkingFormula({ verdict, counted }: WorkingCells): string {
  return `IF(${verdict}="${SCORE_WORDS.valid}","扣 "&${counted}&" 分",${verdict}&"，不计分")`;
}

function workingWords({ indicator: { max, bonus, deduction, weight }, readings, scores }: UnitRow): string {
  const said = verdictWord(readings && readings.counting, countingEntry(scores));
  const kind = readings?.counting.kind;
  if (deduction) return kind === 'valid' ? `扣 ${decimalText(countedPoints(readings && readings.counting))} 分` : `${said}，不计分`;
  if (kind !== 'valid' || !max) return `${said}，不计分${kind === 'not-applicable' && !bonus ? '，不计入满分' : ''}`;
  const [got, most] = [countedPoints(readings && readings.counting, weight), asCalculated(max)];
  if (bonus) return `附加 ${decimalText(got)} 分，最高 ${decimalText(most)} 分`;
  const lost = most.minus(got);
  return `得 ${decimalText(got)} 分，分值 ${decimalText(most)} 分${lost.gt(0) ? `，扣 ${decimalText(lost)} 分` : ''}`;
}

/** What is shown of a score. `reading` is null where the indicator has no maximum. */
export function verdictWord(reading: ScoreReading | null, entry: ScoreEntry | null): string {
  if (reading) return SCORE_WORDS[reading.kind];
  return isBlank(entry?.cell ?? null) ? NO_MAXIMUM : SCORED_WITHOUT_MAXIMUM;
}
