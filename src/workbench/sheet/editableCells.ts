import type { Assessment } from '../../assessment/assessment.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { FINDING_COLUMNS } from '../../ownSheets/findings/readRemarks.ts';
import { settingsForm, type SettingBlock } from '../../ownSheets/settings/settingsForm.ts';
import { addressOf, type Position } from '../../workbook/address.ts';
import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf, type Grid } from '../../workbook/grid.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/**
 * Which cells of a sheet a person may change in the page: scores, evidence and reasons of the office's tables, what 考核设置
 * sets, and 处理 and 说明 in 问题清单. Formulas stay, as nothing here would calculate them again.
 *
 * @param unlocked of a protected sheet, the cells that Excel would let be typed in; none unless given
 */
export function editableCells(
  workbook: WorkbookSnapshot,
  { tables }: Pick<Assessment, 'tables'>,
  sheet: SheetSnapshot,
  unlocked: (at: Position) => boolean = () => false,
): (at: Position) => boolean {
  const grid = gridOf(sheet);
  const places = new Set(isOwnSheet(workbook, sheet) ? ownCells(workbook, grid) : tableCells(tables, sheet.name));
  return (at) =>
    places.has(addressOf(at)) && grid.own(at.rowIndex, at.columnIndex)?.formula === undefined && (!sheet.protected || unlocked(at));
}

function tableCells(tables: Assessment['tables'], sheet: string): readonly string[] {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ units }) => units.flatMap(({ scores }) => scores))
    .flatMap(({ self, reviews, evidence, reason }) =>
      [self, ...reviews, evidence, reason].flatMap((entry) => (entry ? [addressOf(entry.at)] : [])),
    );
}

function ownCells(workbook: WorkbookSnapshot, grid: Grid): readonly string[] {
  const { name } = grid.sheet;
  if (findOwnSheet(workbook, 'findings')?.name === name) return remarkCells(grid);
  const form = settingsForm(workbook);
  if (form?.sheet !== name) return [];
  return [
    ...Object.values(form.general).flatMap((field) => (field ? [field.cell] : [])),
    ...cellsOf(form.bands, [0, 1], [0, 1]),
    ...cellsOf(form.placeholders, [0], [0]),
    ...cellsOf(form.units, [1, 2], [0, 1, 2]),
    ...cellsOf(form.gates, [3], []),
    ...cellsOf(form.readings, [0, 1, 2], [0, 1, 2]),
  ].map(addressOf);
}

/** `columns` of a block's rows, and others of the blank ones below them. */
function cellsOf({ rows, free }: SettingBlock, columns: readonly number[], freeColumns: readonly number[]): readonly Position[] {
  const of = (some: SettingBlock['rows'], which: readonly number[]): readonly Position[] =>
    some.flatMap((fields) => which.flatMap((i) => fields[i]?.cell ?? []));
  return [...of(rows, columns), ...of(free, freeColumns)];
}

function remarkCells(grid: Grid): readonly string[] {
  const header = grid.rowIndexes.find((rowIndex) =>
    FINDING_COLUMNS.every((word) => grid.filled(rowIndex).some((cell) => fold(textOf(cell)) === word)),
  );
  if (header === undefined) return [];
  const columns = grid.filled(header).filter((cell) => ['处理', '说明'].includes(fold(textOf(cell))));
  return grid.rowIndexes
    .filter((rowIndex) => rowIndex > header)
    .flatMap((rowIndex) => columns.map(({ columnIndex }) => addressOf({ rowIndex, columnIndex })));
}
