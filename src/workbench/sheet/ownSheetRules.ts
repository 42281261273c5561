import { addressOf } from '../../workbook/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { ListRule } from './editing/cellRule.ts';
import { ownEntries } from './ownEntries.ts';

/** The rules of the cells of Kaohe's own sheets that take only certain words, by address, as their validation in Excel has them. */
export function ownSheetRules(workbook: WorkbookSnapshot, sheet: SheetSnapshot): ReadonlyMap<string, ListRule> {
  return new Map(
    ownEntries(workbook, sheet).flatMap(({ at, list }) =>
      list ? [[addressOf(at), { kind: 'list', words: list.words, style: list.style }] as const] : [],
    ),
  );
}
