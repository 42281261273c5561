import type { Assessment } from '../../assessment/assessment.ts';
import type { UnitResult } from '../../assessment/model.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { columnName } from '../../workbook/address.ts';
import { MOST_SCORES } from '../../workbook/limits.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import type { Grid } from '../../workbook/grid.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { cellEdits, fittingRow, rowEdits, shownBy, type CellDraft } from '../kit/cellEdits.ts';
import { columnArea, drawLooks } from '../kit/ownSheet.ts';
import { rowsInParts } from '../kit/rowsInParts.ts';
import { fittingWidths, MOST_MEASURED, MOST_ROWS, rowHeights } from '../kit/sizes.ts';
import { DETAIL_HEADER_ROW, detailLayout } from './detailColumns.ts';
import { detailRows } from './detailRows.ts';
import { linksTo, type Links } from './linkCell.ts';
import { rowNames } from './rowNames.ts';

/** The sheets of the workbook that hold score tables, by name; one that is asked for again may be another object. */
export interface Grids {
  get(sheet: string): Grid | undefined;
}

/**
 * 考核明细: one row a unit and indicator, units and indicators in the workbook's order. 考核汇总 is calculated from it. Throws
 * too-many-rows.
 */
export function drawDetail(sheet: string, { units, settings }: Assessment, grids: Grids, date1904: boolean): readonly Edit[] {
  const layout = detailLayout(units);
  const { columns, extras } = layout;
  const words = [...columns.words, ...extras.columns.map(([word]) => word)];
  const looks = [...columns.looks, ...extras.columns.map(([, , look]) => look)];
  const span = detailSpan(units);
  const count = span[1] - span[0] + 1;
  if (count > MOST_SCORES) throw new HostFailureError({ kind: 'too-many-rows', sheet, rows: count, limit: MOST_SCORES });
  let last: { readonly sheet: string; readonly links: Links } | null = null;
  const linksOf = (sheet: string): Links => {
    if (last?.sheet !== sheet) last = { sheet, links: linksTo(grids.get(sheet) as Grid, date1904) };
    return last.links;
  };
  const names = rowNames(sheet);
  const rowsOf = detailRows(layout, names, span);
  const rows = rowsInParts(
    units.map((unit) => unit.rows.length),
    (i, before) => {
      const result = units[i] as UnitResult;
      const unit = { result, number: i + 1, links: linksOf(result.table.sheet), settings, date1904 };
      return rowsOf(unit, span[0] + before).map(fittingRow);
    },
  );
  // Once through all of them: which names they use is known then.
  const shown: (readonly (PlainValue | null)[])[] = [];
  for (const row of rows) if (rows.length <= MOST_ROWS || shown.length < MOST_MEASURED) shown.push(row.map(shownBy));
  const widths = fittingWidths(shown, [...columns.widths, ...extras.columns.map(([, width]) => width)]);
  const heights = rows.length <= MOST_ROWS ? rowHeights(shown, widths, DETAIL_HEADER_ROW + 2) : {};
  const [header, right] = [DETAIL_HEADER_ROW, words.length - 1];
  const [top, bottom] = [header + 1, header + rows.length];
  return [
    {
      edit: 'add-sheet',
      sheet,
      columnWidths: widths,
      rowHeights: { 1: 28, [header + 1]: 36, ...heights },
      freeze: { rows: header + 1, columns: 2 },
      tabColor: '70AD47',
      print: { orientation: 'landscape', titleRows: `${header + 1}:${header + 1}` },
      ...(rows.length > 0 ? { filter: `A${header + 1}:${columnName(right)}${bottom + 1}` } : {}),
    },
    ...names.edits(),
    ...cellEdits(sheet, TITLE, 0, 0),
    ...cellEdits(sheet, [words], header, 0),
    ...rowEdits(sheet, rows, top, 0, words.length),
    ...drawLooks(sheet, [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 1), 'sentence'],
      [{ top: header, left: 0, bottom: header, right }, 'header'],
      ...alikeLooks(looks, top, bottom),
    ]),
  ];
}

const TITLE: readonly (readonly CellDraft[])[] = [
  [OWN_SHEETS.detail],
  [
    `每个单位的每项指标一行：分值、得分、佐证材料都引自原表，“${OWN_SHEETS.summary}”由本表算出。原表改动，本表随之改变；增减指标或单位后，请重新核算。`,
  ],
];

/** The first and the last row of the units, one-based. */
export function detailSpan(units: Assessment['units']): readonly [number, number] {
  const count = units.reduce((sum, { table }) => sum + table.indicators.length, 0);
  return [DETAIL_HEADER_ROW + 2, DETAIL_HEADER_ROW + 1 + count];
}
