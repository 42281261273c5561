import type { Edit } from '../../workbook/edit.ts';
import { cellsBack } from '../../workbook/edits/cellsBack.ts';
import { largest } from '../../workbook/largest.ts';
import { OWN_NAME_PREFIX, OWN_SHEET_NAME } from '../../workbook/marks.ts';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/**
 * Leaves a sheet of Kaohe's own to a person, as it stands: its formulas become what they came to, as the cells that they refer to go or
 * change, and nothing marks it as Kaohe's any more.
 */
export function setAside({ names }: WorkbookSnapshot, sheet: SheetSnapshot): readonly Edit[] {
  return [
    ...formulaCells(sheet, (cells) => cells.map(asValue)),
    ...names
      .filter(({ name, sheet: owner }) => owner === sheet.name && name.startsWith(OWN_NAME_PREFIX))
      .map(({ name }): Edit => ({ edit: 'remove-name', name, sheet: sheet.name })),
  ];
}

/** The mark that a sheet had before it was set aside. It comes before anything that is done to the sheet as one of ours. */
export function markAgain({ names }: WorkbookSnapshot, sheet: string): readonly Edit[] {
  return names
    .filter(({ name, sheet: owner }) => owner === sheet && name === OWN_SHEET_NAME)
    .map(({ name, refersTo }): Edit => ({ edit: 'define-name', name, refersTo, sheet }));
}

/** The formulas that a sheet had before it was set aside, once all that they refer to is there. */
export function formulasAgain(sheet: SheetSnapshot): readonly Edit[] {
  return formulaCells(sheet, (cells) => cells);
}

type Cells = SheetSnapshot['rows'][number]['cells'];

function asValue(cell: Cell): Cell {
  const { formula, ...plain } = cell;
  return formula === undefined ? cell : plain;
}

/** Edits about the cells of a sheet that hold formulas; a row at a time, as many as follow one another. */
function formulaCells(sheet: SheetSnapshot, as: (cells: Cells) => Cells): readonly Edit[] {
  const withFormula = sheet.rows.flatMap(({ rowIndex, cells }) => {
    const some = cells.filter(({ formula }) => formula !== undefined);
    return some.length > 0 ? [{ rowIndex, cells: as(some) }] : [];
  });
  const [first, last] = [withFormula[0], withFormula.at(-1)];
  if (!first || !last) return [];
  const right = largest(withFormula.map(({ cells }) => cells.at(-1)?.columnIndex ?? 0));
  const asked = new Map(withFormula.map(({ rowIndex, cells }) => [rowIndex, new Set(cells.map(({ columnIndex }) => columnIndex))]));
  const area = { top: first.rowIndex, left: 0, bottom: last.rowIndex, right };
  return cellsBack({ ...sheet, rows: withFormula }, area, (down, across) => asked.get(area.top + down)?.has(across) === true).edits;
}
