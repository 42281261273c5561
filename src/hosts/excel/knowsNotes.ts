/** Notes (the older kind of comment) came with this set of ExcelApi. */
const NOTES_SET = '1.18';

/** Whether add-ins can read and write notes here: the script of Office.js that is installed with the pane may be older than the Excel. */
export function knowsNotes(): boolean {
  return 'notes' in Excel.Worksheet.prototype && Office.context.requirements.isSetSupported('ExcelApi', NOTES_SET);
}
