import type { CellFormat } from '../../workbook/edit.ts';

/** The looks of Kaohe's own sheets: plain, and readable in black and white. */
const FONT = { fontName: '宋体', fontSize: 11 } as const;
const LINE = 'BFBFBF';
/** Of the page that a chief signs: it is printed smaller than it is drawn, as wide as the list behind it. */
export const PAPER_SIZE = 14;
const PAPER = { ...FONT, fontSize: PAPER_SIZE } as const;

export const LOOKS = {
  title: { ...FONT, fontSize: 16, bold: true, vertical: 'center' },
  subtitle: { ...FONT, fontSize: 13, bold: true, vertical: 'center' },
  sentence: { ...FONT, vertical: 'center' },
  /** A sentence that may take several lines in merged cells. */
  wrapped: { ...FONT, vertical: 'center', wrap: true },
  header: { ...FONT, bold: true, fillColor: 'DDEBF7', borderColor: LINE, horizontal: 'center', vertical: 'center', wrap: true },
  text: { ...FONT, borderColor: LINE, vertical: 'center', wrap: true },
  strong: { ...FONT, bold: true, borderColor: LINE, vertical: 'center', wrap: true },
  centred: { ...FONT, borderColor: LINE, horizontal: 'center', vertical: 'center', wrap: true },
  points: { ...FONT, borderColor: LINE, horizontal: 'right', vertical: 'center', numberFormat: '0.00' },
  day: { ...FONT, borderColor: LINE, horizontal: 'center', vertical: 'center', numberFormat: 'yyyy-mm-dd' },
  greyDay: {
    ...FONT,
    borderColor: LINE,
    horizontal: 'center',
    vertical: 'center',
    fontColor: '7F7F7F',
    italic: true,
    numberFormat: 'yyyy-mm-dd',
  },
  grey: { ...FONT, borderColor: LINE, horizontal: 'center', vertical: 'center', fontColor: '7F7F7F', italic: true },
  link: { ...FONT, borderColor: LINE, vertical: 'center', fontColor: '0563C1', underline: true },
  /** A link whose words may take several lines. */
  textLink: { ...FONT, borderColor: LINE, vertical: 'center', wrap: true, fontColor: '0563C1', underline: true },
  heading: { ...FONT, fontSize: 22, bold: true, horizontal: 'center', vertical: 'center' },
  basis: { ...PAPER, horizontal: 'center', vertical: 'center', wrap: true },
  paragraph: { ...PAPER, vertical: 'center', wrap: true },
  listHeader: { ...PAPER, bold: true, fillColor: 'DDEBF7', borderColor: LINE, horizontal: 'center', vertical: 'center', wrap: true },
  listGroup: { ...PAPER, bold: true, fillColor: 'F2F2F2', borderColor: LINE, vertical: 'center' },
  listText: { ...PAPER, borderColor: LINE, vertical: 'center', wrap: true },
  listCentred: { ...PAPER, borderColor: LINE, horizontal: 'center', vertical: 'center', wrap: true },
  listPoints: { ...PAPER, borderColor: LINE, horizontal: 'right', vertical: 'center', numberFormat: '0.00' },
  /** A cell that a person fills in. */
  entry: { ...FONT, borderColor: LINE, vertical: 'center', wrap: true, fillColor: 'FFF9E5', locked: false },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type Look = keyof typeof LOOKS;
