import type { Json } from '../wire.ts';
import type { CellFormat, FormatPatch } from '../workbook/cellFormat.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { patching } from '../workbook/sheet.ts';
import { colorIn, numberIn, textIn, truthIn, wordIn } from './argumentsIn.ts';
import { autofit } from './autofit.ts';
import { isStandard, setSize, setStandard, sizeOf } from './lines.ts';
import { doing, make, type Member, type ObjectTable, part, writable } from './objectTable.ts';
import type { RangeTarget } from './targets.ts';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** Excel.RangeFill */
export const rangeFill: ObjectTable<RangeTarget> = {
  members: {
    // A cell without a fill reads as white.
    color: look('1.1', 'fill', colorIn, (fill) => fill || '#FFFFFF'),
    clear: doing('1.1', (it) => repaint(it, { fill: '' })),
  },
};

/** Excel.RangeFont */
export const rangeFont: ObjectTable<RangeTarget> = {
  members: {
    name: look('1.1', 'fontName', textIn),
    size: look('1.1', 'fontSize', numberIn),
    color: look('1.1', 'fontColor', colorIn),
    bold: look('1.1', 'bold', truthIn),
    italic: look('1.1', 'italic', truthIn),
    underline: look('1.1', 'underline', (value) => wordIn(value, UNDERLINES)),
    strikethrough: look('1.9', 'strikethrough', truthIn),
  },
};

/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
export const formatProtection: ObjectTable<RangeTarget> = {
  members: {
    locked: look('1.2', 'locked', truthIn),
    formulaHidden: look('1.2', 'formulaHidden', truthIn),
  },
};

/** Excel.RangeFormat */
export const rangeFormat: ObjectTable<RangeTarget> = {
  members: {
    horizontalAlignment: look('1.1', 'horizontal', (value) => wordIn(value, HORIZONTAL)),
    verticalAlignment: look('1.1', 'vertical', (value) => wordIn(value, VERTICAL)),
    wrapText: look('1.1', 'wrap', truthIn),
    shrinkToFit: look('1.9', 'shrink', truthIn),
    indentLevel: look('1.9', 'indent', numberIn),
    columnWidth: writable(
      '1.2',
      (it) => sizeOf(it, 'columns'),
      (it, value) => setSize(it, 'columns', sizeIn(value)),
    ),
    rowHeight: writable(
      '1.2',
      (it) => sizeOf(it, 'rows'),
      (it, value) => setSize(it, 'rows', sizeIn(value)),
    ),
    useStandardWidth: writable(
      '1.7',
      (it) => isStandard(it, 'columns'),
      (it, value) => setStandard(it, 'columns', truthIn(value)),
    ),
    useStandardHeight: writable(
      '1.7',
      (it) => isStandard(it, 'rows'),
      (it, value) => setStandard(it, 'rows', truthIn(value)),
    ),
    fill: part('1.1', make('RangeFill')),
    font: part('1.1', make('RangeFont')),
    borders: part('1.1', make('RangeBorderCollection')),
    protection: part('1.2', make('FormatProtection')),
    autofitColumns: doing('1.2', (it) => autofit(it, 'columns')),
    autofitRows: doing('1.2', (it) => autofit(it, 'rows')),
  },
};

/** A property of a cell's look; null where the cells differ. */
function look<K extends Exclude<keyof CellFormat, Side>>(
  since: string,
  key: K,
  read: (value: unknown) => CellFormat[K],
  show: (value: CellFormat[K]) => Json = (value) => value,
): Member<RangeTarget> {
  return writable(
    since,
    (it) => uniformLook(it, (format) => show(format[key])),
    (it, value) => repaint(it, { [key]: read(value) }),
  );
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** What all cells of the areas have; null where they differ. */
export function uniformLook<V extends Json>({ sheet, areas }: RangeTarget, of: (format: CellFormat) => V): V | null {
  const values = new Set(areas.flatMap((area) => [...sheet.formatsIn(area)].map(of)));
  return values.size === 1 ? ([...values][0] as V) : null;
}

export function repaint({ sheet, areas }: RangeTarget, patch: FormatPatch): void {
  checkAllowed(sheet, 'allowFormatCells');
  for (const area of areas) sheet.paint(area, patching(patch));
}

/** Points; a row can be 409.5 high, a column 255 characters wide. */
function sizeIn(value: unknown): number {
  const size = numberIn(value);
  if (size < 0 || size > 2000) throw new ExcelError('InvalidArgument');
  return size;
}
