import { addressOf, areaAddress } from '../../../src/workbook/address.ts';
import { MARK_NAME, VALIDATION_TITLE } from '../../../src/workbook/marks.ts';
import type { Cell as SnapshotCell, SheetSnapshot, Span, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { BLANK, type Cell, type CellValue, valueTypeOf } from './cell.ts';
import { newConditionalFormat } from './conditionalFormat.ts';
import type { Line, Sheet } from './sheet.ts';
import { NO_VALIDATION } from './validation.ts';
import { Workbook } from './workbook.ts';

/**
 * The workbook that a snapshot was taken of. Kaohe's own conditional formats get a formula that holds 考核_标记, its own
 * validations the title 考核, the others another one. A formula without a result is calculated, as Excel does when it opens
 * a file.
 */
export function fromSnapshot(
  snapshot: WorkbookSnapshot,
  calculate: (sheet: string, address: string, formula: string) => CellValue,
): Workbook {
  const workbook = new Workbook();
  workbook.date1904 = snapshot.date1904;
  for (const sheet of snapshot.sheets) fill(workbook.addSheet(sheet.name), sheet, workbook, calculate);
  workbook.activeSheet = workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  for (const { name, refersTo, sheet } of snapshot.names) {
    const names = sheet === null ? workbook.names : workbook.sheet(sheet)?.names;
    names?.push({ name, formula: `=${refersTo}`, visible: true, comment: '' });
  }
  return workbook;
}

function fill(
  sheet: Sheet,
  snapshot: SheetSnapshot,
  workbook: Workbook,
  calculate: (sheet: string, address: string, formula: string) => CellValue,
): void {
  sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[snapshot.visibility];
  sheet.protection = snapshot.protected ? { options: {}, password: '' } : null;
  sheet.merges = [...snapshot.merges];
  hide(sheet.rows, snapshot.hiddenRows);
  hide(sheet.columns, snapshot.hiddenColumns);
  for (const { rowIndex, cells } of snapshot.rows) {
    for (const cell of cells) {
      const address = addressOf({ rowIndex, columnIndex: cell.columnIndex });
      sheet.setCell(rowIndex, cell.columnIndex, { ...BLANK, ...contentOf(cell, (formula) => calculate(sheet.name, address, formula)) });
    }
  }
  for (const { area, own } of snapshot.validations) {
    sheet.validations.push({
      ...NO_VALIDATION,
      areas: [area],
      type: 'Decimal',
      rule: { decimal: { formula1: '=0', formula2: '=100', operator: 'Between' } },
      anchor: areaAddress({ ...area, bottom: area.top, right: area.left }),
      errorAlert: { ...NO_VALIDATION.errorAlert, title: own ? VALIDATION_TITLE : '输入有误' },
    });
  }
  for (const area of snapshot.ownFormats) {
    const format = newConditionalFormat(workbook.newId(), 'Custom', [area]);
    format.formula = `=AND(${MARK_NAME}="是",TRUE)`;
    format.fillColor = '#FFC7CE';
    sheet.conditionalFormats.push(format);
  }
}

function contentOf(cell: SnapshotCell, resultOf: (formula: string) => CellValue): Pick<Cell, 'value' | 'valueType' | 'formula'> {
  const formula = cell.formula === undefined ? null : `=${cell.formula}`;
  if (cell.kind !== 'uncalculated') return { formula, value: cell.value, valueType: TYPES[cell.kind] };
  const value = resultOf(formula ?? '');
  return { formula, value, valueType: value === '' ? 'String' : valueTypeOf(value) };
}

const TYPES = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

function hide(lines: Map<number, Line>, spans: readonly Span[]): void {
  for (const { first, last } of spans) {
    for (let i = first; i <= last; i++) lines.set(i, { ...lines.get(i), hidden: true });
  }
}
