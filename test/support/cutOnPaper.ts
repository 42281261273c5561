import { addressOf, parseArea, type Area } from '../../src/workbook/address.ts';
import type { CellFormat, Edit, PlainValue } from '../../src/workbook/edit.ts';
import { splitEdits } from './splitEdits.ts';

/**
 * How wide and high a font is, in its own size. 宋体 is an em a Chinese character and half an em a letter, by its definition; a column is
 * as many digits of the workbook's usual font wide as it says: 7 pixels of Calibri or 等线 at 11 points, 8 of 宋体 (ECMA-376 18.3.1.13).
 */
export interface Metrics {
  readonly letter: number;
  readonly line: number;
  readonly digit: number;
}

export const METRICS = {
  '宋体 in a workbook of Calibri': { letter: 0.5, line: 1.2, digit: 7 },
  '宋体 in a workbook of 宋体': { letter: 0.5, line: 1.2, digit: 8 },
  /** What stands in for 宋体 where there is none: its letters are broader, its lines higher. */
  'Noto Sans CJK': { letter: 0.56, line: 1.45, digit: 7 },
} as const satisfies Readonly<Record<string, Metrics>>;

interface DrawnCell {
  readonly text: string;
  readonly isNumber: boolean;
}

const PIXELS_A_POINT = 96 / 72;
/** Of a sheet that says nothing of it, and what programs take less of a line than the font says. */
const [USUAL_HEIGHT, USUAL_WIDTH, SLACK] = [15, 8.43, 1];
/** Pixels of a column that are its edges, in its width as a file says it (ECMA-376 18.3.1.13). */
const EDGES = 5;
const USUAL_FORMAT: CellFormat = { fontSize: 11 };

/** The cells of a new sheet whose words or figures find no room, each with what it needs and has: lines, or pixels in a line. */
export function cutOnPaper(edits: readonly Edit[], sheet: string, metrics: Metrics): readonly string[] {
  const setup = edits.find((edit) => edit.edit === 'add-sheet' && edit.sheet === sheet);
  if (setup?.edit !== 'add-sheet') throw new Error(`no ${sheet}`);
  const cells = new Map<string, DrawnCell>();
  const formats = new Map<string, CellFormat>();
  const widths = new Map<number, number | null>(setup.columnWidths.entries());
  for (const edit of splitEdits(edits)) {
    if (!('sheet' in edit) || edit.sheet !== sheet) continue;
    if (edit.edit === 'set-values') each(edit.range, (at, i, k) => put(cells, at, edit.values[i]?.[k] ?? null));
    if (edit.edit === 'set-formulas') each(edit.range, (at, i, k) => put(cells, at, edit.formulas[i]?.[k]?.value ?? null));
    if (edit.edit === 'change-column-width') widths.set(parseArea(`${edit.column}1`)?.left ?? -1, edit.to);
    if (edit.edit === 'set-format') each(edit.range, (at) => formats.set(at, { ...(formats.get(at) ?? USUAL_FORMAT), ...edit.format }));
  }
  const merges = (setup.merges ?? []).flatMap((text) => parseArea(text) ?? []);
  const height = (row: number): number => setup.rowHeights?.[row + 1] ?? USUAL_HEIGHT;
  const width = (column: number): number => (widths.get(column) ?? USUAL_WIDTH) * metrics.digit;
  const printed = parseArea(setup.print?.area ?? '');
  return [...cells].flatMap(([at, { text, isNumber }]) => {
    const own = parseArea(at);
    if (!own || text === '' || (printed && own.left > printed.right)) return [];
    const area = merges.find(({ top, left }) => top === own.top && left === own.left) ?? own;
    const format = formats.get(at) ?? USUAL_FORMAT;
    const em = (format.fontSize ?? 11) * PIXELS_A_POINT;
    const room = sum(area.left, area.right, width) - EDGES;
    const high = sum(area.top, area.bottom, height) + SLACK;
    const lines = format.wrap && !isNumber ? linesOf(text, room / em, metrics) : text.split('\n').length;
    const needed = (lines * metrics.line * em) / PIXELS_A_POINT;
    const shown = isNumber && format.numberFormat === '0.00' ? Number(text).toFixed(2) : text;
    const across = wideOf(shown, metrics) * em;
    // Words that are not wrapped run on over blank cells, figures never do.
    const free = isNumber || !isBlankBeside(cells, area) ? room : Infinity;
    return needed > high && needed <= 409
      ? [`${at}: ${lines} lines in ${high} points: ${text}`]
      : !format.wrap && across > free
        ? [`${at}: ${Math.ceil(across)} of ${free} pixels: ${text}`]
        : [];
  });
}

function put(cells: Map<string, DrawnCell>, at: string, value: PlainValue | null): void {
  if (value !== null) cells.set(at, { text: String(value), isNumber: typeof value === 'number' });
}

function each(range: string, visit: (at: string, i: number, k: number) => void): void {
  const { top, left, bottom, right } = parseArea(range) as Area;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(addressOf({ rowIndex: row, columnIndex: column }), row - top, column - left);
}

function sum(from: number, to: number, of: (index: number) => number): number {
  let all = 0;
  for (let index = from; index <= to; index++) all += of(index);
  return all;
}

function isBlankBeside(cells: ReadonlyMap<string, DrawnCell>, { top, right }: Area): boolean {
  return (cells.get(addressOf({ rowIndex: top, columnIndex: right + 1 }))?.text ?? '') === '';
}

const isWide = (letter: string): boolean => letter > '\u2e7f' || '“”‘’—…'.includes(letter);
const wideOf = (text: string, { letter }: Metrics): number => [...text].reduce((wide, one) => wide + (isWide(one) ? 1 : letter), 0);
/** What never begins a line (GB/T 15834, 6): what stands before it goes along to the next. */
const CLOSING = '，。；：、？！”’）】》〉〕％';

/** Lines of so many ems that words take: broken between Chinese characters and at spaces, a longer word where the line ends. */
function linesOf(text: string, room: number, metrics: Metrics): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, room, metrics), 0);
}

function linesOfOne(line: string, room: number, metrics: Metrics): number {
  const pieces = line.match(new RegExp(`[!-~]+ *|.[${CLOSING}]*`, 'gu')) ?? [];
  let [lines, used] = [1, 0];
  for (const piece of pieces) {
    const wide = wideOf(piece.trimEnd(), metrics);
    if (used > 0 && used + wide > room) [lines, used] = [lines + 1, 0];
    for (used += wideOf(piece, metrics); used - wideOf(piece, metrics) + wide > room; used -= room) lines++;
  }
  return lines;
}
