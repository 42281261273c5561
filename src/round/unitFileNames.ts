import { fileNames } from '../workbook/fileNames.ts';

/**
 * What Windows takes in no name, and the names that it keeps for itself.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
const RESERVED = /[<>:"/\\|?*\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

/** A file's name for each unit, no two alike even where the disk takes a for A: 市外事办/外经局 → 市外事办-外经局.xlsx. */
export function unitFileNames(units: readonly string[]): readonly string[] {
  return fileNames(units.map(fileNameOf));
}

function fileNameOf(unit: string): string {
  const plain = unit
    .replace(/\s+/gu, ' ')
    .replace(RESERVED, '-')
    .trim()
    .replace(/[. ]+$/u, '');
  // A file that begins with a full stop is hidden, one with ~$ is taken for an owner file of Office.
  const shown = plain.replace(/^\.+/u, '-').replace(/^~\$/u, '-$');
  return DEVICE.test(shown) ? `-${shown}` : shown || '单位';
}
