import { areaAddress, type Position } from '../workbook/address.ts';
import { coalesce } from '../workbook/coalesce.ts';
import type { Edit } from '../workbook/edit.ts';
import { goneWith } from '../workbook/goneWith.ts';
import { mentionsGone, type Gone } from '../workbook/mentionsGone.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What is emptied in the sheets that a unit gets. */
export interface Emptied {
  readonly edits: readonly Edit[];
  readonly cells: number;
}

/**
 * Empties the cells of the sheets that stay whose formulas lead to what goes: they would show an error, and what they showed was of
 * another unit.
 *
 * @param sheets the names of the sheets that stay
 */
export function withoutOthers(workbook: WorkbookSnapshot, sheets: readonly string[]): Emptied {
  const stays = new Set(sheets);
  const gone = goneWith(workbook, stays);
  let cells = 0;
  const edits = workbook.sheets
    .filter(({ name }) => stays.has(name))
    .flatMap((sheet) => {
      const at = leadingAway(sheet, gone);
      cells += at.length;
      return coalesce(at).map((area): Edit => ({
        edit: 'set-values',
        sheet: sheet.name,
        range: areaAddress(area),
        values: Array.from({ length: area.bottom - area.top + 1 }, () => Array.from({ length: area.right - area.left + 1 }, () => '')),
      }));
    });
  return { edits, cells };
}

function leadingAway({ rows }: SheetSnapshot, gone: Gone): readonly Position[] {
  return rows.flatMap(({ rowIndex, cells }) =>
    cells.flatMap(({ columnIndex, formula }) => (formula !== undefined && mentionsGone(formula, gone) ? [{ rowIndex, columnIndex }] : [])),
  );
}
