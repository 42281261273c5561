import type { Assessment } from '../../assessment/assessment.ts';
import { addressOf, type Position } from '../../workbook/address.ts';
import { gridOf } from '../../workbook/grid.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { ownEntries } from './ownEntries.ts';

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
  const places = new Set(
    isOwnSheet(workbook, sheet) ? ownEntries(workbook, sheet).map(({ at }) => addressOf(at)) : tableCells(tables, sheet.name),
  );
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
