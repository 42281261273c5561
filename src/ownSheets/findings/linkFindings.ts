import { addressOf, parseAddress } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { WHOLE } from './findingColumns.ts';
import { IGNORE, setsAside } from './handling.ts';
import { locateColumns } from './locateColumns.ts';

/** The links of a 问题清单 as it stands, by the sheets and cells that its rows name. */
export function linkFindings(sheet: SheetSnapshot): readonly Edit[] {
  const grid = gridOf(sheet);
  const located = locateColumns(grid, ['sheet', 'cell']);
  if (!located) return [];
  const { column, rowIndexes } = located;
  const remarks = locateColumns(grid, ['handling', 'note'])?.column ?? null;
  const links = rowIndexes.flatMap((rowIndex) => {
    const [target, cell] = [textOf(grid.own(rowIndex, column.sheet)), textOf(grid.own(rowIndex, column.cell))];
    const address = cell === WHOLE ? WHOLE_TARGET : cell;
    if (target === '' || !parseAddress(address)) return [];
    const said = (key: 'handling' | 'note'): string => (remarks ? textOf(grid.own(rowIndex, remarks[key])).trim() : '');
    const isQuiet = setsAside({ handling: said('handling'), note: said('note') });
    const tip = isQuiet ? IGNORE : cell === WHOLE ? target : `${target}!${cell}`;
    return [{ cell: addressOf({ rowIndex, columnIndex: column.cell }), target: linkTarget(target, address), tip }];
  });
  return links.length > 0 ? [{ edit: 'set-hyperlinks', sheet: sheet.name, links }] : [];
}

/** Where a link leads for a finding on a whole table or sheet. */
export const WHOLE_TARGET = 'A1';

export function linkTarget(sheet: string, address: string): string {
  return `${quoteSheetName(sheet)}!${address}`;
}
