import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { findOwnSheet, OWN_SHEETS, ownSheetName } from '../ownSheets.ts';
import { areaAddress } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { factOf, isCellLine, RESULTS, type Seal, type SealedLine } from '../../sealing/seal.ts';

/** The header of 封存清单, by which its rows are found again. */
export const SEAL_HEADER = ['工作表', '单元格', '内容', '考核单位', '考核指标', '类型', '值'] as const;

/** Zero-based. */
const HEADER_ROW = 5;
/** In characters, as Excel counts widths. */
const WIDTHS = [18, 9, 12, 22, 36, 8, 40];

/** No one prints a longer list, and lines around so many cells cost a file of many megabytes. */
const MOST_DRESSED = 30_000;
const LINES_AN_EDIT = 10_000;

/** Says what a seal is and what it is not. */
export const WHAT_A_SEAL_IS =
  '封存清单能发现改动，不是电子签名：不能证明是谁封存的，也不能阻止有权限的人改动后重新封存。请把封存码写进通报等另外保存的文件，以后凭封存码核验。';

/** Writes 封存清单, and replaces the one that is there. It is protected without a password, so that nobody edits it unawares. */
export function drawSeal(workbook: WorkbookSnapshot, seal: Seal): readonly Edit[] {
  const sheet = ownSheetName(workbook, 'seal');
  const rows = [...sealHeadline(seal).map((text) => [text]), [...SEAL_HEADER], ...seal.lines.map(cellsOf)];
  const [top, bottom] = [HEADER_ROW + 1, rows.length - 1];
  return [
    ...takeOffSeal(workbook),
    ...drawOwnSheet({
      setup: {
        sheet,
        columnWidths: WIDTHS,
        rowHeights: { 1: 28, 2: 24, ...rowHeights(rows.slice(top), WIDTHS, top + 1) },
        freeze: { rows: HEADER_ROW + 1, columns: 0 },
        filter: `A${HEADER_ROW + 1}:G${bottom + 1}`,
        tabColor: '7030A0',
        print: { orientation: 'landscape', titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}` },
      },
      rows: rows.slice(0, top).map(blankAsNull),
      looks: [
        [columnArea(0, 0, 0), 'title'],
        [columnArea(0, 1, 1), 'subtitle'],
        [columnArea(0, 2, HEADER_ROW - 1), 'sentence'],
        [{ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: SEAL_HEADER.length - 1 }, 'header'],
        ...(seal.lines.length > MOST_DRESSED ? [] : bodyLooks(top, bottom)),
      ],
    }),
    ...blocks(seal.lines).map(([first, lines]): Edit => ({
      edit: 'set-values',
      sheet,
      range: areaAddress({ top: top + first, left: 0, bottom: top + first + lines.length - 1, right: SEAL_HEADER.length - 1 }),
      values: lines.map((line) => blankAsNull(cellsOf(line))),
    })),
    { edit: 'protect-sheet', sheet },
  ];
}

/** Lines in parts that one edit can write, each with the number of its first line. */
function blocks(lines: Seal['lines']): readonly (readonly [number, Seal['lines']])[] {
  return Array.from({ length: Math.ceil(lines.length / LINES_AN_EDIT) }, (_, i) => {
    const first = i * LINES_AN_EDIT;
    return [first, lines.slice(first, first + LINES_AN_EDIT)] as const;
  });
}

function bodyLooks(top: number, bottom: number) {
  return [
    [columnArea(0, top, bottom), 'text'],
    [{ top, left: 1, bottom, right: 2 }, 'centred'],
    [{ top, left: 3, bottom, right: 4 }, 'text'],
    [columnArea(5, top, bottom), 'centred'],
    [columnArea(6, top, bottom), 'text'],
  ] as const;
}

function blankAsNull(row: readonly string[]): readonly (string | null)[] {
  return row.map((text) => text || null);
}

/** A protected sheet is not written into: it goes and comes anew. No edits where there is none. */
export function takeOffSeal(workbook: WorkbookSnapshot): readonly Edit[] {
  const there = findOwnSheet(workbook, 'seal');
  return there ? [{ edit: 'remove-own', marks: false, sheets: [there.name], names: false }] : [];
}

/** The rows above the header, a text each. */
export function sealHeadline(seal: Seal): readonly string[] {
  const cells = seal.lines.filter(isCellLine).length;
  const units = seal.lines.filter(({ what }) => what === RESULTS[0]).length;
  const errors = factOf(seal, 'errors');
  return [
    OWN_SHEETS.seal,
    `封存码：${seal.code}`,
    `SHA-256：${seal.sha256}`,
    `封存日期 ${factOf(seal, 'day')}，截至日期 ${factOf(seal, 'asOf')}，由 ${factOf(seal, 'program')} 封存；共 ${cells} 个单元格、${units} 个考核单位` +
      `${errors === '0' ? '' : `；封存时有 ${errors} 个错误未处理`}。`,
    WHAT_A_SEAL_IS,
  ];
}

function cellsOf({ sheet, cell, what, unit, indicator, kind, value }: SealedLine): readonly string[] {
  return [sheet, cell, what, unit, indicator, kind, value];
}
