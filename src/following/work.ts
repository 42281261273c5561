import { cellKey } from '../workbook/cellKey.ts';
import type { KeptReason, Result } from '../workbook/follow.ts';
import type { BookSheet } from './book.ts';
import type { FormulaCell } from './sheetFormulas.ts';

/** One formula that is to be worked out anew. */
export interface Work {
  readonly sheet: BookSheet;
  readonly cell: FormulaCell;
  /** `waiting` for formulas that it looks at; `kept` for one that isn't worked out. */
  state: 'open' | 'waiting' | 'same' | 'changed' | 'kept';
  reason?: KeptReason;
  result?: Result;
}

/** The formulas that are to be worked out, by their cells. */
export interface WorkList {
  /** In the order in which they were added. */
  readonly all: readonly Work[];
  at(sheet: string, rowIndex: number, columnIndex: number): Work | undefined;
  ofSheet(sheet: string): readonly Work[];
  /** False where it is there already. */
  add(sheet: BookSheet, cell: FormulaCell): boolean;
}

export function workList(): WorkList {
  const all: Work[] = [];
  const bySheet = new Map<string, { readonly list: Work[]; readonly at: Map<number, Work> }>();
  return {
    all,
    at: (sheet, rowIndex, columnIndex) => bySheet.get(sheet)?.at.get(cellKey({ rowIndex, columnIndex })),
    ofSheet: (sheet) => bySheet.get(sheet)?.list ?? [],
    add(sheet, cell) {
      let kept = bySheet.get(sheet.key);
      if (!kept) bySheet.set(sheet.key, (kept = { list: [], at: new Map() }));
      const key = cellKey(cell);
      if (kept.at.has(key)) return false;
      const work: Work = { sheet, cell, state: 'open' };
      kept.at.set(key, work);
      kept.list.push(work);
      all.push(work);
      return true;
    },
  };
}
