import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { LETTER, type DetailColumn } from '../detail/detailColumns.ts';
import { SUMMARY_HEADER_ROW, SUMMARY_LETTER, type SummaryColumn } from './summaryColumns.ts';

/** Names cells for the formulas of 考核汇总. */
export interface SummaryPlaces {
  /** A cell of the row: `E7`. */
  readonly cell: (column: SummaryColumn, row: number) => string;
  /** A cell whose column stays when the formula is copied: `$E7`. */
  readonly held: (column: SummaryColumn, row: number) => string;
  /** All units: `$E$7:$E$95`. */
  readonly all: (column: SummaryColumn) => string;
  /** A column of 考核明细: `考核明细!$Q$5:$Q$2949`. */
  readonly detail: (letter: string) => string;
  readonly ofDetail: (column: DetailColumn) => string;
}

/**
 * @param units how many there are
 * @param span the first and last row of 考核明细, one-based
 */
export function summaryPlaces(detailSheet: string, units: number, [first, last]: readonly [number, number]): SummaryPlaces {
  const prefix = `${quoteSheetName(detailSheet)}!`;
  const top = SUMMARY_HEADER_ROW + 2;
  const detail = (letter: string): string => `${prefix}$${letter}$${first}:$${letter}$${last}`;
  return {
    cell: (column, row) => `${SUMMARY_LETTER[column]}${row}`,
    held: (column, row) => `$${SUMMARY_LETTER[column]}${row}`,
    all: (column) => `$${SUMMARY_LETTER[column]}$${top}:$${SUMMARY_LETTER[column]}$${top + units - 1}`,
    detail,
    ofDetail: (column) => detail(LETTER[column]),
  };
}
