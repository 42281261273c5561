import { foldWidth } from '../workbook/fold.ts';

const WRITTEN = /^(\d{4})(?:([-/.。])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)$/u;

/**
 * The day that a person has written, YYYY-MM-DD: 2020-12-31, 2020/12/31, 2020.12.31, 2020年12月31日, with one digit where one is enough,
 * full-width forms and white space folded. Null for anything else, and for a day that there isn't. The year is never guessed, nor which
 * of two numbers is the month.
 */
export function writtenDate(text: string): string | null {
  const [, year = '', , month, day, namedMonth, namedDay] = WRITTEN.exec(foldWidth(text)) ?? [];
  const iso = `${year}-${(month ?? namedMonth ?? '').padStart(2, '0')}-${(day ?? namedDay ?? '').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
