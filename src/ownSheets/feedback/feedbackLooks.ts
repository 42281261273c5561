import type { CellFormat } from '../../workbook/edit.ts';
import { LOOKS } from '../kit/looks.ts';

const FIGURE = { ...LOOKS.centred, numberFormat: '0.00' } as const;

/** How the parts of a feedback sheet look: for paper, so without any fill where a person writes. */
export const FEEDBACK_LOOKS = {
  title: { ...LOOKS.title, fontSize: 18, horizontal: 'center' },
  basis: { ...LOOKS.sentence, horizontal: 'center', wrap: true, fontColor: '595959' },
  label: LOOKS.header,
  figure: FIGURE,
  unit: { bold: true },
  points: { bold: true, fontSize: 14 },
  /** How far a total lies above another. */
  difference: { numberFormat: '+0.00;-0.00;0.00' },
  heading: { ...LOOKS.sentence, fontSize: 12, bold: true },
  centred: LOOKS.centred,
  words: LOOKS.text,
  sentence: LOOKS.sentence,
  reply: { ...LOOKS.text, vertical: 'top', locked: false },
  signature: { ...LOOKS.text, horizontal: 'right', locked: false },
  note: { ...LOOKS.sentence, fontSize: 9, fontColor: '595959', wrap: true },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type FeedbackPart = keyof typeof FEEDBACK_LOOKS;
