import type { Settings } from '../settings/settings.ts';
import type { Decimal } from '../workbook/decimal.ts';

/**
 * The grade of a total, in points, against full marks above 0. Compared exactly: 88.199 of 98 shows as 90.00 percent and
 * is below 90.
 */
export function gradeOf(total: Decimal, fullMarks: Decimal, settings: Settings): string {
  const band = settings.bands.find(({ from }) => total.times(100).gte(from.times(fullMarks)));
  return band?.grade ?? settings.lowestGrade;
}
