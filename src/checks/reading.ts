import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** What of a table isn't clear, and what of it is hidden. */
export const checkReading: Check = ({ table: { sheet, doubts, hidden } }) => [
  ...doubts.map((doubt): Finding => {
    switch (doubt.of) {
      case 'score-columns':
        return finding('score-columns-unclear', sheet, doubt.at, doubt.unit, {
          columns: doubt.words,
          unit: doubt.unit,
          inRows: doubt.inRows === true,
        });
      case 'weights':
        return finding('weights-unclear', sheet, doubt.at, null, { sum: decimalText(doubt.sum) });
      case 'total':
        return finding('total-unclear', sheet, doubt.at, null, { label: doubt.label, max: decimalText(doubt.max) });
    }
  }),
  ...hidden.map(({ of, at, label, counts }): Finding =>
    of === 'column'
      ? finding('column-hidden', sheet, at, null, { column: label, counts })
      : finding('row-hidden', sheet, at, null, { indicator: label, counts }),
  ),
];
