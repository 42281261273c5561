import { addressOf, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address.ts';
import type { Cell } from '../workbook/cell.ts';
import type { Line, Sheet } from '../workbook/sheet.ts';
import type { SharedTexts } from './sharedTexts.ts';
import type { StyleTable } from './styleTable.ts';
import { counted, element, on, textElement } from './xml.ts';

/** Points of a character's width; what a cell has beside its text is left out, as nobody reads these widths. */
const POINTS_OF_DIGIT = 5.25;

/** `sheetFormatPr`, `cols` and `sheetData`. */
export function cellsXml(sheet: Sheet, styles: StyleTable, texts: SharedTexts): string {
  const hidden = [...sheet.rows.values()].filter((line) => line.hidden).length;
  // A sheet whose rows are hidden down to its end says so once, and lists those that show.
  const hidesRest = hidden > MAX_ROWS / 2;
  const format = element('sheetFormatPr', { defaultRowHeight: '13.5', zeroHeight: on(hidesRest) });
  return format + columnsXml(sheet, styles) + element('sheetData', {}, rowsXml(sheet, styles, texts, hidesRest));
}

function columnsXml(sheet: Sheet, styles: StyleTable): string {
  const runs: { first: number; last: number; key: string }[] = [];
  for (const [i, line] of inOrder(sheet.columns)) {
    if (i >= MAX_COLUMNS) continue;
    const key = JSON.stringify([line.size, line.hidden ?? false, line.format ? styles.style(line.format) : 0]);
    const last = runs.at(-1);
    if (last?.last === i - 1 && last.key === key) last.last = i;
    else runs.push({ first: i, last: i, key });
  }
  const columns = runs.map(({ first, last, key }) => {
    const [size, hides, style] = JSON.parse(key) as [number | null, boolean, number];
    return element('col', {
      min: first + 1,
      max: last + 1,
      width: (size ?? 54) / POINTS_OF_DIGIT,
      customWidth: on(size !== null),
      hidden: on(hides),
      style: style || undefined,
    });
  });
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}

function rowsXml(sheet: Sheet, styles: StyleTable, texts: SharedTexts, hidesRest: boolean): string {
  const numbers = new Set([...sheet.cells.keys(), ...(hidesRest ? showing(sheet) : sheet.rows.keys())]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((rowIndex) => rowXml(rowIndex, sheet, styles, texts))
    .join('');
}

function* showing(sheet: Sheet): Generator<number> {
  for (let i = 0; i < MAX_ROWS; i++) if (!sheet.rows.get(i)?.hidden) yield i;
}

function rowXml(rowIndex: number, sheet: Sheet, styles: StyleTable, texts: SharedTexts): string {
  const { size, hidden, format }: Line = sheet.rows.get(rowIndex) ?? {};
  const cells = inOrder(sheet.cells.get(rowIndex) ?? new Map<number, Cell>());
  const attributes = {
    r: rowIndex + 1,
    spans: cells.length === 0 ? undefined : `${(cells[0]?.[0] ?? 0) + 1}:${(cells.at(-1)?.[0] ?? 0) + 1}`,
    s: format && styles.style(format),
    customFormat: on(format !== undefined),
    ht: size,
    customHeight: on(size !== undefined),
    hidden: on(hidden ?? false),
  };
  return element(
    'row',
    attributes,
    cells.map(([columnIndex, cell]) => cellXml(addressOf({ rowIndex, columnIndex }), cell, styles, texts)).join(''),
  );
}

/** Texts stand apart and cells point to them; the result of a formula stands in its cell. */
function cellXml(r: string, { value, valueType, formula, format }: Cell, styles: StyleTable, texts: SharedTexts): string {
  const s = styles.style(format) || undefined;
  const written = formula === null ? '' : textElement('f', formula.replace(/^=/u, ''));
  switch (valueType) {
    case 'Double':
      return element('c', { r, s }, written + element('v', {}, String(value)));
    case 'Boolean':
      return element('c', { r, s, t: 'b' }, written + element('v', {}, value === true ? '1' : '0'));
    case 'Error':
      return element('c', { r, s, t: 'e' }, written + textElement('v', String(value)));
    case 'String':
      if (formula !== null)
        return element('c', { r, s, t: 'str' }, `${written}${value === '' ? '<v></v>' : textElement('v', String(value))}`);
      return value === '' ? element('c', { r, s }) : element('c', { r, s, t: 's' }, element('v', {}, String(texts.number(String(value)))));
    case 'Empty':
      return element('c', { r, s }, written);
  }
}

/** Merged areas, in the order in which somebody merged them. */
export function mergesXml({ merges }: Sheet): string {
  return counted(
    'mergeCells',
    merges.map(({ top, left, bottom, right }) =>
      element('mergeCell', { ref: `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}` }),
    ),
  );
}

function inOrder<T>(lines: ReadonlyMap<number, T>): (readonly [number, T])[] {
  return [...lines].sort(([a], [b]) => a - b);
}
