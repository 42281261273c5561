import type { GateCells } from '../../rules/gate.ts';
import type { OrderCells } from '../../rules/order.ts';
import type { PointsCells } from '../../rules/points.ts';
import type { ListCell, RankCells } from '../../rules/rank.ts';
import type { PlacesCells } from '../../rules/shownPlaces.ts';
import type { StatusCells } from '../../rules/status.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import type { DetailColumn, DetailLayout } from '../detail/detailColumns.ts';
import { SUMMARY_COLUMNS, type SummaryColumn } from './summaryColumns.ts';

/** Names cells for the formulas of 考核汇总. */
export interface SummaryPlaces {
  /** The row of the first unit, one-based. */
  readonly top: number;
  /** A cell of the row: `E7`. */
  readonly cell: (column: SummaryColumn, row: number) => string;
  /** A cell whose column stays when the formula is copied: `$E7`. */
  readonly held: (column: SummaryColumn, row: number) => string;
  /** All units: `$E$7:$E$95`. */
  readonly all: (column: SummaryColumn) => string;
  /** A column of 考核明细: `考核明细!$Q$5:$Q$2949`. Throws for one that is left out. */
  readonly ofDetail: (column: DetailColumn) => string;
  readonly hasInDetail: (column: DetailColumn) => boolean;
  /** Columns of 考核明细 from one letter to another: `考核明细!$V$5:$W$2949`. */
  readonly detailBlock: (first: string, last: string) => string;
}

/**
 * @param units how many there are, and the row of the first, one-based
 * @param layout of 考核明细
 * @param span the first and last row of 考核明细, one-based
 */
export function summaryPlaces(
  detailSheet: string,
  { units, top }: { readonly units: number; readonly top: number },
  layout: DetailLayout,
  [first, last]: readonly [number, number],
): SummaryPlaces {
  const prefix = `${quoteSheetName(detailSheet)}!`;
  const detailBlock = (left: string, right: string): string => `${prefix}$${left}$${first}:$${right}$${last}`;
  return {
    top,
    cell: (column, row) => `${SUMMARY_COLUMNS.letter[column]}${row}`,
    held: (column, row) => `$${SUMMARY_COLUMNS.letter[column]}${row}`,
    all: (column) => `$${SUMMARY_COLUMNS.letter[column]}$${top}:$${SUMMARY_COLUMNS.letter[column]}$${top + units - 1}`,
    ofDetail: (column) => detailBlock(layout.letter(column), layout.letter(column)),
    hasInDetail: layout.has,
    detailBlock,
  };
}

/** The cells of one unit that the rules name in their formulas. */
export function unitCells(places: SummaryPlaces, row: number): PointsCells & PlacesCells & GateCells & Pick<StatusCells, 'unscored'> {
  const { ofDetail, cell } = places;
  return {
    numbers: ofDetail('number'),
    number: places.held('number', row),
    bonuses: places.hasInDetail('bonus') ? ofDetail('bonus') : null,
    verdicts: ofDetail('verdict'),
    counted: ofDetail('counted'),
    countedMarks: ofDetail('fullMarks'),
    missing: ofDetail('missing'),
    base: cell('base', row),
    bonus: cell('bonus', row),
    bonusCap: cell('bonusCap', row),
    deduction: cell('deduction', row),
    total: cell('total', row),
    fullMarks: cell('fullMarks', row),
    status: cell('status', row),
    unscored: cell('unscored', row),
    sheet: cell('sheet', row),
    unit: cell('unit', row),
    grade: cell('grade', row),
    percent: cell('percent', row),
    bound: cell('bound', row),
  };
}

/** The cells of one unit and the columns of all that it is ranked and listed by. */
export function listCells(places: SummaryPlaces, row: number): RankCells & OrderCells {
  const of = (column: SummaryColumn): ListCell => ({ cell: places.cell(column, row), all: places.all(column) });
  return {
    group: of('groupNumber'),
    total: of('total'),
    fullMarks: of('fullMarks'),
    grade: of('grade'),
    status: of('status'),
    rank: of('rank'),
    provisional: of('provisional'),
    number: of('number'),
  };
}
