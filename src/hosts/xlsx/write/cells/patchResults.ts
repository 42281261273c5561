import type { NewResult, Result } from '../../../../workbook/follow.ts';
import { removeAttribute, setAttribute } from '../xml/attributePlace.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeText } from '../xml/escapeXml.ts';
import type { Patch } from '../xml/patch.ts';
import { preserveSpace } from '../xml/preserveSpace.ts';
import type { CellPlan } from './cellPlan.ts';
import type { CellPlace, RowPlace } from './rowPlaces.ts';

/**
 * Other results beside formulas that stay: of the cell only `v` and the attribute `t` change. Where an edit writes the cell, and in a
 * cell without a formula, nothing happens.
 */
export function patchResults(text: string, rows: readonly RowPlace[], cells: CellPlan, results: readonly NewResult[]): readonly Patch[] {
  const byRow = new Map(rows.map((row) => [row.rowIndex, row]));
  return results.flatMap(({ rowIndex, columnIndex, result }) => {
    const cell = byRow.get(rowIndex)?.cells.find((one) => one.columnIndex === columnIndex);
    const isWritten = cells.at(rowIndex, columnIndex)?.content !== undefined;
    return cell?.hasFormula && !isWritten ? patchResult(text, cell, result) : [];
  });
}

function patchResult(text: string, cell: CellPlace, result: Result): readonly Patch[] {
  const { type, value } = written(result);
  const p = cell.prefix;
  const element = `<${p}v${preserveSpace(value)}>${value}</${p}v>`;
  const inside = text.slice(cell.openEnd, cell.end);
  // `v` stands behind `f`, before `is` and `extLst` (18.3.1.4). The text of a formula holds no < of its own.
  const stored = new RegExp(`<${p}v(?:\\s[^>]*)?(?:/>|>[^<]*</${p}v\\s*>)`, 'u').exec(inside);
  const formula = new RegExp(`<${p}f(?:\\s[^>]*)?(?:/>|>[^<]*</${p}f\\s*>)`, 'u').exec(inside);
  if (!stored && !formula) return [];
  const start = cell.openEnd + (stored ? stored.index : (formula?.index ?? 0) + (formula?.[0].length ?? 0));
  return [
    ...(type === undefined ? removeAttribute(text, cell, 't') : [setAttribute(text, cell, 't', type)]),
    { start, end: start + (stored?.[0].length ?? 0), text: element },
  ];
}

function written(result: Result): { readonly type: string | undefined; readonly value: string } {
  switch (result.kind) {
    case 'number':
      return { type: undefined, value: String(result.value) };
    case 'boolean':
      return { type: 'b', value: result.value ? '1' : '0' };
    case 'error':
      return { type: 'e', value: escapeText(result.value) };
    case 'text':
      return { type: 'str', value: escapeText(encodeEscapes(result.value)) };
  }
}
