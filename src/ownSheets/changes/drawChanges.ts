import type { SaidChange } from '../../round/model.ts';
import { zh } from '../../round/words/zh.ts';
import { addressOf } from '../../workbook/address.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { CHANGE_COLUMNS, CHANGES_HEADER_ROW } from './changeColumns.ts';

/** Excel takes no longer text in a cell; what is quoted here is text of an office's, and one end of it is enough to find it by. */
const LONGEST = 32_000;

/** 改动清单: a row a change, by unit. Of a change without a cell the row of the indicator is gone. */
export function drawChanges(sheet: string, changes: readonly SaidChange[]): readonly Edit[] {
  const { words, widths, looks, last: lastColumn } = CHANGE_COLUMNS;
  const [header, top] = [CHANGES_HEADER_ROW, CHANGES_HEADER_ROW + 1];
  const rows: (PlainValue | null)[][] = [
    [OWN_SHEETS.changes],
    [
      changes.length === 0
        ? NONE
        : `共 ${changes.length} 处，单元格是交回的文件中的；“下发”是原来的内容，“交回”是现在的内容。只汇集填报的内容，这些改动没有带入本工作簿。`,
    ],
    [],
    [...words],
    ...changes.map(rowOf),
  ];
  const last = rows.length - 1;
  return drawOwnSheet({
    setup: {
      sheet,
      columnWidths: widths,
      rowHeights: { 1: 28, ...rowHeights(rows.slice(top), widths, top + 1) },
      freeze: { rows: top, columns: 0 },
      tabColor: 'C00000',
      print: { orientation: 'landscape', titleRows: `${top}:${top}` },
      ...(last > header ? { filter: `A${header + 1}:${lastColumn}${last + 1}` } : {}),
    },
    rows,
    looks: [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 1), 'sentence'],
      [{ top: header, left: 0, bottom: header, right: words.length - 1 }, 'header'],
      ...alikeLooks(looks, top, last),
    ],
  });
}

const NONE = '没有发现改动：交回的表中，指标、分值、文字和合计公式与下发时一致。';

function rowOf({ unit, file, sheet, cell, kind, issued, returned }: SaidChange): (PlainValue | null)[] {
  return [
    unit,
    file,
    sheet,
    cell ? addressOf(cell) : null,
    zh.changes[kind],
    issued?.slice(0, LONGEST) ?? null,
    returned?.slice(0, LONGEST) ?? null,
  ];
}
