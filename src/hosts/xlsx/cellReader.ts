import { MAX_COLUMNS, type Area } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import { MOST_CELLS } from '../../workbook/limits.ts';
import type { Cell, RowSnapshot } from '../../workbook/snapshot.ts';
import { brokenXml } from './brokenXml.ts';
import { cellContent } from './cellContent.ts';
import { columnReader } from './columnReader.ts';
import { type CellContext, makeCell } from './makeCell.ts';
import { orderRows } from './orderRows.ts';
import { rowPacker } from './packedRows.ts';
import type { RowReader } from './rowReader.ts';
import type { Attributes, XmlHandler } from './scanXml.ts';

/** Takes what stands inside `sheetData`, cell by cell. */
export interface CellReader extends Required<XmlHandler> {
  /** Rows top to bottom, cells left to right. */
  rows(): readonly RowSnapshot[];
  /** The areas of array formulas and data tables. */
  readonly arrays: readonly Area[];
}

/** Reads rows and cells; those without a reference follow the one before them. Throws xml-broken and too-many. */
export function cellReader(context: CellContext, row: RowReader): CellReader {
  const { part } = context;
  const packer = context.packedFrom === undefined ? undefined : rowPacker();
  const rows: RowSnapshot[] = [];
  let lastRow = -1;
  const columnOf = columnReader();
  const content = cellContent(() => ({ rowIndex: row.index(), columnIndex }));
  let ordered = true;
  let count = 0;
  let cells: Cell[] = [];
  let columnIndex = -1;
  let type: string | undefined;
  let style: string | undefined;

  function openCell({ r, s, t }: Attributes): void {
    const next = r === undefined ? columnIndex + 1 : columnOf(r, row.number());
    if (next === undefined || next >= MAX_COLUMNS || row.index() < 0) {
      throw brokenXml(part, `no cell of row ${row.number()}: ${r ?? next}`);
    }
    columnIndex = next;
    type = t;
    style = s;
    content.start();
  }

  function closeCell(): void {
    const stored = content.stored();
    const inline = content.inline();
    const formula = content.formula();
    const cell = makeCell({ rowIndex: row.index(), columnIndex, type, style, stored, inline, formula }, context);
    if (!cell) return;
    const previous = cells.at(-1);
    if (previous && previous.columnIndex >= columnIndex) ordered = false;
    if (++count > MOST_CELLS) throw new HostFailureError({ kind: 'too-many', what: 'cells', limit: MOST_CELLS });
    cells.push(cell);
  }

  function closeRow(): void {
    if (cells.length === 0) return;
    if (lastRow >= row.index()) ordered = false;
    lastRow = row.index();
    // A list that has grown holds room for as many again.
    if (packer) packer.add(row.index(), cells);
    else rows.push({ rowIndex: row.index(), cells: cells.slice() });
  }

  function allRows(): readonly RowSnapshot[] {
    if (!packer) return rows;
    return count >= (context.packedFrom ?? 0) ? packer.rows() : packer.rows().map(({ rowIndex, cells }) => ({ rowIndex, cells }));
  }

  return {
    open(name, attributes) {
      if (name === 'c') openCell(attributes);
      else if (name === 'row') {
        row.open(attributes);
        cells = [];
        columnIndex = -1;
      } else content.open(name, attributes);
    },
    text: content.text,
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
      else content.close(name);
    },
    arrays: content.arrays,
    rows: () => (ordered ? allRows() : orderRows(part, allRows())),
  };
}
