import { isBlank, textOf, type Grid } from '../workbook/grid.ts';
import type { IndicatorColumns } from './columns.ts';
import type { RowFacts } from './readRow.ts';
import { isGateLabel } from './rowWords.ts';

/** The conditions that a row states, one each; `label` is the column of the label over them, null for a dash. */
export interface GateTexts {
  readonly label: number | null;
  readonly texts: readonly string[];
}

/**
 * Reads a gate: a dash for a maximum, a label such as 认定条件 without points, or a row below such a label. Null for any
 * other row.
 *
 * @param underGate the column of the gate label in force above, zero-based
 */
export function gateTexts(grid: Grid, row: RowFacts, columns: IndicatorColumns, underGate: number | null): GateTexts | null {
  const { rowIndex } = row;
  if (row.hasMax) return null;
  const labelColumns = [...(columns.seq === null ? [] : [columns.seq]), ...columns.texts.map((c) => c.columnIndex)];
  const label = labelColumns.find((c) => isGateLabel(textOf(grid.seen(rowIndex, c))));
  const below = label === undefined && underGate !== null && isBlank(grid.own(rowIndex, underGate)) ? underGate : undefined;
  const at = label ?? below;
  if (at === undefined && !row.maxIsDash) return null;
  const others = [...new Set(columns.texts.map((c) => c.columnIndex))].filter((c) => c !== at);
  const texts = others.map((c) => textOf(grid.own(rowIndex, c))).filter((text) => text.trim() !== '');
  if (row.maxIsDash && label === undefined) return { label: null, texts: [texts.join(' ')] };
  const alone = texts.length === 0 && label !== undefined ? afterColon(textOf(grid.own(rowIndex, label))) : [];
  return { label: at ?? null, texts: [...texts, ...alone].flatMap(conditions) };
}

/** `一票否决：发生重大失信事件` holds its condition; 一票否决 alone opens the rows below it. */
function afterColon(label: string): readonly string[] {
  const rest = /[:：]\s*(\S[\s\S]*)$/u.exec(label)?.[1];
  return rest === undefined ? [] : [rest];
}

/** One cell may hold several numbered conditions, a line each. */
function conditions(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  const numbered = lines.every((line) => /^[（(]?[\d一二三四五六七八九十]+[）)]?\s*[.．、,，]?/u.test(line));
  return numbered ? lines : [lines.join(' ')];
}
