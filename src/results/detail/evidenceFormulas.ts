import { PLACEHOLDERS_NAME } from '../../workbook/marks.ts';
import { detailCell, LETTER } from './detailColumns.ts';
import { formulaOf } from './formulaOf.ts';
import { withoutSpace } from './linkCell.ts';
import { PLACES, VERDICTS } from './verdict.ts';

/** Where an evidence cell serves several indicators of a unit: the letters of the columns that count it once. */
export interface SharedColumns {
  /** The address of the evidence cell. */
  readonly place: string;
  /** 1, 2, 3 … down the sheet as it was written, so that "earlier" survives sorting. */
  readonly order: string;
  /** 1 where a score asks for evidence. */
  readonly asks: string;
}

/** 1 where the score asks for evidence and none is there, else 0. */
export function missingFormula(row: number, hasSelf: boolean): string {
  return (hasSelf ? MISSING_BESIDE_SELF : MISSING)(row);
}

const MISSING = formulaOf((row) => `IF(${asks(row, false)},${isWithout(row)},0)`);
const MISSING_BESIDE_SELF = formulaOf((row) => `IF(${asks(row, true)},${isWithout(row)},0)`);

/** 1 where a score above 0 counts, or where it is blank and a valid self score above 0 stands beside it. */
export function asksFormula(row: number, hasSelf: boolean): string {
  return `IF(${asks(row, hasSelf)},1,0)`;
}

/** The same as `missingFormula`, but 0 where an earlier indicator of the unit asks for the same cell. */
export function missingOnceFormula(row: number, { place, order, asks: asked }: SharedColumns, [first, last]: readonly [number, number]): string {
  const column = (letter: string): string => `$${letter}$${first}:$${letter}$${last}`;
  const unit = LETTER.number;
  const earlier = `COUNTIFS(${column(unit)},${unit}${row},${column(place)},${place}${row},${column(order)},"<"&${order}${row},${column(asked)},1)`;
  return `IF(${asked}${row}=0,0,IF(${earlier}>0,0,${isWithout(row)}))`;
}

function asks(row: number | string, hasSelf: boolean): string {
  const counted = detailCell('counted', row);
  if (!hasSelf) return `${counted}>0`;
  const [self, max, verdict] = [detailCell('self', row), detailCell('max', row), detailCell('verdict', row)];
  const bySelf = `IF(ISNUMBER(${self}),AND(${self}>0,ROUND(${self}-${max},${PLACES})<=0))`;
  return `IF(${verdict}="${VERDICTS.blank}",${bySelf},${counted}>0)`;
}

/**
 * Taking a placeholder out of the words leaves nothing: they are blank, or that placeholder, or that several times (——).
 * MATCH and COUNTIF would take * and ? for wildcards.
 */
function isWithout(row: number | string): string {
  const folded = `SUBSTITUTE(SUBSTITUTE(${withoutSpace(detailCell('evidence', row))},"／","/"),"－","-")`;
  return `MIN(1,SUMPRODUCT(--(SUBSTITUTE(${folded},${PLACEHOLDERS_NAME},"")="")))`;
}
