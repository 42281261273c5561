import type { Settings } from '../settings/settings.ts';
import type { Decimal } from '../workbook/decimal.ts';

/** What a grade is given for, in points. Full marks are above 0. */
export interface Gradable {
  readonly base: Decimal;
  readonly total: Decimal;
  readonly fullMarks: Decimal;
}

/**
 * The grade by the settings' bands. Compared exactly: 88.199 of 98 shows as 90.00 percent and is below 90.
 */
export function gradeOf({ base, total, fullMarks }: Gradable, settings: Settings): string {
  const points = settings.bonusInGrade ? total : base;
  const reaches = (from: Decimal): boolean =>
    settings.bandsBy === 'points' ? points.gte(from) : points.times(100).gte(from.times(fullMarks));
  return settings.bands.find(({ from }) => reaches(from))?.grade ?? settings.lowestGrade;
}
