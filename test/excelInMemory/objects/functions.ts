import { serialOf } from '../workbook/readEntry.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { numberIn } from './argumentsIn.ts';
import { asking, make, type ObjectTable, readable } from './objectTable.ts';
import type { Targets } from './targets.ts';

/** Excel.FunctionResult */
export const functionResult: ObjectTable<Targets['FunctionResult']> = {
  members: {
    value: readable('1.2', ({ value }) => value),
    error: readable('1.2', ({ error }) => error),
  },
};

/** Excel.Functions: DATE, by which the date system can be told. */
export const functions: ObjectTable<Workbook> = {
  members: {
    date: asking('1.2', (it, [year, month, day]) => {
      const value = serialOf(numberIn(year), numberIn(month), numberIn(day), it.date1904) ?? null;
      return make('FunctionResult')({ value, error: value === null ? '#NUM!' : null });
    }),
  },
};
