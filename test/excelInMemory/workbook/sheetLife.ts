import { ExcelError } from './excelError.ts';
import type { Sheet } from './sheet.ts';
import { checkSheetName } from './sheetName.ts';
import type { Workbook } from './workbook.ts';

/** A new sheet behind the last one; without a name it is called Sheet1, Sheet2… */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  checkStructure(workbook);
  const given = name ?? freeName(workbook);
  checkSheetName(workbook, given);
  return workbook.addSheet(given);
}

/**
 * A copy behind the last sheet, called `甲 (2)`:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
 */
export function copySheet(workbook: Workbook, source: Sheet): Sheet {
  checkStructure(workbook);
  let number = 2;
  while (workbook.sheet(`${source.name} (${number})`)) number++;
  const copy = workbook.addSheet(`${source.name} (${number})`);
  for (const [row, cells] of source.cells) copy.cells.set(row, new Map(cells));
  for (const lines of ['rows', 'columns'] as const) for (const [i, line] of source[lines]) copy[lines].set(i, { ...line });
  const {
    protection,
    tabColor,
    showGridlines,
    showHeadings,
    frozen,
    autoFilter,
    pageLayout,
    merges,
    conditionalFormats,
    validations,
    names,
  } = source;
  Object.assign(copy, {
    protection,
    tabColor,
    showGridlines,
    showHeadings,
    frozen: { ...frozen },
    autoFilter,
    pageLayout: { ...pageLayout },
    merges: [...merges],
  });
  copy.conditionalFormats = conditionalFormats.map((format) => ({ ...format, id: workbook.newId() }));
  copy.validations = validations.map((validation) => ({ ...validation }));
  copy.names = names.map((name) => ({ ...name }));
  return copy;
}

/** Formulas that spoke of it come to #REF!. A workbook keeps a sheet that can be seen. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  checkStructure(workbook);
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  checkOthersVisible(workbook, sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.renameInFormulas(sheet.name, null);
  moveOn(workbook, sheet);
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  workbook.renameInFormulas(sheet.name, name);
  sheet.name = name;
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  checkStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw new ExcelError('InvalidArgument');
  const others = workbook.sheets.filter((other) => other !== sheet);
  others.splice(position, 0, sheet);
  workbook.sheets = others;
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet['visibility']): void {
  checkStructure(workbook);
  if (visibility !== 'Visible') checkOthersVisible(workbook, sheet);
  sheet.visibility = visibility;
  if (visibility !== 'Visible') moveOn(workbook, sheet);
}

/** A protected structure holds the sheets as they are. */
function checkStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw new ExcelError('AccessDenied');
}

function checkOthersVisible(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!others) throw new ExcelError('InvalidOperation');
}

/** Another sheet comes to the front when the active one goes. */
function moveOn(workbook: Workbook, gone: Sheet): void {
  if (workbook.activeSheet === gone) {
    workbook.activeSheet = workbook.sheets.find((other) => other !== gone && other.visibility === 'Visible') ?? null;
  }
  if (workbook.selection?.sheet === gone) workbook.selection = null;
}

function freeName(workbook: Workbook): string {
  for (let i = 1; ; i++) if (!workbook.sheet(`Sheet${i}`)) return `Sheet${i}`;
}
