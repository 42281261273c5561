import { MAX_ROWS } from '../../workbook/address.ts';
import { brokenXml } from './brokenXml.ts';
import { isTrue } from './isTrue.ts';
import type { Attributes } from './scanXml.ts';
import { spans, type Spans } from '../../workbook/spans.ts';

/** Keeps which row is being read, and which rows are hidden and which are not. */
export interface RowReader {
  open(attributes: Attributes): void;
  /** Zero-based; -1 before the first row. */
  index(): number;
  /** One-based, as the file writes it. */
  number(): string;
  readonly hidden: Spans;
  readonly visible: Spans;
}

/** A row without a number follows the one before it. Throws xml-broken for a row that no worksheet has. */
export function rowReader(part: string): RowReader {
  const hidden = spans();
  const visible = spans();
  let rowIndex = -1;
  let rowNumber = '0';
  return {
    hidden,
    visible,
    open(attributes) {
      rowNumber = attributes['r'] ?? String(rowIndex + 2);
      if (!/^[1-9]\d{0,6}$/.test(rowNumber) || Number(rowNumber) > MAX_ROWS) throw brokenXml(part, `no row: ${rowNumber}`);
      rowIndex = Number(rowNumber) - 1;
      (isTrue(attributes['hidden']) ? hidden : visible).add(rowIndex, rowIndex);
    },
    index: () => rowIndex,
    number: () => rowNumber,
  };
}
