import { areaAddress } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { findSettingsBlock, isBlankRow } from './settingsBlock.ts';
import { offsetOf } from './settingsLayout.ts';

/** What a person says of a name: the unit that it stands for. */
export interface SaidOfName {
  readonly name: string;
  readonly stands: string;
}

/**
 * Says in 考核设置 what a name stands for: in the row where it is listed with that or nothing said, else in the first free row of the block.
 * Null where there is no such block or no room in it: the row behind the last has to stay blank, else what stands below would be taken
 * for more of the block.
 */
export function writeUnitName(sheet: SheetSnapshot, { name, stands }: SaidOfName): readonly Edit[] | null {
  const grid = gridOf(sheet);
  const area = findSettingsBlock(grid, 'names');
  if (!area) return null;
  const [names, said] = [area.left + offsetOf('names', 'name'), area.left + offsetOf('names', 'stands')];
  const textAt = (row: number, column: number): string => textOf(grid.own(row, column)).trim();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  // Said already, it stays in its row: who asks again, as after a failure, wants no second one.
  const listed = [stands.trim(), '']
    .map((there) => rows.find((row) => fold(textAt(row, names)) === fold(name) && textAt(row, said) === there))
    .find((row) => row !== undefined);
  const free = rows.find((row) => textAt(row, names) === '' && textAt(row, said) === '') ?? area.bottom + 1;
  if (listed === undefined && free > area.bottom && !isBlankRow(grid, area, free + 1)) return null;
  const row = listed ?? free;
  return [
    {
      edit: 'set-values',
      sheet: sheet.name,
      range: areaAddress({ top: row, left: names, bottom: row, right: said }),
      values: [[listed === undefined ? name : null, stands]],
    },
  ];
}
