import { FEEDBACK_PREFIX, nameSafe } from './feedbackNames.ts';
import { fileNames } from '../../workbook/fileNames.ts';

/** A file's name for each unit, no two alike even where the disk takes a for A: 东局 → 反馈-东局.xlsx. */
export function feedbackFileNames(units: readonly string[]): readonly string[] {
  return fileNames(units.map((unit) => `${FEEDBACK_PREFIX}${withoutSigns(unit)}`));
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
