import { OWN_NAME_PREFIX } from '../workbook/marks.ts';

/** The defined name of the cells of 考核设置 that list the placeholders. */
export const PLACEHOLDERS_NAME = `${OWN_NAME_PREFIX}占位词`;

/** The defined names of the grades in 考核设置, from the highest down, and of their lower bounds in the same rows. */
export const GRADES_NAME = `${OWN_NAME_PREFIX}等级`;
export const BOUNDS_NAME = `${OWN_NAME_PREFIX}下限`;

/** The defined names of the cells of 考核设置 that say what a bound counts in (百分, 分), and whether bonus counts (是, 否). */
export const BOUNDS_UNIT_NAME = `${OWN_NAME_PREFIX}等级单位`;
export const BONUS_IN_GRADE_NAME = `${OWN_NAME_PREFIX}附加计入`;

/** The defined names of three columns of 考核设置: whose gate it is by sheet and by unit, and what a person says of it. */
export const GATE_SHEETS_NAME = `${OWN_NAME_PREFIX}认定表`;
export const GATE_UNITS_NAME = `${OWN_NAME_PREFIX}认定单位`;
export const VERDICTS_NAME = `${OWN_NAME_PREFIX}结论`;

/** The defined names of the cells of 考核设置 that say by which day tasks are judged, and how many days ahead a deadline is near. */
export const AS_OF_NAME = `${OWN_NAME_PREFIX}截至日期`;
export const SOON_DAYS_NAME = `${OWN_NAME_PREFIX}临期天数`;
