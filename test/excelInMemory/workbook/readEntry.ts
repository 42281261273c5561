/** What Excel makes of a text that is entered in a cell, and the number format that it gives a cell that has none. */
export interface Entry {
  readonly value: number | boolean;
  readonly numberFormat?: string;
}

/**
 * Texts that spell a number, a percentage, a date, a time or a truth value; undefined for all that stays text. Where
 * versions or languages of Excel may differ a text is taken for a number: what is written has to be safe in all of them.
 */
export function readEntry(entered: string, today: Date, date1904: boolean): Entry | undefined {
  const text = entered.trim();
  if (/^(?:true|false)$/iu.test(text)) return { value: text.toLowerCase() === 'true' };
  return readNumber(text) ?? readMoment(text, today, date1904);
}

function readNumber(text: string): Entry | undefined {
  const negative = /^\((.+)\)$/u.exec(text)?.[1];
  const plain = (negative ?? text).replace(/^([+-]?)\s*[$¥￥]\s*/u, '$1');
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/u.exec(plain);
  if (fraction) {
    const [, sign, whole, over, under] = fraction;
    const value = Number(whole) + Number(over) / Number(under);
    return { value: sign === '-' ? -value : value, numberFormat: '# ?/?' };
  }
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)$/u.exec(plain);
  if (!match || !/\d/u.test(plain) || /^[+-]?[eE]/u.test(plain)) return undefined;
  const [, digits = '', percent] = match;
  const number = Number(digits.replaceAll(',', '')) * (negative === undefined ? 1 : -1);
  if (!Number.isFinite(number)) return undefined;
  if (percent) return { value: number / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (/[eE]/u.test(digits)) return { value: number, numberFormat: '0.00E+00' };
  return { value: number, ...(digits.includes(',') ? { numberFormat: '#,##0' } : {}) };
}

function readMoment(text: string, today: Date, date1904: boolean): Entry | undefined {
  const both = /^(.*?)\s+(\d{1,2}:\S+(?:\s*[ap]m)?)$/iu.exec(text);
  const date = readDate(both?.[1] ?? text, today, date1904);
  const time = readTime(both?.[2] ?? text);
  if (both) return date && time !== undefined ? { value: Number(date.value) + time, numberFormat: 'yyyy/m/d h:mm' } : undefined;
  return date ?? (time === undefined ? undefined : { value: time, numberFormat: 'h:mm' });
}

/** A part of a day. */
function readTime(text: string): number | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])m?)?$/iu.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds = '0', half] = match;
  if (Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  const shift = half?.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0;
  return (Number(hours) + shift) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<name>${MONTHS.join('|')})[a-z]*`;

/** Each shape with the number format that it leaves behind. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/u, 'yyyy/m/d'],
  [/^(?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<y>\d{2}|\d{4})$/u, 'yyyy/m/d'],
  [/^(?<y>\d{2})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/u, 'yyyy/m/d'],
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})$/u, 'mmm-yy'],
  [/^(?<m>\d{1,2})[-/](?<y>\d{4})$/u, 'mmm-yy'],
  [/^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/u, 'm"月"d"日"'],
  [/^(?<d>\d{1,2})[-/](?<m>\d{1,2})$/u, 'd-mmm'],
  [/^(?<m>\d{1,2})[-/](?<y>\d{2})$/u, 'mmm-yy'],
  [/^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/u, 'yyyy"年"m"月"d"日"'],
  [/^(?<y>\d{4})年(?<m>\d{1,2})月$/u, 'yyyy"年"m"月"'],
  [/^(?<m>\d{1,2})月(?<d>\d{1,2})日$/u, 'm"月"d"日"'],
  [/^(?<m>\d{1,2})月$/u, 'm"月"d"日"'],
  [new RegExp(`^(?<d>\\d{1,2})[- /]?${MONTH}(?:[- /](?<y>\\d{2}|\\d{4}))?$`, 'iu'), 'd-mmm'],
  [new RegExp(`^${MONTH}[- /]?(?<d>\\d{1,2})(?:,? *(?<y>\\d{4}))?$`, 'iu'), 'd-mmm'],
  [new RegExp(`^${MONTH}[- /](?<y>\\d{2}|\\d{4})$`, 'iu'), 'mmm-yy'],
];

function readDate(text: string, today: Date, date1904: boolean): Entry | undefined {
  for (const [shape, numberFormat] of DATES) {
    const parts = shape.exec(text)?.groups;
    if (!parts) continue;
    const month = parts.name ? MONTHS.indexOf(parts.name.toLowerCase()) + 1 : Number(parts.m);
    const serial = serialOf(fullYear(parts.y, today), month, Number(parts.d ?? 1), date1904);
    if (serial !== undefined) return { value: serial, numberFormat };
  }
  return undefined;
}

/** Two digits below 30 are of this century: https://support.microsoft.com/office/6eca4b8b-e4c6-4ab6-a2c5-6ed3ecb1ed5f */
function fullYear(digits: string | undefined, today: Date): number {
  if (digits === undefined) return today.getFullYear();
  const year = Number(digits);
  return digits.length === 2 ? year + (year < 30 ? 2000 : 1900) : year;
}

/** The serial number of a day that is in the calendar; undefined for any other and outside of what Excel knows. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = date.getTime() / 86_400_000 + 25_569;
  // Serial 60 is the 29 February 1900 that never was.
  const serial = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return serial >= 0 && year <= 9999 ? serial : undefined;
}
