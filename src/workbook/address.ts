/**
 * The one home of A1 arithmetic. Rows and columns are zero-based numbers everywhere in the code and A1 text only
 * at its edges. Limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */

/** The most rows an Excel worksheet has (1,048,576). */
export const MAX_ROWS = 1_048_576;
/** The most columns an Excel worksheet has (16,384, the last one is XFD). */
export const MAX_COLUMNS = 16_384;

/** One cell of a sheet; both numbers are zero-based. */
export interface Position {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A rectangle of cells, zero-based, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 25 → Z, 26 → AA, 16383 → XFD. Other input returns garbage. */
export function columnName(columnIndex: number): string {
  return (NAMES[columnIndex] ??= nameOf(columnIndex));
}

/** A name is asked for with every cell that is written. */
const NAMES: string[] = [];

function nameOf(columnIndex: number): string {
  let name = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** { rowIndex: 3, columnIndex: 5 } → F4 */
export function addressOf(position: Position): string {
  return `${columnName(position.columnIndex)}${position.rowIndex + 1}`;
}

/** A2:P37; a single cell is written as one, B2:B2 → B2. */
export function areaAddress(area: Area): string {
  const first = addressOf({ rowIndex: area.top, columnIndex: area.left });
  const last = addressOf({ rowIndex: area.bottom, columnIndex: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** F4 and $F$4 → { rowIndex: 3, columnIndex: 5 }; undefined for anything that is no cell of a worksheet. */
export function parseAddress(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const columnIndex = columnNumber(match[1] as string) - 1;
  const rowIndex = Number(match[2]) - 1;
  return columnIndex < MAX_COLUMNS && rowIndex < MAX_ROWS ? { rowIndex, columnIndex } : undefined;
}

/**
 * B2:A1 → A1:B2, as Excel reads it. Whole columns (A:C) and rows (2:5) run to the sheet's edge.
 * Undefined for anything that is no area of a worksheet.
 */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const corners = parseCorners(from, to);
  if (!corners) return undefined;
  const [a, b] = corners;
  return {
    top: Math.min(a.rowIndex, b.rowIndex),
    left: Math.min(a.columnIndex, b.columnIndex),
    bottom: Math.max(a.rowIndex, b.rowIndex),
    right: Math.max(a.columnIndex, b.columnIndex),
  };
}

/** True when the position lies inside the area. */
export function contains(area: Area, { rowIndex, columnIndex }: Position): boolean {
  return rowIndex >= area.top && rowIndex <= area.bottom && columnIndex >= area.left && columnIndex <= area.right;
}

/** What two areas have in common; null where that is nothing. */
export function overlap(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function parseCorners(from: string, to: string): readonly [Position, Position] | undefined {
  if (/^\$?[A-Za-z]+$/.test(from) && /^\$?[A-Za-z]+$/.test(to)) {
    return pair(parseAddress(`${from}1`), parseAddress(`${to}${MAX_ROWS}`));
  }
  if (/^\$?\d+$/.test(from) && /^\$?\d+$/.test(to)) {
    return pair(parseAddress(`A${from}`), parseAddress(`${columnName(MAX_COLUMNS - 1)}${to}`));
  }
  return pair(parseAddress(from), parseAddress(to));
}

function pair(a: Position | undefined, b: Position | undefined): readonly [Position, Position] | undefined {
  return a && b ? [a, b] : undefined;
}
