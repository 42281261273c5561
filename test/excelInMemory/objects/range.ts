import { type Area, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { addressWithSheet, cellCount, columnsOf, intersect, isEntireColumn, isEntireRow, rowsOf } from '../workbook/areas.ts';
import { displayText } from '../workbook/displayText.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { patching } from '../workbook/sheet.ts';
import { numberIn, textIn, truthIn } from './argumentsIn.ts';
import { checkShape, eachCell, readCells, writeCells } from './cellValues.ts';
import { clearRange } from './clearRange.ts';
import { readHyperlink, setHyperlink } from './hyperlink.ts';
import { columnProperties, rowProperties } from './lineProperties.ts';
import { hiddenOf, setHidden } from './lines.ts';
import { mergeCells, mergedAreas, unmergeCells } from './merging.ts';
import { asking, doing, type ExcelObject, make, type ObjectTable, part, readable, writable } from './objectTable.ts';
import { onlyArea, rangeIn, rangeOf, shaped } from './rangeTarget.ts';
import { specialCells } from './specialCells.ts';
import type { RangeTarget } from './targets.ts';

/** Excel.Range: one rectangle of cells. */
export const range: ObjectTable<RangeTarget> = {
  members: {
    address: readable('1.1', ({ sheet, areas }) => addressWithSheet(sheet.name, areas[0] as Area)),
    rowIndex: readable('1.1', (it) => onlyArea(it).top),
    columnIndex: readable('1.1', (it) => onlyArea(it).left),
    rowCount: readable('1.1', (it) => rowsOf(onlyArea(it))),
    columnCount: readable('1.1', (it) => columnsOf(onlyArea(it))),
    // -1 where there are more than 2^31 - 1.
    cellCount: readable('1.1', ({ areas }) => (cellCount(areas) > 2 ** 31 - 1 ? -1 : cellCount(areas))),
    isEntireColumn: readable('1.7', (it) => isEntireColumn(onlyArea(it))),
    isEntireRow: readable('1.7', (it) => isEntireRow(onlyArea(it))),
    values: writable('1.1', (it, excel) => readCells(it, excel, ({ value }) => value), writeCells),
    formulas: writable('1.1', (it, excel) => readCells(it, excel, ({ formula, value }) => formula ?? value), writeCells),
    valueTypes: readable('1.1', (it, excel) => readCells(it, excel, ({ valueType }) => valueType)),
    text: readable('1.1', (it, excel) => readCells(it, excel, (cell) => displayText(cell, excel.workbook.date1904))),
    numberFormat: writable('1.1', (it, excel) => readCells(it, excel, ({ format }) => format.numberFormat), setNumberFormat),
    hidden: readable('1.2', (it) => {
      const rows = hiddenOf(it, 'rows');
      const columns = hiddenOf(it, 'columns');
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    }),
    rowHidden: writable(
      '1.2',
      (it) => hiddenOf(it, 'rows'),
      (it, value) => setHidden(it, 'rows', truthIn(value)),
    ),
    columnHidden: writable(
      '1.2',
      (it) => hiddenOf(it, 'columns'),
      (it, value) => setHidden(it, 'columns', truthIn(value)),
    ),
    hyperlink: writable('1.7', readHyperlink, setHyperlink),

    format: part('1.1', make('RangeFormat')),
    worksheet: part('1.1', ({ sheet }) => make('Worksheet')({ sheet })),
    conditionalFormats: part('1.6', make('ConditionalFormatCollection')),
    dataValidation: part('1.8', make('DataValidation')),

    getCell: asking('1.1', (it, [row, column]) => {
      const { top, left } = onlyArea(it);
      return rangeOf(shaped(it.sheet, top + numberIn(row), left + numberIn(column), 1, 1));
    }),
    getRow: asking('1.1', (it, [row]) => line(it, numberIn(row), null)),
    getColumn: asking('1.1', (it, [column]) => line(it, null, numberIn(column))),
    getLastRow: asking('1.1', (it) => line(it, rowsOf(onlyArea(it)) - 1, null)),
    getLastColumn: asking('1.1', (it) => line(it, null, columnsOf(onlyArea(it)) - 1)),
    getEntireRow: asking('1.1', ({ sheet, areas: [area] }) =>
      rangeOf({ sheet, areas: [{ ...(area as Area), left: 0, right: MAX_COLUMNS - 1 }] }),
    ),
    getEntireColumn: asking('1.1', ({ sheet, areas: [area] }) =>
      rangeOf({ sheet, areas: [{ ...(area as Area), top: 0, bottom: MAX_ROWS - 1 }] }),
    ),
    getResizedRange: asking('1.3', (it, [rows, columns]) => {
      const area = onlyArea(it);
      return rangeOf(shaped(it.sheet, area.top, area.left, rowsOf(area) + numberIn(rows), columnsOf(area) + numberIn(columns)));
    }),
    getOffsetRange: asking('1.1', (it, [rows, columns]) => {
      const area = onlyArea(it);
      return rangeOf(shaped(it.sheet, area.top + numberIn(rows), area.left + numberIn(columns), rowsOf(area), columnsOf(area)));
    }),
    getBoundingRect: asking('1.1', (it, [other], excel) => {
      const both = [onlyArea(it), onlyArea(sameSheet(it, rangeIn(it.sheet, other, excel)))];
      return rangeOf({
        sheet: it.sheet,
        areas: [
          {
            top: Math.min(...both.map(({ top }) => top)),
            left: Math.min(...both.map(({ left }) => left)),
            bottom: Math.max(...both.map(({ bottom }) => bottom)),
            right: Math.max(...both.map(({ right }) => right)),
          },
        ],
      });
    }),
    getIntersection: asking('1.1', (it, [other], excel) => {
      const found = intersection(it, other, excel);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    }),
    getIntersectionOrNullObject: asking('1.4', (it, [other], excel) => intersection(it, other, excel)),
    getUsedRangeOrNullObject: asking('1.4', (it, [valuesOnly]) => {
      const used = it.sheet.usedRange(valuesOnly === true, onlyArea(it));
      return used ? rangeOf({ sheet: it.sheet, areas: [used] }) : null;
    }),
    getVisibleView: asking('1.3', (it) => make('RangeView')({ sheet: it.sheet, areas: [onlyArea(it)] })),
    getMergedAreasOrNullObject: asking('1.13', (it) => {
      const areas = mergedAreas(it);
      return areas.length > 0 ? make('RangeAreas')({ sheet: it.sheet, areas }) : null;
    }),
    getSpecialCells: asking('1.9', (it, [cellType, valueType]) => {
      const areas = specialCells(it, cellType, valueType);
      if (areas.length === 0) throw new ExcelError('ItemNotFound');
      return make('RangeAreas')({ sheet: it.sheet, areas });
    }),
    getSpecialCellsOrNullObject: asking('1.9', (it, [cellType, valueType]) => {
      const areas = specialCells(it, cellType, valueType);
      return areas.length > 0 ? make('RangeAreas')({ sheet: it.sheet, areas }) : null;
    }),
    getRowProperties: asking('1.9', (it, [load]) => ({ value: rowProperties(it, load) })),
    getColumnProperties: asking('1.9', (it, [load]) => ({ value: columnProperties(it, load) })),

    merge: doing('1.2', (it, [across]) => mergeCells(it, across === true)),
    unmerge: doing('1.2', unmergeCells),
    clear: doing('1.1', (it, [applyTo], excel) => clearRange(it, applyTo, excel)),
    select: asking('1.1', (it, _, excel) => {
      excel.select(it);
      return undefined;
    }),
    _ValidateArraySize: asking('1.3', (it, [rows, columns]) => {
      checkShape(onlyArea(it), numberIn(rows), numberIn(columns));
      return undefined;
    }),
  },
};

function setNumberFormat(it: RangeTarget, value: unknown): void {
  checkAllowed(it.sheet, 'allowFormatCells');
  const patches = new Map<string, ReturnType<typeof patching>>();
  for (const [row, column, format] of eachCell(onlyArea(it), value)) {
    if (format === null) continue;
    const numberFormat = textIn(format) || 'General';
    const patch = patches.get(numberFormat) ?? patching({ numberFormat });
    patches.set(numberFormat, patch);
    const cell = it.sheet.cell(row, column);
    it.sheet.setCell(row, column, { ...cell, format: patch(cell.format) });
  }
}

function line(it: RangeTarget, row: number | null, column: number | null): ExcelObject {
  const area = onlyArea(it);
  if ((row ?? 0) < 0 || (column ?? 0) < 0) throw new ExcelError('InvalidArgument');
  return rangeOf(
    shaped(
      it.sheet,
      area.top + (row ?? 0),
      area.left + (column ?? 0),
      row === null ? rowsOf(area) : 1,
      column === null ? columnsOf(area) : 1,
    ),
  );
}

function intersection(it: RangeTarget, other: unknown, excel: InMemoryExcel): ExcelObject | null {
  const found = intersect(onlyArea(it), onlyArea(sameSheet(it, rangeIn(it.sheet, other, excel))));
  return found ? rangeOf({ sheet: it.sheet, areas: [found] }) : null;
}

function sameSheet(it: RangeTarget, other: RangeTarget): RangeTarget {
  if (it.sheet !== other.sheet) throw new ExcelError('InvalidArgument');
  return other;
}
