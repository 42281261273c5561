import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Remark } from '../../findings/remark.ts';
import { findOwnSheet } from '../ownSheets.ts';

/** The header of the sheet 问题清单, in its order. 处理 and 说明 are a person's. */
export const FINDING_COLUMNS = ['级别', '问题', '考核单位', '工作表', '单元格', '现状和处理办法', '处理', '说明', '代码'] as const;

/** The word under 处理 that keeps a warning quiet, once 说明 gives a reason. */
export const IGNORE = '忽略';

/** What people wrote in 问题清单, by `remarkKey`; only rows with something under 处理 or 说明. */
export function readRemarks(workbook: WorkbookSnapshot): ReadonlyMap<string, Remark> {
  const remarks = new Map<string, Remark>();
  const sheet = findOwnSheet(workbook, 'findings');
  if (!sheet) return remarks;
  const grid = gridOf(sheet);
  let columns: readonly number[] | undefined;
  for (const rowIndex of grid.rowIndexes) {
    const cells = grid.filled(rowIndex);
    if (!columns) {
      const at = FINDING_COLUMNS.map((word) => cells.find((cell) => fold(textOf(cell)) === word)?.columnIndex ?? -1);
      if (!at.includes(-1)) columns = at;
      continue;
    }
    const row = columns.map((columnIndex) => textOf(grid.own(rowIndex, columnIndex)).trim());
    const [, , unit = '', sheetName = '', cell = '', , handling = '', note = '', code = ''] = row;
    if (code !== '' && (handling !== '' || note !== '')) {
      remarks.set([code, sheetName, cell === WHOLE ? '' : cell, unit].join('|'), { handling, note, row });
    }
  }
  return remarks;
}

/** What stands under 单元格 for a finding on a whole table or sheet. */
export const WHOLE = '整表';
