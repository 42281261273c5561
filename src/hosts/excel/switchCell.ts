import { contains, parseAddress, parseArea, type Position } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { MARK_NAME } from '../../workbook/marks.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

export interface SwitchCell {
  readonly sheet: string;
  readonly at: Position;
}

/** The cell that switches all marks of Kaohe's own on and off; null where the name has no cell. */
export function switchCell({ names }: WorkbookSnapshot): SwitchCell | null {
  const refersTo = names.find(({ name, sheet }) => name === MARK_NAME && sheet === null)?.refersTo ?? '';
  const [, quoted, plain, address = ''] = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^!]+)$/u.exec(refersTo) ?? [];
  const at = parseAddress(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return at && sheet !== undefined ? { sheet, at } : null;
}

/** True for an edit that writes to the cell. */
export function touchesSwitch(edit: Edit, cell: SwitchCell | null): boolean {
  if (!cell || (edit.edit !== 'set-values' && edit.edit !== 'set-formulas') || edit.sheet !== cell.sheet) return false;
  const area = parseArea(edit.range);
  return area !== undefined && contains(area, cell.at);
}
