import { around, type Rule } from './rule.ts';

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, "Range return character limit" */
const LONGEST = 8192;

/** A longer address is cut off: the cells behind are left out without a word, and what is cut in two is no address or another cell's. */
export const longAddresses: Rule = {
  name: 'addresses end at 8,192 characters',
  source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, "Range return character limit"',
  around: ['getRange', 'getRanges'].map((name) =>
    around('Worksheet', name, {
      call: (_, [address, ...rest], go) => go([typeof address === 'string' ? address.slice(0, LONGEST) : address, ...rest]),
    }),
  ),
};
