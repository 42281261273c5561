import { NOT_RECOGNISED } from '../../assessment/gates.ts';
import { STATUS_WORDS } from '../statusWords.ts';
import { PRODUCT_PLACES } from './gradeFormula.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

/** The rank of a graded unit within its group: one more than there are graded units with a larger share of full marks. */
export function rankFormula(places: SummaryPlaces, row: number): string {
  const grade = places.cell('grade', row);
  return `IF(OR(${grade}="",${grade}="${NOT_RECOGNISED}"),"",1+SUMPRODUCT(${isLarger(places, row)}*${isGraded(places)}))`;
}

/** The rank that a unit with unscored indicators would have as things stand, among the graded and those like itself. */
export function provisionalFormula(places: SummaryPlaces, row: number): string {
  const open = `"${STATUS_WORDS.incomplete}"`;
  const among = `((${isGraded(places)}+(${places.all('status')}=${open}))>0)`;
  return `IF(${places.cell('status', row)}<>${open},"",1+SUMPRODUCT(${isLarger(places, row)}*${among}))`;
}

/**
 * The place of a unit in the list by groups and ranks, from 1; none twice. Those without a rank come after the ranked ones,
 * as a text is more than any number.
 */
export function orderFormula({ all, cell }: SummaryPlaces, row: number): string {
  const compare = (column: 'groupNumber' | 'rank' | 'provisional' | 'number', next: string): string => {
    const less = `(${all(column)}<${cell(column, row)})`;
    return next === '' ? less : `(${less}+(${all(column)}=${cell(column, row)})*${next})`;
  };
  return `1+SUMPRODUCT(${compare('groupNumber', compare('rank', compare('provisional', compare('number', ''))))})`;
}

function isGraded({ all }: SummaryPlaces): string {
  return `(${all('grade')}<>"")*(${all('grade')}<>"${NOT_RECOGNISED}")`;
}

/** 1 for each unit of the group with a larger share, compared as fractions. */
function isLarger({ all, cell }: SummaryPlaces, row: number): string {
  const difference = `${all('total')}*${cell('fullMarks', row)}-${cell('total', row)}*${all('fullMarks')}`;
  return `(${all('groupNumber')}=${cell('groupNumber', row)})*(ROUND(${difference},${PRODUCT_PLACES})>0)`;
}
