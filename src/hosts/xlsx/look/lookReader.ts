import type { CellLook, SheetLook, WorkbookLook } from '../../../workbook/sheetLook.ts';
import type { Codec } from '../codec.ts';
import { findSheetParts } from '../findSheetParts.ts';
import { findWorkbookPart } from '../findWorkbookPart.ts';
import { openPackage } from '../openPackage.ts';
import { readRelationships } from '../readRelationships.ts';
import { readWorkbookPart } from '../readWorkbookPart.ts';
import { digitWidth } from './columnPixels.ts';
import { countCharts } from './countCharts.ts';
import { readSheetLook } from './readSheetLook.ts';
import { readStyles } from './readStyles.ts';
import { OFFICE_THEME, themeColors } from './themeColors.ts';

/** Says how a workbook looks, a sheet at a time: of a thousand sheets only those that are looked at are read. */
export interface LookReader {
  readonly looks: readonly CellLook[];
  /** Undefined for a sheet that is not there. */
  sheet(name: string): SheetLook | undefined;
}

/** Opens an .xlsx or .xlsm file for its looks. Throws HostFailureError for every fault of the file. */
export function lookReader(bytes: Uint8Array, codec: Codec): LookReader {
  const pack = openPackage(bytes, codec);
  const workbookPart = findWorkbookPart(pack);
  const relationships = readRelationships(pack, workbookPart);
  const partOf = (wanted: string): string | undefined => relationships.find(({ type, part }) => type === wanted && pack.find(part))?.part;
  const themePart = partOf('theme');
  const theme = themePart ? themeColors(themePart, pack.read(themePart)) : OFFICE_THEME;
  const stylesPart = partOf('styles');
  const { looks, usualFont } = stylesPart ? readStyles(stylesPart, pack.read(stylesPart), theme) : { looks: [{}], usualFont: {} };
  const parts = new Map(
    findSheetParts(readWorkbookPart(workbookPart, pack.read(workbookPart)).sheets, relationships).map(({ name, part }) => [name, part]),
  );
  const digit = digitWidth(usualFont);
  return {
    looks,
    sheet(name) {
      const part = parts.get(name);
      if (part === undefined) return undefined;
      const charts = countCharts(pack, part);
      return { ...readSheetLook(name, part, pack.read(part), digit), ...(charts > 0 ? { charts } : {}) };
    },
  };
}

/** How all of a workbook, or the sheets named, look. */
export function readLook(bytes: Uint8Array, codec: Codec, sheets: readonly string[]): WorkbookLook {
  const reader = lookReader(bytes, codec);
  return { looks: reader.looks, sheets: sheets.flatMap((name) => reader.sheet(name) ?? []) };
}
