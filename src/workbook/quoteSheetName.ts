import { MAX_COLUMNS, MAX_ROWS, parseAddress } from './address.ts';

/**
 * A sheet's name as it stands before the ! of a reference. Excel quotes a name that is not made of letters, digits,
 * _ and . alone, that begins with a digit or a full stop, or that it could take for a cell, A1 or R1C1 style:
 * 县市区 → 县市区, 一季度（东区） → '一季度（东区）', O'Brien → 'O''Brien', AB12 → 'AB12', R2 → 'R2'.
 */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) && !startsLikeR1C1(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that such a name means: '一季度（东区）' → 一季度（东区）, 'O''Brien' → O'Brien; a name without quotes stays as it is. */
export function unquoteSheetName(written: string): string {
  return written.replace(/^'([\s\S]*)'$/u, (_, inner: string) => inner.replaceAll("''", "'"));
}

/** R, C, RC, R1, C1, R1C1 and RC1, each also with anything behind the number: Excel reads no further than that. */
function startsLikeR1C1(name: string): boolean {
  const match = /^(?:R(\d+)|C(\d+)|RC(\d+))/i.exec(name);
  if (!match) return /^(?:R|C|RC)$/i.test(name);
  const row = match[1];
  const column = match[2] ?? match[3];
  return row !== undefined ? isWithin(row, MAX_ROWS) : isWithin(column as string, MAX_COLUMNS);
}

function isWithin(digits: string, most: number): boolean {
  const number = Number(digits);
  return number >= 1 && number <= most;
}
