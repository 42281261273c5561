import { areaAddress } from '../../workbook/address.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { findSettingsBlock } from './settingsBlock.ts';
import { offsetOf, type Block, type BlockColumn } from './settingsLayout.ts';

/**
 * The edits that leave in 考核设置 what is of some units, and of some sheets: other units' names and groups, and other sheets' gates go. What
 * stays moves up, since a block ends at its first blank row. What is set for all stays as it is.
 */
export function settingsForUnits(workbook: WorkbookSnapshot, units: readonly string[], sheets: readonly string[]): readonly Edit[] {
  const sheet = findOwnSheet(workbook, 'settings');
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const [own, kept] = [new Set(units.map(fold)), new Set(sheets.map(fold))];
  return [
    ...keepRows('units', (text) => own.has(fold(text('unit')))),
    ...keepRows('gates', (text) => kept.has(fold(text('sheet'))) && (text('unit') === '' || own.has(fold(text('unit'))))),
  ];

  function keepRows<B extends Block>(block: B, isKept: (text: (column: BlockColumn<B>) => string) => boolean): readonly Edit[] {
    const area = findSettingsBlock(grid, block);
    if (!sheet || !area || area.bottom < area.top) return [];
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    const staying = rows.filter((row) => isKept((column) => textOf(grid.own(row, area.left + offsetOf(block, column)))));
    if (staying.length === rows.length) return [];
    const values = rows.map((_, i) =>
      Array.from({ length: area.right - area.left + 1 }, (_column, k): PlainValue => {
        const from = staying[i];
        return from === undefined ? '' : (grid.own(from, area.left + k)?.value ?? '');
      }),
    );
    return [{ edit: 'set-values', sheet: sheet.name, range: areaAddress(area), values }];
  }
}
