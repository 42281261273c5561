import { colorOf } from '../workbook/cellFormat.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../workbook/sheetLife.ts';
import { numberIn, textIn, truthIn, wordIn } from './argumentsIn.ts';
import { STANDARD_HEIGHT } from './lines.ts';
import { asking, doing, make, type ObjectTable, part, readable, writable } from './objectTable.ts';
import { areaIn, areasIn, rangeOf, shaped } from './rangeTarget.ts';
import type { SheetTarget } from './targets.ts';

/** Excel.Worksheet */
export const worksheet: ObjectTable<SheetTarget> = {
  id: { as: 'Id', of: ({ sheet }) => sheet.id },
  members: {
    id: readable('1.1', ({ sheet }) => sheet.id),
    name: writable(
      '1.1',
      ({ sheet }) => sheet.name,
      ({ sheet }, value, { workbook }) => renameSheet(workbook, sheet, textIn(value)),
    ),
    position: writable(
      '1.1',
      ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet),
      ({ sheet }, value, { workbook }) => moveSheet(workbook, sheet, numberIn(value)),
    ),
    visibility: writable(
      '1.1',
      ({ sheet }) => sheet.visibility,
      ({ sheet }, value, { workbook }) => setVisibility(workbook, sheet, wordIn(value, ['Visible', 'Hidden', 'VeryHidden'])),
    ),
    // Null for a sheet that is not visible: https://learn.microsoft.com/javascript/api/excel/excel.worksheet
    tabColor: writable(
      '1.7',
      ({ sheet }) => (sheet.visibility === 'Visible' ? sheet.tabColor : null),
      ({ sheet }, value) => {
        const color = textIn(value) === '' ? '' : colorOf(textIn(value));
        if (color === undefined) throw new ExcelError('InvalidArgument');
        sheet.tabColor = color;
      },
    ),
    showGridlines: readable('1.8', ({ sheet }) => sheet.showGridlines),
    // The client sends `showGridlines` and `showHeadings` under these names.
    gridlines: writable('1.8', null, ({ sheet }, value) => (sheet.showGridlines = truthIn(value))),
    showHeadings: readable('1.8', ({ sheet }) => sheet.showHeadings),
    headings: writable('1.8', null, ({ sheet }, value) => (sheet.showHeadings = truthIn(value))),
    standardHeight: readable('1.7', () => STANDARD_HEIGHT),

    protection: part('1.2', make('WorksheetProtection')),
    names: part('1.4', ({ sheet }) => make('NamedItemCollection')({ sheet })),
    charts: part('1.1', make('ChartCollection')),
    horizontalPageBreaks: part('1.9', make('PageBreakCollection')),
    freezePanes: part('1.7', make('WorksheetFreezePanes')),
    autoFilter: part('1.9', make('AutoFilter')),
    pageLayout: part('1.9', make('PageLayout')),
    comments: part('1.10', make('CommentCollection')),
    notes: part('1.18', make('NoteCollection')),

    getRange: asking('1.1', ({ sheet }, [address], excel) => rangeOf(areaIn(sheet, address, excel))),
    getRanges: asking('1.9', ({ sheet }, [address], excel) => make('RangeAreas')(areasIn(sheet, address, excel))),
    getRangeByIndexes: asking('1.7', ({ sheet }, [row, column, rows, columns]) =>
      rangeOf(shaped(sheet, numberIn(row), numberIn(column), numberIn(rows), numberIn(columns))),
    ),
    getCell: asking('1.1', ({ sheet }, [row, column]) => rangeOf(shaped(sheet, numberIn(row), numberIn(column), 1, 1))),
    getUsedRange: asking('1.1', ({ sheet }, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return rangeOf({ sheet, areas: [used ?? { top: 0, left: 0, bottom: 0, right: 0 }] });
    }),
    getUsedRangeOrNullObject: asking('1.4', ({ sheet }, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used ? rangeOf({ sheet, areas: [used] }) : null;
    }),
    activate: asking('1.1', ({ sheet }, _, excel) => {
      if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
      excel.workbook.activeSheet = sheet;
      return undefined;
    }),
    copy: doing('1.7', ({ sheet }, [position], { workbook, events }) => {
      if (position !== 'End') throw new ExcelError('InvalidArgument');
      const copy = copySheet(workbook, sheet);
      events.sheetAdded(copy);
      return make('Worksheet')({ sheet: copy });
    }),
    delete: doing('1.1', ({ sheet }, _, { workbook, events }) => {
      deleteSheet(workbook, sheet);
      events.sheetDeleted(sheet);
    }),
    _RegisterDataChangedEvent: asking('1.7', ({ sheet }, _, excel) => excel.events.register('changed', sheet.id)),
    _UnregisterDataChangedEvent: asking('1.7', ({ sheet }, _, excel) => excel.events.unregister('changed', sheet.id)),
  },
};
