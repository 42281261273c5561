import type { Workbook } from '../workbook/workbook.ts';
import { wordIn } from './argumentsIn.ts';
import { asking, doing, type ObjectTable, readable, writable } from './objectTable.ts';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel.Application */
export const application: ObjectTable<Workbook> = {
  members: {
    calculationMode: writable(
      '1.1',
      (it) => it.calculationMode,
      (it, value) => (it.calculationMode = wordIn(value, MODES)),
    ),
    calculationState: readable('1.9', () => 'Done'),
    calculate: doing('1.1', (_, [type], excel) => {
      wordIn(type, ['Recalculate', 'Full', 'FullRebuild']);
      excel.recalculate();
    }),
    suspendApiCalculationUntilNextSync: asking('1.6', () => undefined),
    suspendScreenUpdatingUntilNextSync: asking('1.9', () => undefined),
  },
};
