import type { SheetSnapshot } from './snapshot.ts';

/** What can be shown of a workbook before the rest of it is read. */
export interface FirstSheet {
  /** The first one that is not hidden. */
  readonly sheet: SheetSnapshot;
  /** All sheets, in the workbook's order. */
  readonly tabs: readonly Pick<SheetSnapshot, 'name' | 'visibility'>[];
  readonly date1904: boolean;
}
