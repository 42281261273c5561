import type { Workbook } from '../workbook/workbook.ts';
import { truthIn } from './argumentsIn.ts';
import type { ObjectTable } from './objectTable.ts';

/** Excel.Runtime, `context.runtime` */
export const runtime: ObjectTable<Workbook> = {
  members: {
    enableEvents: {
      kind: 'scalar',
      since: '1.8',
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = truthIn(value);
      },
      // A switch of the add-in's own, no part of the workbook.
      writes: false,
    },
  },
};
