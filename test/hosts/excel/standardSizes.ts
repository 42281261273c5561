import { TABLES } from '../../excel/objects/index.ts';
import { type ObjectTable, writable } from '../../excel/objects/objectTable.ts';
import type { RangeTarget } from '../../excel/objects/targets.ts';

/**
 * `RangeFormat.useStandardHeight` and `useStandardWidth`, which the in-memory Excel doesn't have: every row or column of a range
 * gets the standard size again. Setting them to false does nothing.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-usestandardheight-member
 */
export function addStandardSizes(): void {
  const members = TABLES.RangeFormat.members as Record<string, ObjectTable<RangeTarget>['members'][string]>;
  members.useStandardHeight ??= standard('rows');
  members.useStandardWidth ??= standard('columns');
}

function standard(lines: 'rows' | 'columns'): ObjectTable<RangeTarget>['members'][string] {
  return writable('1.7', null, ({ sheet, areas }, value) => {
    if (value !== true) return;
    for (const area of areas) {
      const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
      for (const [i, { format }] of sheet[lines]) {
        if (i < first || i > last) continue;
        if (format) sheet[lines].set(i, { format });
        else sheet[lines].delete(i);
      }
    }
  });
}
