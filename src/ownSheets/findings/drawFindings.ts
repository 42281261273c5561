import type { Assessment } from '../../assessment/assessment.ts';
import { CATALOGUE } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { remarkKey, type Remark } from '../../findings/remark.ts';
import { findingTitle, placeOf, severityName, wordFinding } from '../../findings/wordFinding.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { FINDING_COLUMNS, IGNORE, WHOLE } from './readRemarks.ts';
import { addressOf, parseAddress } from '../../workbook/address.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import { VALIDATION_TITLE } from '../../workbook/marks.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';

/** Zero-based. */
const HEADER_ROW = 3;

/** In characters, as Excel counts widths. */
const WIDTHS = [9, 20, 24, 22, 9, 64, 10, 26, 20];

/**
 * 问题清单: one row a finding with a link to its cell. What a person wrote under 处理 and 说明 stays: beside its finding,
 * and for a finding that is gone at the end.
 */
export function drawFindings(sheet: string, { findings, ignored, remarks }: Assessment): readonly Edit[] {
  const quiet = new Set(ignored);
  const listed = [...findings, ...ignored];
  const keys = new Set(listed.map(remarkKey));
  const gone = [...remarks].filter(([key]) => !keys.has(key)).map(([, remark]) => remark);
  const rows: (PlainValue | null)[][] = [
    [OWN_SHEETS.findings],
    [
      `点“单元格”一列可以到达出问题的位置。“处理”“说明”两列由人填写，重新核算后保留；请核对的问题，处理填“${IGNORE}”并写明理由，以后不再提示。`,
    ],
    [],
    [...FINDING_COLUMNS],
    ...listed.map((f) => findingRow(f, remarks.get(remarkKey(f)))),
    ...gone.map(goneRow),
  ];
  const last = rows.length - 1;
  const area = (left: number, right: number) => ({ top: HEADER_ROW + 1, left, bottom: last, right });
  const links = listed.map((f, i) => ({
    cell: addressOf({ rowIndex: HEADER_ROW + 1 + i, columnIndex: 4 }),
    target: f.cell ? `${quoteSheetName(f.sheet)}!${addressOf(f.cell)}` : `${quoteSheetName(f.sheet)}!A1`,
    tip: quiet.has(f) ? IGNORE : placeOf(f),
  }));
  return [
    ...drawOwnSheet({
      setup: {
        sheet,
        columnWidths: WIDTHS,
        rowHeights: { 1: 28, ...rowHeights(rows.slice(HEADER_ROW + 1), WIDTHS, HEADER_ROW + 2) },
        freeze: { rows: HEADER_ROW + 1, columns: 0 },
        tabColor: 'ED7D31',
        print: { orientation: 'landscape', titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}` },
        ...(last > HEADER_ROW ? { filter: `A${HEADER_ROW + 1}:I${last + 1}` } : {}),
      },
      rows,
      looks: [
        [{ top: 0, left: 0, bottom: 0, right: 0 }, 'title'],
        [{ top: 1, left: 0, bottom: 1, right: 0 }, 'sentence'],
        [{ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: FINDING_COLUMNS.length - 1 }, 'header'],
        [area(0, 3), 'text'],
        [area(4, 4), 'link'],
        [area(5, 5), 'text'],
        [area(6, 7), 'entry'],
        [area(8, 8), 'grey'],
      ],
    }),
    ...(links.length > 0 ? [{ edit: 'set-hyperlinks', sheet, links } as const] : []),
    ...(last > HEADER_ROW ? [handlingList(sheet, `G${HEADER_ROW + 2}:G${last + 1}`)] : []),
  ];
}

/** The links of a 问题清单 as it stands, by the sheets and cells that its rows name. */
export function linkFindings(sheet: SheetSnapshot): readonly Edit[] {
  const grid = gridOf(sheet);
  const links = grid.rowIndexes.flatMap((rowIndex) => {
    const [target, cell] = [3, 4].map((columnIndex) => textOf(grid.own(rowIndex, columnIndex)));
    const address = cell === WHOLE ? 'A1' : cell;
    if (rowIndex <= HEADER_ROW || !target || !address || !parseAddress(address)) return [];
    return [{ cell: addressOf({ rowIndex, columnIndex: 4 }), target: `${quoteSheetName(target)}!${address}` }];
  });
  return links.length > 0 ? [{ edit: 'set-hyperlinks', sheet: sheet.name, links }] : [];
}

function findingRow(f: Finding, remark: Remark | undefined): (PlainValue | null)[] {
  return [
    severityName(CATALOGUE[f.code], 'zh'),
    findingTitle(f.code, 'zh'),
    f.unit,
    f.sheet,
    f.cell ? addressOf(f.cell) : WHOLE,
    wordFinding(f, 'zh'),
    remark?.handling || null,
    remark?.note || null,
    f.code,
  ];
}

/** The finding is gone, what a person wrote about it is not. */
function goneRow({ row }: Remark): (PlainValue | null)[] {
  return row.map((text, i) => (i === 0 ? '已消除' : text || null));
}

function handlingList(sheet: string, range: string): Edit {
  return {
    edit: 'add-validation',
    sheet,
    ranges: [range],
    rule: { type: 'list', words: ['已改正', '属实', IGNORE] },
    // A person may use words of their own; only 忽略 means something to the next run.
    style: 'warning',
    errorTitle: VALIDATION_TITLE,
    error: `通常填写：已改正、属实、${IGNORE}。要用别的说法，请选择“是”。`,
  };
}
