import { parseArea, type Area } from '../../workbook/address.ts';
import type { CopyFormat } from '../../workbook/edit.ts';
import type { Step } from './steps.ts';

/** Every property is an action of its own; measured on Microsoft's client with all of them. */
const BYTES = 9_000;

const LINE_BYTES = 1_500;

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** What Excel answers for a cell without a fill. */
const NO_FILL = '#FFFFFF';

/** The look of one cell, as it was asked for; its properties can be read once Excel has answered. */
export interface AskedLook {
  readonly range: Excel.Range;
  readonly borders: readonly Excel.RangeBorder[];
}

export function askLook(range: Excel.Range): AskedLook {
  range.load('numberFormat');
  range.format.load('horizontalAlignment,verticalAlignment,wrapText,shrinkToFit,indentLevel');
  range.format.font.load('name,size,color,bold,italic,underline,strikethrough');
  range.format.fill.load('color');
  range.format.protection.load('locked,formulaHidden');
  const borders = SIDES.map((side) => range.format.borders.getItem(side));
  borders.forEach((border) => border.load('style,color,weight'));
  return { range, borders };
}

/**
 * Gives a range the look that a cell has been found with. Pasting formats instead would take the cell's merged area and its
 * conditional formats along.
 */
export function lookSteps({ sheet, to }: CopyFormat, { range: from, borders }: AskedLook): readonly Step[] {
  const area = parseArea(to);
  if (!area) return [];
  const { font, fill, protection, horizontalAlignment, verticalAlignment, wrapText, shrinkToFit, indentLevel } = from.format;
  const look = { ...font.toJSON() };
  const lines = borders.map(({ style, color, weight }) => ({ style, color, weight }));
  const numberFormat = (from.numberFormat as string[][])[0]?.[0] ?? 'General';
  const { locked, formulaHidden } = protection;
  const color = fill.color;
  return [
    {
      bytes: BYTES + (isEven(lines) ? 0 : (area.bottom - area.top + area.right - area.left) * LINE_BYTES),
      do({ workbook }) {
        const range = workbook.worksheets.getItem(sheet).getRange(to);
        const { format } = range;
        range.numberFormat = numberFormat as unknown as string[][];
        format.font.set(look);
        if (color === NO_FILL) format.fill.clear();
        else format.fill.color = color;
        format.horizontalAlignment = horizontalAlignment;
        format.verticalAlignment = verticalAlignment;
        format.wrapText = wrapText;
        format.shrinkToFit = shrinkToFit;
        if (indentLevel > 0) format.indentLevel = indentLevel;
        format.protection.locked = locked;
        format.protection.formulaHidden = formulaHidden;
        drawLines(range, area, lines);
      },
    },
  ];
}

type Line = Pick<Excel.RangeBorder, 'style' | 'color' | 'weight'>;

/** The same line above and below, left and right: then a whole range can be drawn at once. */
function isEven([top, bottom, left, right]: readonly Line[]): boolean {
  return JSON.stringify([top, left]) === JSON.stringify([bottom, right]);
}

/** Draws every cell of a range with the lines of one cell, in the order of `SIDES`. What two cells share goes first, then comes back. */
function drawLines(range: Excel.Range, area: Area, lines: readonly Line[]): void {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const inside = [...(height > 1 ? (['InsideHorizontal'] as const) : []), ...(width > 1 ? (['InsideVertical'] as const) : [])];
  for (const side of [...SIDES, ...inside]) range.format.borders.getItem(side).style = 'None';
  const draw = (of: Excel.Range, side: (typeof SIDES)[number] | (typeof inside)[number], line: Line | undefined): void => {
    if (!line || line.style === 'None') return;
    const border = of.format.borders.getItem(side);
    border.style = line.style;
    border.weight = line.weight;
    border.color = line.color;
  };
  const [top, bottom, left, right] = lines;
  if (isEven(lines)) {
    SIDES.forEach((side, i) => draw(range, side, lines[i]));
    for (const side of inside) draw(range, side, side === 'InsideHorizontal' ? top : left);
    return;
  }
  for (let i = 0; i < height; i++) {
    const row = range.getRow(i);
    draw(row, 'EdgeTop', top);
    draw(row, 'EdgeBottom', bottom);
  }
  for (let i = 0; i < width; i++) {
    const column = range.getColumn(i);
    draw(column, 'EdgeLeft', left);
    draw(column, 'EdgeRight', right);
  }
}
