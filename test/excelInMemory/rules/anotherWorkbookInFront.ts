import { ExcelError } from '../workbook/excelError.ts';
import type { Rule } from './rule.ts';

/** What is refused while another workbook is in front (`excel.focus = false`), and with which code. */
const REFUSED: Readonly<Record<string, 'GeneralException' | 'InvalidSelection'>> = {
  'Range.select': 'GeneralException',
  'Workbook.getActiveCell': 'InvalidSelection',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  'Worksheet.gridlines': 'GeneralException',
  'Worksheet.headings': 'GeneralException',
  'Worksheet.names': 'InvalidSelection',
  'WorksheetCollection.add': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
  'WorksheetFreezePanes.getLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.unfreeze': 'GeneralException',
};

export const anotherWorkbookInFront: Rule = {
  name: 'another workbook in front',
  source:
    'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, "API limitations when the active workbook switches" (Windows and Mac); names of sheets: https://github.com/OfficeDev/office-js/issues/6365, 5570',
  before: ({ object: { kind }, name }, { focus }) => {
    const code = focus ? undefined : REFUSED[`${kind}.${name}`];
    if (code) throw new ExcelError(code);
  },
};
