import { addressWithSheet, cellCount, isEntireColumn, isEntireRow } from '../workbook/areas.ts';
import { itemAt } from './argumentsIn.ts';
import { clearRange } from './clearRange.ts';
import { asking, doing, make, type ObjectTable, part, readable } from './objectTable.ts';
import { rangeOf } from './rangeTarget.ts';
import type { RangeTarget } from './targets.ts';

/** Excel.RangeAreas: several rectangles of one sheet. */
export const rangeAreas: ObjectTable<RangeTarget> = {
  members: {
    address: readable('1.9', ({ sheet, areas }) => areas.map((area) => addressWithSheet(sheet.name, area)).join(',')),
    areaCount: readable('1.9', ({ areas }) => areas.length),
    cellCount: readable('1.9', ({ areas }) => cellCount(areas)),
    isEntireColumn: readable('1.9', ({ areas }) => areas.every(isEntireColumn)),
    isEntireRow: readable('1.9', ({ areas }) => areas.every(isEntireRow)),
    areas: part('1.9', (it) => make('RangeCollection')(it)),
    format: part('1.9', make('RangeFormat')),
    worksheet: part('1.9', ({ sheet }) => make('Worksheet')({ sheet })),
    conditionalFormats: part('1.9', make('ConditionalFormatCollection')),
    dataValidation: part('1.9', make('DataValidation')),
    clear: doing('1.9', (it, [applyTo], excel) => clearRange(it, applyTo, excel)),
  },
};

/** Excel.RangeCollection: the rectangles one by one. */
export const rangeCollection: ObjectTable<RangeTarget> = {
  items: rangesOf,
  members: {
    getCount: asking('1.9', ({ areas }) => ({ value: areas.length })),
    getItemAt: asking('1.9', (it, [index]) => itemAt(rangesOf(it), index)),
  },
};

function rangesOf({ sheet, areas }: RangeTarget): ReturnType<typeof rangeOf>[] {
  return areas.map((area) => rangeOf({ sheet, areas: [area] }));
}
