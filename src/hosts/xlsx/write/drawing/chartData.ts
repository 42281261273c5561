import type { Area } from '../../../../workbook/address.ts';
import type { AddBarChart } from '../../../../workbook/edit.ts';
import { chartReference } from '../../../../workbook/edits/addBarChart.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import { quoteSheetName } from '../../../../workbook/quoteSheetName.ts';
import { areaReference } from '../../../../workbook/reference.ts';
import { findSheet } from '../workbook/findSheet.ts';
import type { ShownCell, ShownCells } from '../cells/shownCells.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

/** A chart as its part says it: references, and what stands in their cells. */
export interface ChartData {
  readonly title: string;
  readonly categories: ChartLine;
  readonly series: readonly { readonly name: string; readonly values: ChartLine; readonly color?: string | undefined }[];
  readonly inOneLine?: boolean;
}

/** One row or one column of cells. */
export interface ChartLine {
  /** 考核汇总!$A$4:$A$20 */
  readonly reference: string;
  readonly cells: readonly ShownCell[];
}

/** Throws edit-refused for a reference to a sheet that isn't there when all edits are carried out. */
export function chartData(workbook: WorkbookDraft, shown: ShownCells, edit: AddBarChart): ChartData {
  const line = (text: string): ChartLine => {
    const { sheet: name, area } = chartReference(edit, text);
    const sheet = findSheet(workbook, name);
    if (!sheet) throw refuse(edit.edit, 'sheet-missing', name);
    if (!sheet.isWorksheet) throw refuse(edit.edit, 'not-supported', name);
    return {
      reference: `${quoteSheetName(sheet.name)}!${areaReference(area, 'both')}`,
      cells: positionsIn(area).map((at) => shown(sheet, at)),
    };
  };
  return {
    title: edit.title,
    categories: line(edit.categories),
    series: edit.series.map(({ name, values, color }) => ({ name, values: line(values), color })),
    inOneLine: edit.inOneLine === true,
  };
}

function positionsIn({ top, left, bottom, right }: Area): readonly { rowIndex: number; columnIndex: number }[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  const columns = Array.from({ length: right - left + 1 }, (_, across) => left + across);
  return rows.flatMap((rowIndex) => columns.map((columnIndex) => ({ rowIndex, columnIndex })));
}
