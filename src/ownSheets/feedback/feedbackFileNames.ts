import { FEEDBACK_PREFIX, nameSafe } from './feedbackNames.ts';
import { freeName } from '../../workbook/freeName.ts';

/** A file's name may have 255 bytes on most disks, a Chinese character takes three, and a temporary name a few more. */
const LONGEST = 70;

/** A file's name for each unit, no two alike even where the disk takes a for A: 东局 → 反馈-东局.xlsx. */
export function feedbackFileNames(units: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const name = freeName(`${FEEDBACK_PREFIX}${withoutSigns(unit)}`, taken, LONGEST);
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

/**
 * Without what Windows takes in no name.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
function withoutSigns(unit: string): string {
  return nameSafe(unit)
    .replace(/"/gu, '”')
    .replace(/</gu, '〈')
    .replace(/>/gu, '〉')
    .replace(/\|/gu, '-')
    .replace(/[. ]+$/u, '');
}
