import { PLACES, VERDICTS } from '../detail/verdict.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

/**
 * The figures of one unit, each the sum of what counts in its rows of 考核明细, rounded so far that no figure of an office's
 * is changed: what a sum of binary fractions is off by goes. Rows are found by the unit's number, as COUNTIFS would take a
 * name such as *局 or >5 for a pattern.
 */
export interface PointsFormulas {
  readonly base: string;
  /** Null where there is none to sum. */
  readonly bonus: string | null;
  readonly total: string;
  readonly percent: string;
  readonly fullMarks: string;
  readonly unscored: string;
  readonly missing: string;
}

/** @param hasBonus whether the workbook has any bonus rows */
export function pointsFormulas(places: SummaryPlaces, row: number, hasBonus: boolean): PointsFormulas {
  const { cell, held, ofDetail } = places;
  const unit = `${ofDetail('number')},${held('number', row)}`;
  const isBonus = `${ofDetail('bonus')},"是"`;
  const counted = `SUMIFS(${ofDetail('counted')},${unit})`;
  const bonus = `SUMIFS(${ofDetail('counted')},${unit},${isBonus})`;
  const blank = `COUNTIFS(${unit},${ofDetail('verdict')},"${VERDICTS.blank}")`;
  const blankBonus = `COUNTIFS(${unit},${ofDetail('verdict')},"${VERDICTS.blank}",${isBonus})`;
  const fullMarks = cell('fullMarks', row);
  return {
    base: `ROUND(${counted}${hasBonus ? `-${bonus}` : ''},${PLACES})`,
    bonus: hasBonus ? `MIN(ROUND(${bonus},${PLACES}),${cell('bonusCap', row)})` : null,
    total: `ROUND(${cell('base', row)}+${cell('bonus', row)},${PLACES})`,
    percent: `IF(${fullMarks}>0,ROUND(${cell('total', row)}/${fullMarks}*100,${PLACES}),"")`,
    fullMarks: `ROUND(SUMIFS(${ofDetail('fullMarks')},${unit}),${PLACES})`,
    unscored: blank + (hasBonus ? `-${blankBonus}` : ''),
    missing: `SUMIFS(${ofDetail('missing')},${unit})`,
  };
}
