import { fold } from '../../workbook/fold.ts';
import type { Header } from './header.ts';

/** The words of headers on one line, by which tables on several sheets are alike. */
export function headingsOf(headers: readonly Header[]): string {
  return headers.flatMap(({ columns }) => columns.map(({ above, text }) => `${fold(above)}:${fold(text)}`)).join('|');
}
