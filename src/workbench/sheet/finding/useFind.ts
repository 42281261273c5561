import { useCallback } from 'react';
import type { Position } from '../../../workbook/address.ts';
import type { SheetDrawing } from '../drawing/sheetDrawing.ts';
import { shownText } from '../drawing/shownText.ts';
import { editText } from '../editing/editText.ts';
import { lookOf } from '../layout/lookFinder.ts';
import { findCells } from './findCells.ts';

/** Finds by what cells show, and by what the formula line says of them. */
export function useFind(drawing: SheetDrawing): (wanted: string) => readonly Position[] {
  return useCallback(
    (wanted: string) => {
      const { grid, looks, findLook, date1904 } = drawing;
      return findCells(grid.sheet, wanted, (cell, at) => {
        const look = lookOf(looks, findLook(at.rowIndex, at.columnIndex));
        return [shownText(cell, look, date1904).text, editText(cell, look.numberFormat)];
      });
    },
    [drawing],
  );
}
