import type { DefinedName, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Exchange } from './exchange.ts';
import { definedName } from './definedName.ts';

export interface ListedSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
}

/** What Excel tells of a workbook before its sheets are looked into. */
export interface WorkbookList {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** The serial number of 1 January 2000 where serial date 1 is 1 January 1900. */
const SERIAL_OF_2000 = 36_526;

/** Costs one round trip. */
export async function listSheets({ context, ask }: Exchange): Promise<WorkbookList> {
  const { worksheets, names, functions } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  // No member tells which date system holds, but a function of the sheet does.
  const day = functions.date(2000, 1, 1);
  day.load('value');
  await ask();
  return {
    sheets: worksheets.items.map(listed),
    names: names.items.map((item) => definedName(item, null)),
    date1904: day.value !== SERIAL_OF_2000,
  };
}

/** The sheets alone. Costs one round trip. */
export async function listTabs({ context, ask }: Exchange): Promise<readonly ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await ask();
  return worksheets.items.map(listed);
}

export function listed({ id, name, visibility, protection }: Excel.Worksheet): ListedSheet {
  return { id, name, visibility: VISIBILITY[visibility], protected: protection.protected };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
