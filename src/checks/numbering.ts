import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { NumberedRow, ScoreTable } from '../reading/model.ts';
import { arabicNumber, chineseNumeral } from '../reading/words/numerals.ts';
import { addressOf } from '../workbook/address.ts';
import type { Check } from './check.ts';

/**
 * Gaps, doubles and blanks in the numbers of the rows. Chinese numerals and dotted numbers are not judged. The numbering
 * starts anew under each category in a row of its own, unless the sheet counts through all of them; under one in a merged
 * cell it may.
 */
export const checkNumbering: Check = ({ table }) => {
  const findings: Finding[] = [];
  const judgeBlanks = rowsAreNumbered(table.numbering);
  const through = countsThrough(table.numbering);
  const seen = new Map<number, NumberedRow>();
  let last = 0;
  let blanks = 0;
  for (const row of table.numbering) {
    const number = row.seq === null ? null : arabicNumber(row.seq);
    if ((row.after === 'category-row' && !through) || (row.after === 'category-cell' && number === 1 && last > 0)) {
      seen.clear();
      last = 0;
      blanks = 0;
    }
    if (number === null) {
      blanks++;
      if (judgeBlanks && row.indicator !== 'none') findings.push(missing(table, row, row.indicator));
      continue;
    }
    if (number === undefined) continue;
    const first = seen.get(number);
    if (first) {
      const args = { seq: row.seq ?? '', firstAt: addressOf(first.at) };
      findings.push(finding('seq-duplicate', table.sheet, row.at, null, args));
    } else if (number > last + 1 + blanks) {
      findings.push(finding('seq-gap', table.sheet, row.at, null, { expected: String(last + 1), found: row.seq ?? '' }));
    }
    seen.set(number, first ?? row);
    last = Math.max(last, number);
    blanks = 0;
  }
  return findings;
};

/** 1 2 | 3 4 under two categories: at least one goes on from the last and none begins with 1 again. */
function countsThrough(rows: readonly NumberedRow[]): boolean {
  let goesOn = false;
  let last = 0;
  for (const [i, row] of rows.entries()) {
    const number = arabicNumber(row.seq ?? '');
    if (number === undefined) continue;
    if (i > 0 && row.after === 'category-row') {
      if (number === 1) return false;
      goesOn ||= number === last + 1;
    }
    last = number;
  }
  return goesOn;
}

/** Where most rows have no number, the numbers count the categories. */
function rowsAreNumbered(rows: readonly NumberedRow[]): boolean {
  const own = rows.filter((row) => row.indicator !== 'none');
  return own.filter((row) => row.seq !== null && chineseNumeral(row.seq) === undefined).length * 2 > own.length;
}

function missing(table: ScoreTable, row: NumberedRow, indicator: number): Finding {
  const name = table.indicators[indicator]?.name ?? '';
  return finding('seq-missing', table.sheet, row.at, null, { indicator: name });
}
