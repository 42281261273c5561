import { serialDate } from '../../../src/workbook/serialDate.ts';
import type { Cell } from './cell.ts';

/** A cell as it is shown: places behind the point, per cent, thousands and days; any other number format shows the plain value. */
export function displayText({ value, format }: Cell, date1904: boolean): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const code = format.numberFormat;
  const number = /^(#,##)?0(?:\.(0+))?(%?)$/u.exec(code);
  if (number) {
    const [, thousands, places = '', percent = ''] = number;
    const fixed = (percent ? value * 100 : value).toFixed(places.length);
    return (thousands ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',') : fixed) + percent;
  }
  if (/^yyyy[-/]m/iu.test(code)) return dateText(value, code, date1904) ?? String(value);
  return String(value);
}

function dateText(value: number, code: string, date1904: boolean): string | undefined {
  const parts = serialDate(value, date1904)?.split('-');
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts;
  const plain = (digits: string): string => String(Number(digits));
  return code.replace(/yyyy/iu, year).replace(/mm/iu, month).replace(/m/iu, plain(month)).replace(/dd/iu, day).replace(/d/iu, plain(day));
}
