import { addressOf } from '../../../src/workbook/address.ts';
import { anchorOf } from '../objects/conditionalFormat.ts';
import type { FormatTarget } from '../objects/targets.ts';
import { movedFormula } from '../workbook/movedFormula.ts';
import { around, type Rule } from './rule.ts';

/**
 * The formula of a conditional format is told, and taken, for the first cell of the range through whose collection it was
 * found: =C5>10 on C5:C9 reads =A1>10 through the whole sheet, and =C5>10 set through the whole sheet is meant for A1.
 */
export const conditionalFormatFormulas: Rule = {
  name: 'formulas of conditional formats are for the range that they are asked through',
  source: 'https://github.com/OfficeDev/office-js/issues/5194 (by design)',
  around: [
    around('ConditionalFormatRule', 'formula', {
      get: (it, go) => {
        const formula = go();
        return typeof formula === 'string' && formula !== ''
          ? movedFormula(formula, it.format.anchor || anchorOf(it.format), askedAt(it))
          : formula;
      },
      set: (it, value, go) => {
        const meant = typeof value === 'string' && value.startsWith('=') && anchorOf(it.format) !== '';
        go(meant ? movedFormula(value, askedAt(it), anchorOf(it.format)) : value);
      },
    }),
  ],
};

function askedAt({ through: [first] }: FormatTarget): string {
  return addressOf({ rowIndex: first?.top ?? 0, columnIndex: first?.left ?? 0 });
}
