import { remarkKey } from '../../findings/remark.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Position } from '../../workbook/address.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { FINDING_COLUMNS, type FindingColumn } from './findingColumns.ts';
import { keyOfRow } from './keyOfRow.ts';
import { locateColumns } from './locateColumns.ts';

/** What makes a finding the same one in every run. */
export type FindingIdentity = Pick<Finding, 'code' | 'sheet' | 'cell' | 'unit'>;

/** The cells of a finding's row in 问题清单 that are a person's. */
export interface RemarkCells {
  readonly sheet: string;
  readonly handling: Position;
  readonly note: Position;
}

/** Finds them; null where there is no 问题清单, or where it doesn't list the finding. */
export function remarkCells(workbook: WorkbookSnapshot, finding: FindingIdentity): RemarkCells | null {
  const sheet = findOwnSheet(workbook, 'findings');
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const located = locateColumns(grid, FINDING_COLUMNS.keys);
  const wanted = remarkKey(finding);
  const row = located?.rowIndexes.find((rowIndex) => keyOfRow((key) => textOf(grid.own(rowIndex, located.column[key])).trim()) === wanted);
  if (!located || row === undefined) return null;
  const at = (key: FindingColumn): Position => ({ rowIndex: row, columnIndex: located.column[key] });
  return { sheet: sheet.name, handling: at('handling'), note: at('note') };
}
