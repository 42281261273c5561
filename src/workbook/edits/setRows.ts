import { areaOf } from './areaOf.ts';
import { type FormulaValue, isFormula, type PlainValue } from './cellValue.ts';
import { cellsBack } from './cellsBack.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import { type CheckCell, checkCells, checkHeight, checkRow, checkValue } from './checkCells.ts';
import { checkFormula } from './checkFormula.ts';
import type { EditKind } from './editKind.ts';
import { formulaCell, plainCell } from './plainCell.ts';
import { putCells } from './putCells.ts';
import { eachOf, type Rows } from './rows.ts';
import { isLike, isPlain, isRowsOf, isText } from './shape.ts';

/**
 * Whole rows of values and of formulas with their results: null leaves a cell alone, '' clears it. `rows` may make each row when it is
 * asked for, so that a large sheet is written row by row.
 */
export interface SetRows {
  readonly edit: 'set-rows';
  readonly sheet: string;
  readonly range: string;
  readonly rows: Rows<PlainValue | FormulaValue | null>;
}

/**
 * The rows as a host is to take them, before anything is written: it throws edit-refused with the first that holds what no cell takes. To
 * make all of them once more only to look at them would take a tenth of the time of writing.
 */
export function checkedRows(edit: SetRows): SetRows['rows'] {
  const { rows, range } = edit;
  if (isThere(rows)) return rows;
  const area = areaOf(edit, range);
  const check = cellCheck(edit);
  const at = (index: number): ReturnType<typeof rows.at> => {
    const row = rows.at(index);
    if (row) checkRow(edit, { ...area, top: area.top + index, bottom: area.top + index }, row, check);
    return row;
  };
  return { length: rows.length, at, [Symbol.iterator]: () => eachOf(rows.length, at) };
}

function isThere(rows: SetRows['rows']): boolean {
  return Array.isArray(rows);
}

function cellCheck(edit: SetRows): CheckCell<PlainValue | FormulaValue> {
  return (cell, at) => {
    if (isFormula(cell)) checkFormula(edit, cell.formula, at);
    checkValue(edit, isFormula(cell) ? cell.value : cell, at);
  };
}

const isFormulaValue = isLike({ formula: isText, value: isPlain });

export const setRows = {
  shape: { sheet: isText, range: isText, rows: isRowsOf((value) => isPlain(value) || isFormulaValue(value)) },
  /** Rows that are made when they are asked for are looked at then: see `checkedRows`. */
  check(edit: SetRows) {
    if (isThere(edit.rows)) checkCells(edit, edit.range, edit.rows, cellCheck(edit));
    else checkHeight(edit, edit.range, edit.rows);
  },
  apply(workbook, edit) {
    return changeSheet(workbook, edit.sheet, (sheet) =>
      putCells(sheet, areaOf(edit, edit.range), edit.rows, (cell, columnIndex) => {
        if (isFormula(cell)) return formulaCell(cell, columnIndex);
        return cell === '' ? null : plainCell(cell, columnIndex);
      }),
    );
  },
  invert(before, edit) {
    const sheet = sheetNamed(before, edit.sheet);
    return sheet ? cellsBack(sheet, areaOf(edit, edit.range), (down, right) => (edit.rows.at(down)?.[right] ?? null) !== null) : null;
  },
} satisfies EditKind<SetRows>;
