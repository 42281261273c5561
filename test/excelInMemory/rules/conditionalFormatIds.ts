import { common } from '../workbook/areas.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { type ExcelObject, make } from '../objects/objectTable.ts';
import type { RangeTarget } from '../objects/targets.ts';
import { around, type Rule } from './rule.ts';

/**
 * The id of a conditional format is its place in the list of the sheet's: it is another one's as soon as one before it comes
 * or goes. Within one request an object stays what it was found to be.
 */
export const conditionalFormatIds: Rule = {
  name: 'ids of conditional formats are places',
  source:
    'excel.d.ts, ConditionalFormat.id ("The priority of the conditional format in the current ConditionalFormatCollection"); measured on LTSC 2021; files saved by Windows Excel',
  around: [
    around('ConditionalFormat', 'id', { get: ({ sheet, format }) => String(sheet.conditionalFormats.indexOf(format)) }),
    around('ConditionalFormatCollection', 'item', {
      object: (it, _, __, key) => {
        const found = atPlace(it, key);
        if (!found) throw new ExcelError('ItemNotFound');
        return found;
      },
    }),
    around('ConditionalFormatCollection', 'getItemOrNullObject', { call: (it, [key]) => atPlace(it, key) }),
  ],
};

function atPlace({ sheet, areas }: RangeTarget, key: unknown): ExcelObject | null {
  const format = typeof key === 'string' && /^\d+$/u.test(key) ? sheet.conditionalFormats[Number(key)] : undefined;
  if (!format || common(format.areas, areas).length === 0) return null;
  return make('ConditionalFormat')({ sheet, format, through: areas, moved: false });
}
