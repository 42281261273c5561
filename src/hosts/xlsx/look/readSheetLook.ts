import { type Area, MAX_COLUMNS, MAX_ROWS, parseAddress, parseArea, type Position } from '../../../workbook/address.ts';
import type { SheetLook } from '../../../workbook/sheetLook.ts';
import { complement, spans } from '../../../workbook/spans.ts';
import { columnReader } from '../columnReader.ts';
import { isTrue } from '../isTrue.ts';
import { rowReader } from '../rowReader.ts';
import { type Attributes, scanXml } from '../scanXml.ts';
import { columnPixels, rowPixels, usualPixels } from './columnPixels.ts';

/** The height of a row where the sheet says nothing, in points. */
const USUAL_POINTS = 15;

type LookRow = SheetLook['rows'][number];
type LookCells = { readonly rowIndex: number; readonly columnIndexes: number[]; readonly looks: number[] };

/**
 * Reads how one worksheet looks, in a single pass.
 *
 * @param digit the width of a digit in pixels, in which widths are counted
 */
export function readSheetLook(name: string, part: string, bytes: Uint8Array, digit: number): SheetLook {
  const row = rowReader(part);
  const columnOf = columnReader();
  const merges: Area[] = [];
  const hiddenColumns = spans();
  const columns: SheetLook['columns'][number][] = [];
  const rows: LookRow[] = [];
  const cells: LookCells[] = [];
  let showGridLines = true;
  let frozen = { rows: 0, columns: 0 };
  let usualWidth = usualPixels(8, digit);
  let usualHeight = rowPixels(USUAL_POINTS);
  let hiddenByDefault = false;
  let views = 0;
  let firstShown: Position | undefined;
  let columnIndex = -1;
  let rowLook = 0;

  function addColumns({ min, max, width, style, hidden }: Attributes): void {
    const first = Number(min) - 1;
    const last = Math.min(Number(max), MAX_COLUMNS) - 1;
    if (!(first >= 0 && first <= last)) return;
    if (isTrue(hidden)) hiddenColumns.add(first, last);
    columns.push({ first, last, width: width === undefined ? usualWidth : columnPixels(Number(width), digit), look: Number(style ?? 0) });
  }

  function openRow(attributes: Attributes): void {
    row.open(attributes);
    columnIndex = -1;
    rowLook = isTrue(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : 0;
    const height = attributes['ht'] === undefined ? usualHeight : rowPixels(Number(attributes['ht']));
    if (height !== usualHeight || rowLook !== 0) rows.push({ rowIndex: row.index(), height, look: rowLook });
  }

  function openCell({ r, s }: Attributes): void {
    const at = r === undefined ? columnIndex + 1 : columnOf(r, row.number());
    if (at === undefined) return;
    columnIndex = at;
    const look = Number(s ?? 0);
    if (look === 0 && rowLook === 0 && !columns.some(({ first, last, look: own }) => own !== 0 && at >= first && at <= last)) return;
    let last = cells.at(-1);
    if (last?.rowIndex !== row.index()) cells.push((last = { rowIndex: row.index(), columnIndexes: [], looks: [] }));
    last.columnIndexes.push(at);
    last.looks.push(look);
  }

  function openFormat({ baseColWidth, defaultColWidth, defaultRowHeight, zeroHeight }: Attributes): void {
    if (defaultColWidth !== undefined) usualWidth = columnPixels(Number(defaultColWidth), digit);
    else if (baseColWidth !== undefined) usualWidth = usualPixels(Number(baseColWidth), digit);
    if (Number(defaultRowHeight) > 0) usualHeight = rowPixels(Number(defaultRowHeight));
    hiddenByDefault = isTrue(zeroHeight);
  }

  scanXml(part, bytes, {
    open(element, attributes) {
      if (element === 'c') openCell(attributes);
      else if (element === 'row') openRow(attributes);
      else if (element === 'col') addColumns(attributes);
      else if (element === 'sheetFormatPr') openFormat(attributes);
      else if (element === 'sheetView') {
        // Of several windows the first.
        if (views++ > 0) return;
        firstShown = parseAddress(attributes['topLeftCell'] ?? '');
        if (attributes['showGridLines'] !== undefined) showGridLines = isTrue(attributes['showGridLines']);
      } else if (element === 'pane' && views === 1) frozen = frozenBy(attributes, firstShown);
      else if (element === 'mergeCell') {
        const area = parseArea(attributes['ref'] ?? '');
        if (area) merges.push(area);
      }
    },
  });
  return {
    name,
    showGridLines,
    frozen,
    usualWidth,
    usualHeight,
    columns: columns.sort((a, b) => a.first - b.first),
    rows: rows.sort((a, b) => a.rowIndex - b.rowIndex),
    hiddenRows: hiddenByDefault ? complement(row.visible.list(), MAX_ROWS - 1) : row.hidden.list(),
    hiddenColumns: hiddenColumns.list(),
    merges,
    cells: cells.map(leftToRight).sort((a, b) => a.rowIndex - b.rowIndex),
  };
}

/** As nearly every file has them. */
function leftToRight(row: LookCells): LookCells {
  const { rowIndex, columnIndexes, looks } = row;
  if (columnIndexes.every((at, i) => i === 0 || at > (columnIndexes[i - 1] ?? 0))) return row;
  const order = columnIndexes.map((at, i) => ({ at, look: looks[i] ?? 0 })).sort((a, b) => a.at - b.at);
  return { rowIndex, columnIndexes: order.map(({ at }) => at), looks: order.map(({ look }) => look) };
}

/**
 * A pane that is split and not frozen counts in twips, and no page draws it. Excel counts from the first cell that the window shows
 * (ECMA-376 part 1, 18.3.1.66 and 18.3.1.87) and never shows what stands before it; here that stays in view too, above the frozen rows.
 */
function frozenBy({ state, xSplit, ySplit }: Attributes, first: Position | undefined): SheetLook['frozen'] {
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  const [rows, columns] = [Number(ySplit ?? 0), Number(xSplit ?? 0)];
  return { rows: rows > 0 ? rows + (first?.rowIndex ?? 0) : 0, columns: columns > 0 ? columns + (first?.columnIndex ?? 0) : 0 };
}
