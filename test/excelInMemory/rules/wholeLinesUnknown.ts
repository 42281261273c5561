import type { RangeTarget } from '../objects/targets.ts';
import { isEntireColumn, isEntireRow } from '../workbook/areas.ts';
import { around, type Rule } from './rule.ts';

/** Of whole rows and columns nothing is told line by line: `getRowProperties` and `getColumnProperties` answer null. */
export const wholeLinesUnknown: Rule = {
  name: 'properties of whole rows and columns are null',
  source:
    'measured on LTSC 2021 (16.0.14334) by a public project, one report; https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded for cells',
  around: ['getRowProperties', 'getColumnProperties'].map((name) =>
    around('Range', name, {
      call: ({ areas }: RangeTarget, args, go) =>
        areas.some((area) => isEntireRow(area) || isEntireColumn(area)) ? { value: null } : go(args),
    }),
  ),
};
