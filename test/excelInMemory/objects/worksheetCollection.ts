import type { EventName } from '../changeEvents.ts';
import { ExcelError } from '../workbook/excelError.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { addSheet } from '../workbook/sheetLife.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { textIn } from './argumentsIn.ts';
import { asking, doing, type ExcelObject, make, type Member, type ObjectTable } from './objectTable.ts';

/** Excel.WorksheetCollection */
export const worksheetCollection: ObjectTable<Workbook> = {
  items: (workbook) => workbook.sheets.map(sheetOf),
  item: (workbook, key) => {
    const found = sheetFor(workbook, key);
    if (!found) throw new ExcelError('ItemNotFound');
    return sheetOf(found);
  },
  members: {
    add: doing('1.1', (workbook, [name], { events }) => {
      const sheet = addSheet(workbook, name === null || name === undefined ? null : textIn(name));
      events.sheetAdded(sheet);
      return sheetOf(sheet);
    }),
    getItemOrNullObject: asking('1.4', (workbook, [key]) => {
      const found = sheetFor(workbook, key);
      return found ? sheetOf(found) : null;
    }),
    getActiveWorksheet: asking('1.1', (workbook) => (workbook.activeSheet ? sheetOf(workbook.activeSheet) : null)),
    getCount: asking('1.4', (workbook, [visibleOnly]) => ({
      value: workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    })),
    ...registering('changed', 'DataChanged', '1.9'),
    ...registering('added', 'Added', '1.7'),
    ...registering('deleted', 'Deleted', '1.7'),
  },
};

/** By its name or its id. */
function sheetFor(workbook: Workbook, key: unknown): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheet(textIn(key));
}

function sheetOf(sheet: Sheet): ExcelObject {
  return make('Worksheet')({ sheet });
}

/** `onChanged.add` and `remove` of the collection, as the client sends them. */
function registering(event: EventName, wireName: string, since: string): Record<string, Member<Workbook>> {
  return {
    [`_Register${wireName}Event`]: asking(since, (_, __, { events }) => events.register(event, 'Workbook')),
    [`_Unregister${wireName}Event`]: asking(since, (_, __, { events }) => events.unregister(event, 'Workbook')),
  };
}
