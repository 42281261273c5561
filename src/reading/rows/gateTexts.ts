import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { IndicatorColumns } from './columns.ts';
import type { RowFacts } from './readRow.ts';
import { isGateLabel } from '../words/rowWords.ts';

/** The conditions that a row states, one each; `label` is the column of the label over them, null for a dash. */
export interface GateTexts {
  readonly label: GateLabel | null;
  readonly texts: readonly string[];
}

/** A label in force; in a row of its own it holds for all rows below it, else for those that leave its column blank. */
export interface GateLabel {
  readonly columnIndex: number;
  readonly ownRow: boolean;
}

/**
 * Reads a gate: a dash for a maximum, a label such as 认定条件 without points, or a row below such a label. Null for any
 * other row.
 *
 * @param above the gate label in force above
 */
export function gateTexts(grid: Grid, row: RowFacts, columns: IndicatorColumns, above: GateLabel | null): GateTexts | null {
  const { rowIndex } = row;
  if (row.hasMax) return null;
  const labelColumns = [...(columns.seq === null ? [] : [columns.seq]), ...columns.texts.map((c) => c.columnIndex)];
  const label = labelColumns.find((c) => isGateLabel(textOf(grid.seen(rowIndex, c))));
  const goesOn = above !== null && (above.ownRow ? row.candidate === null : isBlank(grid.own(rowIndex, above.columnIndex)));
  if (label === undefined && !goesOn && !row.maxIsDash) return null;
  const others = columns.texts.map((c) => c.columnIndex).filter((c) => c !== (label ?? (above?.ownRow ? null : above?.columnIndex)));
  const texts = others.map((c) => textOf(grid.own(rowIndex, c))).filter((text) => text.trim() !== '');
  if (row.maxIsDash && label === undefined) return { label: goesOn ? above : null, texts: [texts.join(' ')] };
  const alone = texts.length === 0 && label !== undefined ? afterColon(textOf(grid.own(rowIndex, label))) : [];
  const conditionTexts = [...texts, ...alone].flatMap(conditions);
  if (label === undefined) return { label: above, texts: conditionTexts };
  return { label: { columnIndex: label, ownRow: conditionTexts.length === 0 && isOwnRow(grid, row, label) }, texts: conditionTexts };
}

/** 二 | 一票否决 in a category's row, or a label merged over the row; one merged downwards names its own rows. */
function isOwnRow(grid: Grid, row: RowFacts, columnIndex: number): boolean {
  const area = grid.mergeAt(row.rowIndex, columnIndex);
  return row.candidate !== null || (area !== undefined && area.top === area.bottom);
}

/** `一票否决：发生重大失信事件` holds its condition; 一票否决 alone opens the rows below it. */
function afterColon(label: string): readonly string[] {
  const rest = /[:：]\s*(\S[\s\S]*)$/u.exec(label)?.[1];
  return rest === undefined ? [] : [rest];
}

/** One cell may hold several numbered conditions, a line each. */
function conditions(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const numbered = lines.every((line) => /^[（(]?[\d一二三四五六七八九十]+[）)]?\s*[.．、,，]?/u.test(line));
  return numbered ? lines : [lines.join(' ')];
}
