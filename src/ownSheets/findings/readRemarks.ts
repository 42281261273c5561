import type { Remark } from '../../findings/remark.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { FINDING_COLUMNS, type FindingColumn } from './findingColumns.ts';
import { keyOfRow } from './keyOfRow.ts';
import { locateColumns } from './locateColumns.ts';

/** What people wrote in 问题清单, by `remarkKey`; only rows with something under 处理 or 说明. */
export function readRemarks(workbook: WorkbookSnapshot): ReadonlyMap<string, Remark> {
  const remarks = new Map<string, Remark>();
  const sheet = findOwnSheet(workbook, 'findings');
  if (!sheet) return remarks;
  const grid = gridOf(sheet);
  const located = locateColumns(grid, FINDING_COLUMNS.keys);
  for (const rowIndex of located?.rowIndexes ?? []) {
    const textIn = (key: FindingColumn): string => textOf(grid.own(rowIndex, located?.column[key] ?? 0)).trim();
    const [handling, note] = [textIn('handling'), textIn('note')];
    if (textIn('code') === '' || (handling === '' && note === '')) continue;
    const row = FINDING_COLUMNS.keys.map(textIn);
    remarks.set(keyOfRow(textIn), { handling, note, row });
  }
  return remarks;
}
