import { tokenize } from '@borgar/fx/xlsx';
import { unquoteSheetName } from './quoteSheetName.ts';

/** What a formula may not speak of any more. */
export interface Gone {
  /** Names of sheets, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** Defined names, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** True where a formula refers to a sheet or a name that is gone, or names such a sheet in a text of its: INDIRECT("东局!A1"). */
export function mentionsGone(formula: string, { sheets, names }: Gone): boolean {
  if (!formula.includes('!') && names.size === 0) return false;
  const written = formula.toLowerCase();
  const mayNameSheet = [...sheets].some((sheet) => written.includes(sheet.replaceAll("'", "''")) || written.includes(sheet));
  if (!mayNameSheet && !mayHold(written, names)) return false;
  return tokenize(formula).some(({ type, value }) => {
    const text = value.toLowerCase();
    if (type === 'string')
      return [...sheets].some((sheet) => text.includes(`${sheet}!`) || text.includes(`${sheet.replaceAll("'", "''")}'!`));
    const mark = value.lastIndexOf('!');
    if (mark >= 0 && sheetsOf(text.slice(0, mark)).some((sheet) => sheets.has(sheet))) return true;
    return mark < 0 && names.has(text);
  });
}

/** False where none of these names can stand in a text; a quick look. */
function mayHold(written: string, names: Gone['names']): boolean {
  if (names.size === 0) return false;
  // Which small letter Σ has depends on what stands beside it, and so not on the name alone.
  return names.size > MOST_LOOKED_FOR || /[σς]/u.test(written) || [...names].some((name) => written.includes(name));
}

/** To look for more names than this takes longer than to take a formula apart. */
const MOST_LOOKED_FOR = 200;

/** '东 局' → 东 局, a:c → a and c; nothing for a sheet of another workbook. */
function sheetsOf(context: string): readonly string[] {
  const plain = unquoteSheetName(context);
  return plain.includes('[') ? [] : plain.split(':');
}
