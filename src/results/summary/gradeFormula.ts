import { NOT_RECOGNISED } from '../../assessment/gates.ts';
import { BONUS_IN_GRADE_NAME, BOUNDS_NAME, BOUNDS_UNIT_NAME, GATE_SHEETS_NAME, GATE_UNITS_NAME, GRADES_NAME, VERDICTS_NAME } from '../../workbook/marks.ts';
import { WORDS } from '../../settings/settingsLayout.ts';
import { STATUS_WORDS } from '../statusWords.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

/** Products of points and full marks are the same beyond these decimal places. */
export const PRODUCT_PLACES = 8;

/**
 * The grade of a unit by the bands of 考核设置, compared as fractions: points × 100 with bound × full marks. A share that is
 * divided out could fall on the other side of a bound: 88.199 of 98 is below 90 %. As bounds fall from row to row, those
 * that are not reached stand above the one that is.
 */
export function gradeFormula(places: SummaryPlaces, row: number, hasGates: boolean): string {
  const { cell } = places;
  const points = `IF(${BONUS_IN_GRADE_NAME}="${WORDS.no}",${cell('base', row)},${cell('total', row)})`;
  const whole = `IF(${BOUNDS_UNIT_NAME}="${WORDS.points}",100,${cell('fullMarks', row)})`;
  // 85分 and 85% are allowed there; a blank, which the last row has, becomes 0.
  const bounds = `("0"&SUBSTITUTE(SUBSTITUTE(${BOUNDS_NAME},"分",""),"%",""))`;
  const above = `SUMPRODUCT(--(ROUND(100*${points}-${whole}*${bounds},${PRODUCT_PLACES})<0))`;
  const graded = `IF(AND(${cell('status', row)}="${STATUS_WORDS.complete}",${cell('fullMarks', row)}>0),INDEX(${GRADES_NAME},1+${above}),"")`;
  return hasGates ? `IF(${failedGate(places, row)}>0,"${NOT_RECOGNISED}",${graded})` : graded;
}

/** How many gates of the unit's sheet it has not passed. */
function failedGate({ cell }: SummaryPlaces, row: number): string {
  const ofSheet = `(${GATE_SHEETS_NAME}&""=${cell('sheet', row)}&"")`;
  const ofUnit = `(${folded(GATE_UNITS_NAME)}=${folded(cell('unit', row))})`;
  return `SUMPRODUCT(${ofSheet}*${ofUnit}*(SUBSTITUTE(${VERDICTS_NAME}," ","")="${WORDS.failed}"))`;
}

/** A name without spaces, its brackets of one kind: what people vary when they write it. */
function folded(text: string): string {
  return [[' ', ''], ['　', ''], ['（', '('], ['）', ')']].reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, text);
}
