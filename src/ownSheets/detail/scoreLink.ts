import type { ScoreEntry } from '../../reading/model.ts';
import { NOT_APPLICABLE_WORD, isNotApplicableFormula, type ScoreReading } from '../../rules/score.ts';
import { withoutSpaceFormula } from '../../rules/spaces.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { formulaOf } from './formulaOf.ts';

/** Stands for #REF! and the like, which AND, OR and sums would pass on. */
export const ERROR = '错误值';
/** Stands for what a cell of several holds outside its own range: the sum would hide it. */
const OUTSIDE = '有误';

/** LibreOffice takes TRUE for a number too. */
const SCORE = formulaOf((cell) => scoreOf(cell, cell));
const PERCENT = formulaOf((cell) => scoreOf(cell, `${cell}*100&"%"`));
const DATE = formulaOf((cell) => scoreOf(cell, `TEXT(${cell},"yyyy-mm-dd")`));

/**
 * A score in one cell, as a formula: a number as it stands, anything else as text without white space. A number that is shown as a
 * percentage or a date is text, as no formula could tell it from points.
 */
export function scoreLink(cell: Cell | null, address: string): string {
  const format = cell?.kind === 'number' ? cell.format : undefined;
  return (format === 'percent' ? PERCENT : format === 'date' ? DATE : SCORE)(address);
}

/** What a maximum leaves where the cell says what is taken off. */
export function deductedLink(address: string, max: string): string {
  return scoreOf(address, `${max}-${address}`);
}

function scoreOf(cell: string, number: string): string {
  return `IFERROR(IF(ISLOGICAL(${cell}),IF(${cell},"TRUE","FALSE"),IF(ISNUMBER(${cell}),${number},${withoutSpaceFormula(cell)})),"${ERROR}")`;
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

function wrongWords({ cell, max }: ScoreEntry, textOfCell: (cell: Cell | null) => PlainValue): string {
  if (cell?.kind === 'number') return cell.value < 0 || (max && max.lt(cell.value)) ? OUTSIDE : '';
  return String(textOfCell(cell));
}

/** What these formulas show. `reading` is what the score says. */
export function scoreShown(
  entry: ScoreEntry,
  reading: ScoreReading | null,
  textOfCell: (cell: Cell | null) => PlainValue,
  date1904: boolean,
): PlainValue {
  const { cell, parts, deducts } = entry;
  if (parts || deducts) {
    if (reading?.kind === 'valid') return reading.points.toNumber();
    if (reading?.kind === 'not-applicable') return NOT_APPLICABLE_WORD;
    if (reading?.kind !== 'wrong') return '';
    const words = (parts ?? [entry]).map((part) => wrongWords(part, textOfCell)).join('');
    return words === '' && 'points' in reading.fault ? reading.fault.points.toNumber() : words;
  }
  if (cell?.kind === 'number' && cell.format === 'percent') return `${cell.value * 100}%`;
  if (cell?.kind === 'number' && cell.format === 'date') return serialDate(cell.value, date1904) ?? String(cell.value);
  return textOfCell(cell);
}
