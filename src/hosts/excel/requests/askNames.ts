import type { DefinedName } from '../../../workbook/snapshot.ts';
import { definedName } from '../definedName.ts';
import type { ListedSheet } from '../listSheets.ts';
import type { Asked } from './askOptional.ts';

const BYTES = 500;
const NAME_BYTES = 100;

/** The names that belong to a sheet. */
export function askNames(sheet: ListedSheet): Asked<readonly DefinedName[]> {
  let found: readonly DefinedName[] = [];
  return {
    questions: [
      {
        requestBytes: BYTES,
        answerBytes: NAME_BYTES * 2,
        halves: () => null,
        ask({ workbook }) {
          const { names } = workbook.worksheets.getItem(sheet.id);
          names.load('items/name,items/formula');
          return () => {
            found = names.items.map((item) => definedName(item, sheet.name));
            return NAME_BYTES * (1 + found.length);
          };
        },
      },
    ],
    answer: () => found,
  };
}
