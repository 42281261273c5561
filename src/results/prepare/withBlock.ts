import type { Cell, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Block } from './block.ts';

/** The sheet as it will be with a block in it. */
export function withBlock(sheet: SheetSnapshot, { words, sums, merges }: Block): SheetSnapshot {
  const added = new Map<number, Cell[]>();
  const add = (rowIndex: number, cell: Cell): void => void added.set(rowIndex, [...(added.get(rowIndex) ?? []), cell]);
  for (const { rowIndex, columnIndex, text } of words) add(rowIndex, { columnIndex, kind: 'text', value: text });
  for (const { rowIndex, columnIndex, formula } of sums) add(rowIndex, { columnIndex, kind: 'number', value: 0, formula: formula.formula });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const cells = added.get(row.rowIndex);
      return cells ? { ...row, cells: [...row.cells, ...cells].sort((a, b) => a.columnIndex - b.columnIndex) } : row;
    }),
    merges: [...sheet.merges, ...merges],
  };
}
