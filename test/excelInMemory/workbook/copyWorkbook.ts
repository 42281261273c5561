import { Sheet } from './sheet.ts';
import { Workbook } from './workbook.ts';

/** A workbook as it is now: what happens to one leaves the other as it was. Cells and looks, which never change, are shared. */
export function copyWorkbook(workbook: Workbook): Workbook {
  const copies = new Map(workbook.sheets.map((sheet) => [sheet, copySheet(sheet)]));
  const copy = Object.assign(new Workbook(), workbook, {
    sheets: [...copies.values()],
    names: workbook.names.map((name) => ({ ...name })),
    properties: { ...workbook.properties, custom: [...workbook.properties.custom] },
    queries: [...workbook.queries],
  });
  copy.activeSheet = (workbook.activeSheet && copies.get(workbook.activeSheet)) ?? null;
  const selected = workbook.selection && copies.get(workbook.selection.sheet);
  copy.selection = workbook.selection && selected ? { ...workbook.selection, sheet: selected } : null;
  return copy;
}

function copySheet(sheet: Sheet): Sheet {
  const copy = Object.assign(new Sheet(sheet.id, sheet.name), sheet, {
    rows: new Map([...sheet.rows].map(([i, line]) => [i, { ...line }])),
    columns: new Map([...sheet.columns].map(([i, line]) => [i, { ...line }])),
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])),
    merges: [...sheet.merges],
    frozen: { ...sheet.frozen },
    pageLayout: structuredClone(sheet.pageLayout),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, areas: [...format.areas] })),
    validations: [...sheet.validations],
    names: sheet.names.map((name) => ({ ...name })),
    notes: sheet.notes.map((note) => ({ ...note })),
    comments: [...sheet.comments],
    charts: structuredClone(sheet.charts),
    tables: sheet.tables.map((table) => ({ ...table })),
  });
  return copy;
}
