import { quoteSheetName } from '../quoteSheetName.ts';
import type { DefinedName } from '../snapshot.ts';
import { FILTER_AREA, PRINT_AREA, PRINT_TITLES } from './addSheet.ts';
import { sheetNamed } from './changeSheet.ts';
import type { EditKind } from './editKind.ts';
import { isSheetName } from './isSheetName.ts';
import { refuse } from './refuse.ts';
import { putBefore } from './putBefore.ts';
import { isText, orLeftOut } from './shape.ts';

/**
 * Makes a sheet that is as another one is before any of the edits: cells, merged areas, looks, widths, what it prints. It stands behind
 * the last one, or in front of the one that `before` names, where that is there. It is the office's, not Kaohe's own. In a file what
 * hangs on the sheet beside its cells (charts, pictures, notes, tables) is left out, and so are names but those of printing and
 * filtering; Excel takes along what it takes along.
 */
export interface CopySheet {
  readonly edit: 'copy-sheet';
  readonly sheet: string;
  readonly from: string;
  readonly before?: string;
}

/** No edit takes a sheet of the office's off again. */
export const copySheet = {
  shape: { sheet: isText, from: isText, before: orLeftOut(isText) },
  check({ edit, sheet }: CopySheet) {
    if (!isSheetName(sheet)) throw refuse(edit, 'sheet-name-not-allowed', sheet);
  },
  apply(workbook, { sheet, from, before }, first) {
    const source = sheetNamed(first, from);
    if (!source || sheetNamed(workbook, sheet)) return workbook;
    return {
      ...workbook,
      sheets: putBefore(workbook.sheets, { ...source, name: sheet, visibility: 'visible' }, before),
      names: [...workbook.names, ...copiedNames(first.names, source.name, sheet)],
    };
  },
  invert: null,
} satisfies EditKind<CopySheet>;

/** What goes along of a sheet's names: those of Excel's own for what it prints and filters. */
const COPIED: readonly string[] = [PRINT_TITLES, FILTER_AREA, PRINT_AREA];

/** The names of a sheet that go along with a copy of it, pointing to the copy. */
export function copiedNames<N extends Pick<DefinedName, 'name' | 'refersTo' | 'sheet'>>(
  names: readonly N[],
  from: string,
  sheet: string,
): readonly N[] {
  const places = [`${quoteSheetName(from)}!`, `'${from.replaceAll("'", "''")}'!`];
  return names
    .filter((name) => name.sheet === from && COPIED.includes(name.name))
    .map((name) => ({
      ...name,
      sheet,
      refersTo: places.reduce((text, place) => text.replaceAll(place, `${quoteSheetName(sheet)}!`), name.refersTo),
    }));
}
