import type { CellLook } from '../../../workbook/sheetLook.ts';
import { isTrue } from '../isTrue.ts';
import type { Attributes } from '../scanXml.ts';
import { colorOf, type Palette } from './colorOf.ts';

export type FontLook = Pick<CellLook, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;

/** What one element inside `font` adds to the look. */
export function addFont(font: FontLook, name: string, attributes: Attributes, palette: Palette): FontLook {
  const { val } = attributes;
  // `<b/>` without a value is yes.
  const isOn = val === undefined || isTrue(val);
  switch (name) {
    case 'name':
      return val ? { ...font, fontName: val } : font;
    case 'sz':
      return Number(val) > 0 ? { ...font, fontSize: Number(val) } : font;
    case 'b':
      return isOn ? { ...font, bold: true } : font;
    case 'i':
      return isOn ? { ...font, italic: true } : font;
    case 'strike':
      return isOn ? { ...font, strike: true } : font;
    case 'u':
      return val === 'none' ? font : { ...font, underline: true };
    case 'color': {
      const color = colorOf(attributes, palette);
      return color ? { ...font, color } : font;
    }
    default:
      return font;
  }
}
