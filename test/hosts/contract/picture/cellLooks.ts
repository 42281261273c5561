import { type Border, type CellFormat, NO_BORDER, NORMAL } from '../../../excelInMemory/workbook/cellFormat.ts';
import { child, children, isOn, type Node } from './xmlTree.ts';

/** What a style part says of looks, in the words of the in-memory Excel. */
export interface Looks {
  /** By the number of a cell's style; the first is how a cell looks that nobody formatted. */
  readonly cells: readonly CellFormat[];
  /** By the number that a conditional format points to. */
  readonly conditional: readonly ConditionalLook[];
}

export interface ConditionalLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string;
}

/** The number formats that have a number and no text of their own (18.8.30); any other is told by its number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  20: 'h:mm',
  22: 'yyyy/m/d h:mm',
  31: 'yyyy"年"m"月"d"日"',
  49: '@',
};

const LINES: Readonly<Record<string, Border>> = {
  thin: { style: 'Continuous', weight: 'Thin', color: '' },
  medium: { style: 'Continuous', weight: 'Medium', color: '' },
  thick: { style: 'Continuous', weight: 'Thick', color: '' },
  hair: { style: 'Continuous', weight: 'Hairline', color: '' },
  double: { style: 'Double', weight: 'Thick', color: '' },
};

export function looksIn(styles: Node | undefined): Looks {
  if (!styles) return { cells: [{ ...NORMAL, fontName: '宋体', vertical: 'Bottom' }], conditional: [] };
  const fonts = children(styles, 'font', 'fonts').map(fontOf);
  const fills = children(styles, 'fill', 'fills').map(fillOf);
  const borders = children(styles, 'border', 'borders').map(bordersOf);
  const codes = new Map(
    children(styles, 'numFmt', 'numFmts').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  return {
    cells: children(styles, 'xf', 'cellXfs').map((xf): CellFormat => {
      const { numFmtId, fontId, fillId, borderId } = xf.attributes;
      const align = child(xf, 'alignment')?.attributes ?? {};
      const protection = child(xf, 'protection')?.attributes ?? {};
      const number = Number(numFmtId ?? 0);
      return {
        ...NORMAL,
        numberFormat: codes.get(number) ?? BUILT_IN[number] ?? `no. ${number}`,
        ...fonts[Number(fontId ?? 0)],
        fill: fills[Number(fillId ?? 0)] ?? '',
        ...borders[Number(borderId ?? 0)],
        horizontal: capital(align.horizontal ?? 'general'),
        vertical: capital(align.vertical ?? 'bottom'),
        wrap: isOn(align.wrapText),
        shrink: isOn(align.shrinkToFit),
        indent: Number(align.indent ?? 0),
        locked: protection.locked === undefined || isOn(protection.locked),
        formulaHidden: isOn(protection.hidden),
      };
    }),
    conditional: children(styles, 'dxf', 'dxfs').map((dxf): ConditionalLook => {
      const font = child(dxf, 'font');
      const pattern = child(child(dxf, 'fill'), 'patternFill');
      return {
        fillColor: colorOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), ''),
        fontColor: colorOf(child(font, 'color'), ''),
        bold: toggle(font, 'b') ?? null,
        italic: toggle(font, 'i') ?? null,
        numberFormat: child(dxf, 'numFmt')?.attributes.formatCode ?? '',
      };
    }),
  };
}

export function colorOf(node: Node | undefined, none: string): string {
  const { rgb, theme, tint, indexed } = node?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (theme !== undefined) return `theme ${theme} ${tint ?? ''}`.trim();
  return indexed === undefined || indexed === '64' ? none : `indexed ${indexed}`;
}

function fontOf(font: Node): Partial<CellFormat> {
  const underline = child(font, 'u');
  return {
    fontName: child(font, 'name')?.attributes.val ?? '',
    fontSize: Number(child(font, 'sz')?.attributes.val ?? 0),
    fontColor: colorOf(child(font, 'color'), NORMAL.fontColor),
    bold: toggle(font, 'b') ?? false,
    italic: toggle(font, 'i') ?? false,
    underline: underline ? capital(underline.attributes.val ?? 'single') : 'None',
    strikethrough: toggle(font, 'strike') ?? false,
  };
}

/** `<b/>` and `<b val="1"/>` are bold, `<b val="0"/>` is not; without the element nothing is said. */
function toggle(font: Node | undefined, name: string): boolean | undefined {
  const node = child(font, name);
  return node && (node.attributes.val === undefined || isOn(node.attributes.val));
}

function fillOf(fill: Node): string {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (type === 'none') return '';
  return type === 'solid' ? colorOf(child(pattern, 'fgColor'), NORMAL.fontColor) : type;
}

function bordersOf(border: Node): Pick<CellFormat, 'top' | 'bottom' | 'left' | 'right'> {
  const side = (name: string): Border => {
    const node = child(border, name);
    const style = node?.attributes.style ?? 'none';
    if (style === 'none') return NO_BORDER;
    return { ...(LINES[style] ?? { style, weight: 'Thin' }), color: colorOf(child(node, 'color'), '#000000') };
  };
  return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
