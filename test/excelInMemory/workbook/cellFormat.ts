/**
 * How a cell looks, as plain data. Colours are #RRGGBB, '' is none or automatic; sizes are points. Words are Excel's
 * enumerations, such as `Continuous` and `Center`.
 */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: Border;
  readonly bottom: Border;
  readonly left: Border;
  readonly right: Border;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type FormatPatch = Partial<CellFormat>;

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** A cell that nobody formatted, in a Chinese Excel. */
export const NORMAL: CellFormat = {
  numberFormat: 'General',
  fill: '',
  fontName: '等线',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  shrink: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
};

/** #ff0000, FF0000 and red → #FF0000; undefined for what is no colour. Only the names that Excel's samples use are known. */
export function colorOf(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  return digits ? `#${digits.toUpperCase()}` : NAMED[text.toLowerCase()];
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
};
