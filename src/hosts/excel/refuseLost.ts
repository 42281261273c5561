import type { SetFormulas } from '../../workbook/edit.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';

/** Excel takes no formula over a sheet that is not there. Throws sheet-gone for one that went since the workbook was read. */
export function refuseLost({ formulas }: SetFormulas, gone: readonly string[]): void {
  for (const sheet of gone) {
    const reference = `${quoteSheetName(sheet)}!`;
    if (formulas.some((row) => row.some((cell) => cell?.formula.includes(reference))))
      throw new HostFailureError({ kind: 'sheet-gone', sheet });
  }
}
