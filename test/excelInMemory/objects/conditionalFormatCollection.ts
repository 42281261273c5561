import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { common } from '../workbook/areas.ts';
import { newConditionalFormat } from '../workbook/conditionalFormat.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { itemAt, wordIn } from './argumentsIn.ts';
import { clearConditionalFormats } from './clearRange.ts';
import { asking, doing, type ExcelObject, make, type ObjectTable } from './objectTable.ts';
import type { RangeTarget } from './targets.ts';

const TYPES = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

/** Excel.ConditionalFormatCollection: the formats on any of a range's cells, the first in priority first. */
export const conditionalFormatCollection: ObjectTable<RangeTarget> = {
  items: formatsOn,
  item: (it, key) => {
    const found = formatWithId(it, key);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  },
  members: {
    add: doing('1.6', add),
    clearAll: doing('1.6', ({ sheet, areas }) => {
      checkAllowed(sheet, 'allowFormatCells');
      clearConditionalFormats(sheet, areas);
    }),
    getCount: asking('1.6', (it) => ({ value: formatsOn(it).length })),
    getItemAt: asking('1.6', (it, [index]) => itemAt(formatsOn(it), index)),
    getItemOrNullObject: asking('1.14', (it, [id]) => formatWithId(it, id)),
  },
};

/** A new one comes first in priority. */
function add({ sheet, areas }: RangeTarget, [type]: readonly unknown[], { workbook }: InMemoryExcel): ExcelObject {
  checkAllowed(sheet, 'allowFormatCells');
  const format = newConditionalFormat(workbook.newId(), wordIn(type, TYPES), areas);
  format.byProgram = true;
  sheet.conditionalFormats.unshift(format);
  return make('ConditionalFormat')({ sheet, format, through: areas, moved: false });
}

function formatsOn({ sheet, areas }: RangeTarget): ExcelObject[] {
  return sheet.conditionalFormats
    .filter((format) => common(format.areas, areas).length > 0)
    .map((format) => make('ConditionalFormat')({ sheet, format, through: areas, moved: false }));
}

function formatWithId({ sheet, areas }: RangeTarget, id: unknown): ExcelObject | null {
  const format = sheet.conditionalFormats.find((one) => one.id === id && common(one.areas, areas).length > 0);
  return format ? make('ConditionalFormat')({ sheet, format, through: areas, moved: false }) : null;
}
