import { addressOf, parseArea, type Area } from '../../workbook/address.ts';
import type { SetFormulas, SetValues } from '../../workbook/edit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';

/** A merged area shows the value of its first cell; what is written to the others is lost. Throws edit-refused. */
export function refuseCovered(edit: SetValues | SetFormulas, merges: readonly Area[]): void {
  const area = parseArea(edit.range);
  if (!area) return;
  const written: readonly (readonly unknown[])[] = edit.edit === 'set-values' ? edit.values : edit.formulas;
  for (const merge of merges) {
    for (let rowIndex = Math.max(merge.top, area.top); rowIndex <= Math.min(merge.bottom, area.bottom); rowIndex++) {
      for (let columnIndex = Math.max(merge.left, area.left); columnIndex <= Math.min(merge.right, area.right); columnIndex++) {
        const isFirst = rowIndex === merge.top && columnIndex === merge.left;
        const isWritten = written[rowIndex - area.top]?.[columnIndex - area.left] !== null;
        if (!isFirst && isWritten) throw refuse(edit.edit, 'inside-merged-area', edit.sheet, addressOf({ rowIndex, columnIndex }));
      }
    }
  }
}
