import { parseAddress } from '../../workbook/address.ts';

/**
 * Gives the column of a cell reference in a row that is known: B7 in row "7" → 1. Undefined where the reference is in
 * another row or no cell of a worksheet. A sheet has few columns and many cells, so each column is worked out once.
 */
export function columnReader(): (reference: string, rowNumber: string) => number | undefined {
  const columns = new Map<string, number | undefined>();
  return (reference, rowNumber) => {
    if (!reference.endsWith(rowNumber)) return undefined;
    const letters = reference.slice(0, reference.length - rowNumber.length);
    const known = columns.get(letters);
    if (known !== undefined) return known;
    const position = parseAddress(`${letters}1`);
    if (position?.rowIndex !== 0) return undefined;
    columns.set(letters, position.columnIndex);
    return position.columnIndex;
  };
}
