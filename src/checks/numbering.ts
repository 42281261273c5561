import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { NumberedRow, ScoreTable } from '../layout/model.ts';
import { arabicNumber, chineseNumeral } from '../layout/numerals.ts';
import { addressOf } from '../workbook/address.ts';
import type { Check } from './check.ts';

/**
 * Gaps, doubles and blanks in the numbers of the rows. Chinese numerals and dotted numbers are not judged; numbering may
 * start anew, or go on, under each category.
 */
export const checkNumbering: Check = ({ table }) => {
  const findings: Finding[] = [];
  const judgeBlanks = rowsAreNumbered(table.numbering);
  const seen = new Map<number, NumberedRow>();
  let last = 0;
  let blanks = 0;
  for (const row of table.numbering) {
    if (row.seq === null) {
      blanks++;
      if (judgeBlanks && row.indicator !== 'none') findings.push(missing(table, row, row.indicator));
      continue;
    }
    const number = arabicNumber(row.seq);
    if (number === undefined) continue;
    const goesOn = number === last + 1;
    if (!goesOn && (row.after === 'category-row' || (row.after === 'category-cell' && number === 1))) {
      seen.clear();
      last = 0;
      blanks = 0;
    }
    const first = seen.get(number);
    if (first) {
      const args = { seq: row.seq, firstAt: addressOf(first.at) };
      findings.push(finding('seq-duplicate', table.sheet, row.at, null, args));
    } else if (number > last + 1 + blanks) {
      findings.push(finding('seq-gap', table.sheet, row.at, null, { expected: String(last + 1), found: row.seq }));
    }
    seen.set(number, first ?? row);
    last = Math.max(last, number);
    blanks = 0;
  }
  return findings;
};

/** Where most rows have no number, the numbers count the categories. */
function rowsAreNumbered(rows: readonly NumberedRow[]): boolean {
  const own = rows.filter((row) => row.indicator !== 'none');
  return own.filter((row) => row.seq !== null && chineseNumeral(row.seq) === undefined).length * 2 > own.length;
}

function missing(table: ScoreTable, row: NumberedRow, indicator: number): Finding {
  const name = table.indicators[indicator]?.name ?? '';
  return finding('seq-missing', table.sheet, row.at, null, { indicator: name });
}
