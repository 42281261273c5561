import type { Area } from '../workbook/address.ts';
import { PREPARATION_NAMES, PREPARED_NAME, UNIT_SHEET_NAME } from '../workbook/marks.ts';
import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { rememberAreas, rememberedAreas } from './rememberedAreas.ts';

/** The columns that Kaohe prepared in a sheet, as its name for them says. */
export function preparedAreas(workbook: Pick<WorkbookSnapshot, 'names'>, sheet: string): readonly Area[] {
  return rememberedAreas(workbook, sheet, PREPARED_NAME);
}

/** The edit that keeps in mind which columns of a sheet are prepared. */
export function namePrepared(sheet: string, areas: readonly Area[]): Edit {
  return rememberAreas(sheet, PREPARED_NAME, areas);
}

/** Edits that make what was prepared in a workbook known again, in the sheets that are there. */
export function preparedNames({ names }: Pick<WorkbookSnapshot, 'names'>, isThere: (sheet: string) => boolean): readonly Edit[] {
  return names.flatMap(({ name, refersTo, sheet }): readonly Edit[] =>
    sheet !== null && isThere(sheet) && (PREPARATION_NAMES.includes(name) || name === UNIT_SHEET_NAME)
      ? [{ edit: 'define-name', name, refersTo, sheet }]
      : [],
  );
}
