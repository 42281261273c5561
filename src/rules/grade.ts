import type { Settings } from '../settings/settings.ts';
import { WORDS } from '../settings/settingWords.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { BONUS_IN_GRADE_NAME, BOUNDS_NAME, BOUNDS_UNIT_NAME, GRADES_NAME } from '../settings/settingNames.ts';
import { failedGateFormula, type GateCells } from './gate.ts';
import { PRODUCT_PLACES } from './places.ts';
import { NOT_RECOGNISED } from './standing.ts';
import { STATUS_WORDS } from './status.ts';

/** What a grade is given for, in points. Full marks are above 0. */
export interface Gradable {
  readonly base: Decimal;
  readonly total: Decimal;
  readonly fullMarks: Decimal;
}

/**
 * The grade by the settings' bands. Compared exactly: 88.199 of 98 shows as 90.00 percent and is below 90.
 */
export function gradeOf(
  { base, total, fullMarks }: Gradable,
  settings: Pick<Settings, 'bands' | 'lowestGrade' | 'bandsBy' | 'bonusInGrade'>,
): string {
  const points = settings.bonusInGrade ? total : base;
  const reaches = (from: Decimal): boolean =>
    settings.bandsBy === 'points' ? points.gte(from) : points.times(100).gte(from.times(fullMarks));
  return settings.bands.find(({ from }) => reaches(from))?.grade ?? settings.lowestGrade;
}

/** The cells of a unit that its grade is judged by; the bands stand in 考核设置. */
export interface GradeCells {
  readonly base: string;
  readonly total: string;
  readonly fullMarks: string;
  readonly status: string;
}

/**
 * What is shown as the grade, by the bands of 考核设置, compared as fractions: points × 100 with bound × full marks. A share that is
 * divided out could fall on the other side of a bound: 88.199 of 98 is below 90 %. As bounds fall from row to row, those
 * that are not reached stand above the one that is.
 *
 * @param gate the cells of a unit whose table has gates that 考核设置 judges; null for another
 */
export function gradeFormula({ base, total, fullMarks, status }: GradeCells, gate: GateCells | null): string {
  const points = `IF(${BONUS_IN_GRADE_NAME}="${WORDS.no}",${base},${total})`;
  const whole = `IF(${BOUNDS_UNIT_NAME}="${WORDS.points}",100,${fullMarks})`;
  // 85分 and 85% are allowed there; a blank, which the last row has, becomes 0.
  const bounds = `("0"&SUBSTITUTE(SUBSTITUTE(${BOUNDS_NAME},"分",""),"%",""))`;
  const above = `SUMPRODUCT(--(ROUND(100*${points}-${whole}*${bounds},${PRODUCT_PLACES})<0))`;
  const graded = `IF(AND(${status}="${STATUS_WORDS.complete}",${fullMarks}>0),INDEX(${GRADES_NAME},1+${above}),"")`;
  return gate ? `IF(${failedGateFormula(gate)}>0,"${NOT_RECOGNISED}",${graded})` : graded;
}
