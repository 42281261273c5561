import { tokenize } from '@borgar/fx/xlsx';
import { unquoteSheetName } from '../workbook/quoteSheetName.ts';

/** A part of a formula. */
export interface FormulaToken {
  readonly text: string;
  /** The cells, where it refers to its own sheet, without dollars: F4, A1:B9, E:E; null for anything else. */
  readonly own: string | null;
}

/**
 * The parts of a formula, white space left out.
 *
 * @param formula without its equals sign
 * @param sheet the name of the sheet that holds it
 */
export function formulaTokens(formula: string, sheet: string): readonly FormulaToken[] {
  return tokenize(formula)
    .filter(({ type }) => type !== 'whitespace' && type !== 'newline')
    .map(({ type, value }) => ({
      text: value,
      own: type === 'range' || type === 'range_beam' ? ownCells(value, sheet) : null,
    }));
}

function ownCells(reference: string, sheet: string): string | null {
  const mark = reference.lastIndexOf('!');
  if (mark >= 0) {
    const name = unquoteSheetName(reference.slice(0, mark));
    if (name.toLowerCase() !== sheet.toLowerCase()) return null;
  }
  return reference.slice(mark + 1).replaceAll('$', '');
}
