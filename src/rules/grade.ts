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
export function gradeOf(unit: Gradable, settings: GradeSettings): string {
  return settings.bands.find(({ from }) => reaches(unit, from, settings))?.grade ?? settings.lowestGrade;
}

/** What of the settings grades are given by. */
export type GradeSettings = Pick<Settings, 'bands' | 'lowestGrade' | 'bandsBy' | 'bonusInGrade'>;

/** The bound right above a unit's grade, in the unit of the bounds; null where it has the highest. */
export function boundAbove(unit: Gradable, settings: GradeSettings): Decimal | null {
  return settings.bands.filter(({ from }) => !reaches(unit, from, settings)).at(-1)?.from ?? null;
}

/** Whether points, per cent of full marks or points by the settings, are as many as a bound asks. */
export function reaches({ base, total, fullMarks }: Gradable, from: Decimal, { bandsBy, bonusInGrade }: GradeSettings): boolean {
  const points = bonusInGrade ? total : base;
  return bandsBy === 'points' ? points.gte(from) : points.times(100).gte(from.times(fullMarks));
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
export function gradeFormula(cells: GradeCells, gate: GateCells | null): string {
  const { fullMarks, status } = cells;
  const graded = `IF(AND(${status}="${STATUS_WORDS.complete}",${fullMarks}>0),INDEX(${GRADES_NAME},1+${aboveFormula(cells)}),"")`;
  return gate ? `IF(${failedGateFormula(gate)}>0,"${NOT_RECOGNISED}",${graded})` : graded;
}

/** How many bounds are not reached. */
function aboveFormula(cells: GradeCells): string {
  return `SUMPRODUCT(--(ROUND(100*${pointsFormula(cells)}-${wholeFormula(cells)}*${asNumbers(BOUNDS_NAME)},${PRODUCT_PLACES})<0))`;
}

/** 85分 and 85% are allowed there; a blank, which the last row has, becomes 0. */
function asNumbers(bounds: string): string {
  return `("0"&SUBSTITUTE(SUBSTITUTE(${bounds},"分",""),"%",""))`;
}

/** The points that a grade is given for. */
export function pointsFormula({ base, total }: GradeCells): string {
  return `IF(${BONUS_IN_GRADE_NAME}="${WORDS.no}",${base},${total})`;
}

/** What a bound is a hundredth part of, in points. */
export function wholeFormula({ fullMarks }: GradeCells): string {
  return `IF(${BOUNDS_UNIT_NAME}="${WORDS.points}",100,${fullMarks})`;
}

/** The bound right above a graded unit's grade; nothing where it has the highest, or none. */
export function boundAboveFormula(cells: GradeCells, grade: string): string {
  const above = aboveFormula(cells);
  const bound = `${asNumbers(`INDEX(${BOUNDS_NAME},${above})`)}*1`;
  return `IF(OR(${grade}="",${grade}="${NOT_RECOGNISED}"),"",IF(${above}=0,"",${bound}))`;
}
