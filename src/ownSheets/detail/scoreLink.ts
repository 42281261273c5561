import type { ScoreEntry } from '../../reading/model.ts';
import { NOT_APPLICABLE_WORD, isNotApplicableFormula, type ScoreReading } from '../../rules/score.ts';
import { withoutSpace, withoutSpaceFormula } from '../../rules/spaces.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { formulaOf } from './formulaOf.ts';

/** Stands for #REF! and the like among several cells. */
const ERROR = '错误值';
/** Stands for what a cell of several holds outside its own range: the sum would hide it. */
const OUTSIDE = '有误';

/** A cell as it stands, as a formula: =A1 alone would make 0 of a blank. */
export const asItStands = formulaOf((cell) => `IF(${cell}="","",${cell})`);

const PERCENT = formulaOf((cell) => numberShown(cell, `${cell}*100&"%"`));
const DATE = formulaOf((cell) => numberShown(cell, `TEXT(${cell},"yyyy-mm-dd")`));

/**
 * A score in one cell, as a formula: it stands as it is, and is judged where it counts. A number that is shown as a percentage or a date
 * is text, as no formula could tell it from points.
 */
export function scoreLink(cell: Cell | null, address: string): string {
  const format = cell?.kind === 'number' ? cell.format : undefined;
  return (format === 'percent' ? PERCENT : format === 'date' ? DATE : asItStands)(address);
}

/** What a maximum leaves where the cell says what is taken off. */
export function deductedLink(address: string, max: string): string {
  return numberShown(address, `${max}-${address}`);
}

/** A number otherwise than it stands. LibreOffice takes TRUE for a number too. */
function numberShown(cell: string, number: string): string {
  return `IF(ISNUMBER(${cell})>ISLOGICAL(${cell}),${number},${asItStands(cell)})`;
}

/** The sum of several cells, as a formula; text where one of them can't count. Blanks and 不适用 add nothing. */
export function summedLink(parts: readonly ScoreEntry[], addresses: readonly string[], deduction: boolean): string {
  const list = addresses.join(',');
  const words = (cell: string): string => withoutSpaceFormula(cell);
  const wrong = addresses.map((cell, i) => {
    const outside = deduction ? 'FALSE' : outsideOf(cell, parts[i]?.max ?? null);
    return `IF(ISLOGICAL(${cell}),"TRUE",IF(ISNUMBER(${cell}),IF(${outside},"${OUTSIDE}",""),IF(${isNotApplicableFormula(words(cell))}>0,"",${words(cell)})))`;
  });
  const notApplicable = addresses.map((cell) => isNotApplicableFormula(words(cell))).join('+');
  const none = `IF(COUNT(${list})>0,SUM(${list}),IF(${notApplicable}>0,"${NOT_APPLICABLE_WORD}",""))`;
  return `IFERROR(IF(${wrong.join('&')}<>"",${wrong.join('&')},${none}),"${ERROR}")`;
}

function outsideOf(cell: string, max: Decimal | null): string {
  return max ? `OR(ROUND(${cell},10)<0,ROUND(${cell}-${decimalText(max)},10)>0)` : `ROUND(${cell},10)<0`;
}

function wrongWords({ cell, max }: ScoreEntry): string {
  if (cell?.kind === 'number') return cell.value < 0 || (max && max.lt(cell.value)) ? OUTSIDE : '';
  if (cell?.kind === 'error') return ERROR;
  return typeof cell?.value === 'boolean' ? (cell.value ? 'TRUE' : 'FALSE') : withoutSpace(cell?.value ?? '');
}

/** What a link shows that shows a cell as it stands. */
export function shownAsItStands(cell: Cell | null): PlainValue {
  return cell === null || cell.kind === 'uncalculated' ? '' : cell.value;
}

/** What these formulas show. `reading` is what the score says. */
export function scoreShown({ cell, parts, deducts }: ScoreEntry, reading: ScoreReading | null, date1904: boolean): PlainValue {
  if (parts || deducts) {
    if (reading?.kind === 'valid') return reading.points.toNumber();
    if (reading?.kind === 'not-applicable' && parts) return NOT_APPLICABLE_WORD;
    if (reading?.kind !== 'wrong') return parts ? '' : shownAsItStands(cell);
    const words = parts ? parts.map(wrongWords).join('') : cell?.kind === 'number' ? '' : shownAsItStands(cell);
    return words === '' && 'points' in reading.fault ? reading.fault.points.toNumber() : words;
  }
  if (cell?.kind === 'number' && cell.format === 'percent') return `${cell.value * 100}%`;
  if (cell?.kind === 'number' && cell.format === 'date') return serialDate(cell.value, date1904) ?? String(cell.value);
  return shownAsItStands(cell);
}
