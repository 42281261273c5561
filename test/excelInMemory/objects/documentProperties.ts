import type { Workbook } from '../workbook/workbook.ts';
import { make, type ObjectTable, part, readable } from './objectTable.ts';
import type { NamedValue } from './targets.ts';

/** Excel.DocumentProperties */
export const documentProperties: ObjectTable<Workbook> = {
  members: {
    author: readable('1.7', ({ properties }) => properties.author),
    lastAuthor: readable('1.7', ({ properties }) => properties.lastAuthor),
    company: readable('1.7', ({ properties }) => properties.company),
    manager: readable('1.7', ({ properties }) => properties.manager),
    custom: part('1.7', make('CustomPropertyCollection')),
  },
};

export const customPropertyCollection: ObjectTable<Workbook> = {
  items: ({ properties }) => properties.custom.map(make('CustomProperty')),
  members: {},
};

export const customProperty: ObjectTable<NamedValue> = {
  members: {
    key: readable('1.7', ({ name }) => name),
    value: readable('1.7', ({ value }) => value),
  },
};

/** Excel.QueryCollection: of Power Query. */
export const queryCollection: ObjectTable<Workbook> = {
  items: ({ queries }) => queries.map((name) => make('Query')({ name, value: '' })),
  members: {},
};

export const query: ObjectTable<NamedValue> = { members: { name: readable('1.14', ({ name }) => name) } };
