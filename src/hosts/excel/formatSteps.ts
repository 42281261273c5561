import { parseArea } from '../../workbook/address.ts';
import type { SetFormat } from '../../workbook/edit.ts';
import type { Step } from './steps.ts';

/** Every property is an action of its own; measured on Microsoft's client. */
const RANGE_BYTES = 500;
const PROPERTY_BYTES = 160;
/** A border is asked for, then gets style, weight and colour. */
const BORDER_PROPERTIES = 4;

type Side = `${Excel.BorderIndex}`;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives a whole range its look; what the format doesn't name stays as it is. */
export function formatSteps({ sheet, range: address, format }: SetFormat): readonly Step[] {
  const area = parseArea(address);
  if (!area) return [];
  const sides: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (area.bottom > area.top) sides.push('InsideHorizontal');
  if (area.right > area.left) sides.push('InsideVertical');
  return [
    {
      bytes: RANGE_BYTES + PROPERTY_BYTES * propertiesOf(format, sides.length),
      do({ workbook }) {
        const range = workbook.worksheets.getItem(sheet).getRange(address);
        const { font, fill, borders } = range.format;
        if (format.fontName !== undefined) font.name = format.fontName;
        if (format.fontSize !== undefined) font.size = format.fontSize;
        if (format.bold !== undefined) font.bold = format.bold;
        if (format.italic !== undefined) font.italic = format.italic;
        if (format.underline !== undefined) font.underline = format.underline ? 'Single' : 'None';
        if (format.fontColor !== undefined) font.color = `#${format.fontColor}`;
        if (format.fillColor !== undefined) fill.color = `#${format.fillColor}`;
        if (format.borderColor !== undefined) {
          for (const side of sides) {
            const border = borders.getItem(side);
            border.style = 'Continuous';
            border.weight = 'Thin';
            border.color = `#${format.borderColor}`;
          }
        }
        if (format.horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[format.horizontal];
        if (format.vertical !== undefined) range.format.verticalAlignment = VERTICAL[format.vertical];
        if (format.wrap !== undefined) range.format.wrapText = format.wrap;
        // One value stands for every cell of the range.
        if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
        if (format.locked !== undefined) range.format.protection.locked = format.locked;
      },
    },
  ];
}

function propertiesOf(format: SetFormat['format'], sides: number): number {
  return Object.keys(format).length + (format.borderColor === undefined ? 0 : sides * BORDER_PROPERTIES);
}
