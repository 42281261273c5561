import type { Position } from '../../../../workbook/address.ts';
import type { PlainValue } from '../../../../workbook/edit.ts';
import type { Cell } from '../../../../workbook/snapshot.ts';
import { readRelationships } from '../../readRelationships.ts';
import { readSharedStrings } from '../../readSharedStrings.ts';
import { readSheetPart } from '../../readSheetPart.ts';
import { textPool, type TextPool } from '../../textPool.ts';
import type { SheetDraft, WorkbookDraft } from '../workbook/workbookDraft.ts';

/** What a cell will hold once all edits are carried out. */
export interface ShownCell {
  /** Null for a cell that holds nothing, an error, or a formula without a result. */
  readonly value: PlainValue | null;
  /** Where an edit gives it one. */
  readonly numberFormat?: string;
}

export type ShownCells = (sheet: SheetDraft, at: Position) => ShownCell;

type Rows = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Asks the edits first, then the file, of which a sheet is read when the first cell is asked for that only it can know. */
export function shownCells({ draft: { pack }, xml }: WorkbookDraft): ShownCells {
  const pool = textPool();
  const sheets = new Map<string, Rows>();
  let strings: readonly string[] | undefined;

  function stringsOf(texts: TextPool): readonly string[] {
    const part = readRelationships(pack, xml.part).find(({ type }) => type === 'sharedStrings')?.part;
    return part ? readSharedStrings(part, pack.read(part), texts) : [];
  }

  function rowsOf(part: string): Rows {
    let rows = sheets.get(part);
    if (!rows) {
      strings ??= stringsOf(pool);
      const read = readSheetPart(pack.read(part), { part, strings, pool, kinds: [] }).rows;
      rows = new Map(read.map(({ rowIndex, cells }) => [rowIndex, new Map(cells.map((cell) => [cell.columnIndex, cell]))]));
      sheets.set(part, rows);
    }
    return rows;
  }

  return ({ plan, fresh, node, part }, { rowIndex, columnIndex }) => {
    const change = plan.cells.at(rowIndex, columnIndex);
    const numberFormat = change?.format?.numberFormat;
    const format = numberFormat === undefined ? {} : { numberFormat };
    if (change?.content) return { value: change.content.value, ...format };
    const cell = node && !fresh ? rowsOf(part).get(rowIndex)?.get(columnIndex) : undefined;
    return { value: cell === undefined || cell.kind === 'error' ? null : cell.value, ...format };
  };
}
