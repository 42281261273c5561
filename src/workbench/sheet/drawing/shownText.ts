import { format, formatColor, isDateFormat } from 'numfmt';
import type { CellLook } from '../../../workbook/sheetLook.ts';
import type { Cell } from '../../../workbook/snapshot.ts';

/** What a cell shows, and how it stands where its look doesn't say. */
export interface ShownText {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** Numbers never run into the next cell: they show ### where they don't fit. */
  readonly isNumber: boolean;
  /** Said by the number format, such as [Red]. */
  readonly color?: string;
}

/** Days between the date systems that begin with 1900 and with 1904. */
const DAYS_1904 = 1462;
const NO_TEXT: ShownText = { text: '', align: 'left', isNumber: false };
const OPTIONS = { throws: false, locale: 'zh-CN', dateErrorNumber: false } as const;

/** The text that Excel shows in a wide enough cell. A formula without a stored result shows nothing. */
export function shownText(cell: Cell | null, { numberFormat = 'General' }: CellLook, date1904: boolean): ShownText {
  if (!cell || cell.kind === 'uncalculated') return NO_TEXT;
  if (cell.kind === 'boolean') return { text: cell.value ? 'TRUE' : 'FALSE', align: 'center', isNumber: false };
  if (cell.kind === 'error') return { text: cell.value, align: 'center', isNumber: false };
  if (cell.kind === 'text') {
    // Only a fourth section, or one that is @ alone with words around it, says how text is shown.
    const text = numberFormat.includes('@') && numberFormat !== '@' ? format(numberFormat, cell.value, OPTIONS) : cell.value;
    return { text, align: 'left', isNumber: false };
  }
  const value = date1904 && isDateFormat(numberFormat) ? cell.value + DAYS_1904 : cell.value;
  const color = formatColor(numberFormat, value, OPTIONS);
  return {
    text: format(numberFormat, value, OPTIONS),
    align: numberFormat === '@' ? 'left' : 'right',
    isNumber: true,
    ...(typeof color === 'string' ? { color } : {}),
  };
}
