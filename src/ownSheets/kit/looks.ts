import type { CellFormat } from '../../workbook/edit.ts';

/** The looks of Kaohe's own sheets: plain, and readable in black and white. */
const FONT = { fontName: '宋体', fontSize: 11 } as const;
const LINE = 'BFBFBF';

export const LOOKS = {
  title: { ...FONT, fontSize: 16, bold: true, vertical: 'center' },
  subtitle: { ...FONT, fontSize: 13, bold: true, vertical: 'center' },
  sentence: { ...FONT, vertical: 'center' },
  header: { ...FONT, bold: true, fillColor: 'DDEBF7', borderColor: LINE, horizontal: 'center', vertical: 'center', wrap: true },
  text: { ...FONT, borderColor: LINE, vertical: 'center', wrap: true },
  centred: { ...FONT, borderColor: LINE, horizontal: 'center', vertical: 'center', wrap: true },
  points: { ...FONT, borderColor: LINE, horizontal: 'right', vertical: 'center', numberFormat: '0.00' },
  grey: { ...FONT, borderColor: LINE, horizontal: 'center', vertical: 'center', fontColor: '7F7F7F', italic: true },
  link: { ...FONT, borderColor: LINE, vertical: 'center', fontColor: '0563C1', underline: true },
  /** A cell that a person fills in. */
  entry: { ...FONT, borderColor: LINE, vertical: 'center', wrap: true, fillColor: 'FFF9E5', locked: false },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type Look = keyof typeof LOOKS;
