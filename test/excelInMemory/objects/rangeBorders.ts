import type { Area } from '../../../src/workbook/address.ts';
import type { Json } from '../wire.ts';
import { type Border, type CellFormat, NO_BORDER } from '../workbook/cellFormat.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { patching } from '../workbook/sheet.ts';
import { colorIn, itemAt, wordIn } from './argumentsIn.ts';
import { asking, make, type Member, type ObjectTable, readable, writable } from './objectTable.ts';
import type { BorderTarget, RangeTarget } from './targets.ts';
import { unknownMember } from './unknownMember.ts';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof EDGES)[number];
type Side = 'top' | 'bottom' | 'left' | 'right';

/** Excel.RangeBorder. The line between two cells is kept with both of them. */
export const rangeBorder: ObjectTable<BorderTarget> = {
  id: { as: 'Id', of: ({ edge }) => edge },
  members: {
    sideIndex: readable('1.1', ({ edge }) => edge),
    style: border('style', (value) =>
      wordIn(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']),
    ),
    // A colour or a weight alone makes a line where there was none.
    color: border('color', colorIn),
    weight: border('weight', (value) => wordIn(value, ['Hairline', 'Thin', 'Medium', 'Thick'])),
  },
};

/** Excel.RangeBorderCollection */
export const rangeBorderCollection: ObjectTable<RangeTarget> = {
  items: (it) => EDGES.map((edge) => make('RangeBorder')({ ...it, edge })),
  item: (it, key) => make('RangeBorder')({ ...it, edge: wordIn(key, EDGES) }),
  members: {
    count: readable('1.1', () => EDGES.length),
    getItemAt: asking('1.1', (it, [index]) =>
      itemAt(
        EDGES.map((edge) => make('RangeBorder')({ ...it, edge })),
        index,
      ),
    ),
  },
};

function border(key: keyof Border, read: (value: unknown) => string): Member<BorderTarget> {
  return writable(
    '1.1',
    (it) => readBorder(it, key),
    (it, value) => setBorder(it, key, read(value)),
  );
}

function readBorder(it: BorderTarget, key: keyof Border): Json {
  const values = new Set<string>();
  for (const area of it.areas) {
    for (const { cells, side } of linesOf(area, it.edge)) {
      for (const format of it.sheet.formatsIn(cells)) values.add(format[side][key]);
    }
  }
  if (values.size === 0) return NO_BORDER[key];
  return values.size === 1 ? ([...values][0] as string) : null;
}

function setBorder(it: BorderTarget, key: keyof Border, value: string): void {
  checkAllowed(it.sheet, 'allowFormatCells');
  if (it.edge.startsWith('Diagonal')) throw unknownMember('RangeBorder', it.edge);
  for (const area of it.areas) {
    for (const { cells, side } of linesOf(area, it.edge)) it.sheet.paint(cells, changing(side, key, value));
  }
}

function changing(side: Side, key: keyof Border, value: string): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const style = format[side].style === 'None' && key !== 'style' ? 'Continuous' : format[side].style;
    const changed =
      known.get(format) ?? patching({ [side]: value === 'None' ? NO_BORDER : { ...format[side], style, [key]: value } })(format);
    known.set(format, changed);
    return changed;
  };
}

/** The sides of cells that an edge of a range is made of. Inside lines are two: below one cell and above the next. */
function linesOf(area: Area, edge: Edge): { cells: Area; side: Side }[] {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ cells: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...area, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            { cells: { ...area, bottom: bottom - 1 }, side: 'bottom' },
            { cells: { ...area, top: top + 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { cells: { ...area, right: right - 1 }, side: 'right' },
            { cells: { ...area, left: left + 1 }, side: 'left' },
          ];
    default:
      return [];
  }
}
