import type { Workbook } from '../workbook/workbook.ts';
import { putComments, putPersons, type Persons } from './commentParts.ts';
import { packageParts } from './packageParts.ts';
import { putProperties } from './propertyParts.ts';
import { sharedTexts } from './sharedTexts.ts';
import { sheetXml } from './sheetXml.ts';
import { styleTable } from './styleTable.ts';
import { workbookXml } from './workbookXml.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BOOK = 'xl/workbook.xml';

/**
 * The workbook of an Excel in memory as the bytes of an .xlsx file, as it is at this moment. Written by itself and in the ways of
 * Excel's own files (texts apart from cells, extensions, names of its own), so that the product's reader is held against
 * something that its writer knows nothing of. Charts, themes and boxes of notes are left out. No Node: it runs in a page too.
 */
export function fileOf(workbook: Workbook): Uint8Array {
  const parts = packageParts();
  const styles = styleTable();
  const texts = sharedTexts();
  const persons: Persons = new Map();
  const ids = workbook.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    parts.put(
      path,
      `${SPREADSHEET}.worksheet+xml`,
      sheetXml(sheet, styles, texts, (target) => parts.relate(path, 'hyperlink', target, true)),
    );
    putComments(parts, path, i + 1, sheet, persons);
    return parts.relate(BOOK, 'worksheet', path);
  });
  putPersons(parts, BOOK, persons);
  putProperties(parts, BOOK, workbook);
  parts.put('xl/styles.xml', `${SPREADSHEET}.styles+xml`, styles.xml());
  parts.relate(BOOK, 'styles', 'xl/styles.xml');
  if (texts.size > 0) {
    parts.put('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`, texts.xml());
    parts.relate(BOOK, 'sharedStrings', 'xl/sharedStrings.xml');
  }
  parts.put(BOOK, `${SPREADSHEET}.sheet.main+xml`, workbookXml(workbook, ids));
  parts.relate('', 'officeDocument', BOOK);
  return parts.zip();
}
