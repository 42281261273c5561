import type { TableUnit } from '../reading/model.ts';
import type { Settings } from '../settings/settings.ts';
import { fold } from '../workbook/fold.ts';

/** The unit under the name and in the group that 考核设置 gives it: 市应急管理局 is 市应急局 where that is another name of it. */
export function knownUnit(unit: TableUnit, settings: Settings): TableUnit {
  const name = fold(unit.name);
  const known = settings.units.find((setting) => [setting.name, ...setting.aliases].some((other) => fold(other) === name));
  return known ? { ...unit, name: known.name, group: known.group ?? unit.group } : unit;
}
