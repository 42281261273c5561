import { ExcelError } from '../workbook/excelError.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { textIn } from './argumentsIn.ts';
import { asking, make, type ObjectTable, part, readable } from './objectTable.ts';
import { rangeOf } from './rangeTarget.ts';

/** Excel.Workbook: where every path begins. */
export const workbook: ObjectTable<Workbook> = {
  members: {
    name: readable('1.7', (it) => it.name),
    readOnly: readable('1.8', (it) => it.readOnly),
    application: part('1.1', make('Application')),
    functions: part('1.2', make('Functions')),
    names: part('1.1', () => make('NamedItemCollection')({ sheet: null })),
    properties: part('1.7', make('DocumentProperties')),
    queries: part('1.14', make('QueryCollection')),
    protection: part('1.7', make('WorkbookProtection')),
    worksheets: part('1.1', make('WorksheetCollection')),
    // `context.runtime`
    _Runtime: part('1.5', make('Runtime')),
    getSelectedRange: asking('1.1', ({ selection }) => {
      if (selection?.areas.length !== 1) throw new ExcelError('InvalidSelection');
      return rangeOf(selection);
    }),
    getActiveCell: asking('1.7', ({ selection, activeSheet }) => {
      const sheet = selection?.sheet ?? activeSheet;
      const [area] = selection?.areas ?? [{ top: 0, left: 0, bottom: 0, right: 0 }];
      if (!sheet || !area) throw new ExcelError('InvalidSelection');
      return rangeOf({ sheet, areas: [{ ...area, bottom: area.top, right: area.left }] });
    }),
    _RemoveReference: asking('1.1', (_, [reference], excel) => excel.references.remove(textIn(reference))),
  },
};
