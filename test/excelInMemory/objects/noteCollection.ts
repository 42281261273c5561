import { areaAddress, type Area } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { cellCount } from '../workbook/areas.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { itemAt, textIn } from './argumentsIn.ts';
import { asking, doing, type ExcelObject, make, type ObjectTable, readable, writable } from './objectTable.ts';
import { rangeIn, rangeOf } from './rangeTarget.ts';
import type { NoteTarget, SheetTarget } from './targets.ts';

/** Excel.Note: the old kind of comment. */
export const note: ObjectTable<NoteTarget> = {
  members: {
    content: writable(
      '1.18',
      (it) => it.note.content,
      (it, value) => {
        checkAllowed(it.sheet, 'allowEditObjects');
        it.note.content = textIn(value);
      },
    ),
    authorName: readable('1.18', ({ note: it }) => it.author ?? '王工'),
    visible: readable('1.18', () => false),
    getLocation: asking('1.18', ({ sheet, note: it }, _, excel) => rangeOf(rangeIn(sheet, it.cell, excel))),
    delete: doing('1.18', ({ sheet, note: gone }) => {
      checkAllowed(sheet, 'allowEditObjects');
      sheet.notes = sheet.notes.filter((other) => other !== gone);
    }),
  },
};

/** Excel.NoteCollection: found by the address of their cell. */
export const noteCollection: ObjectTable<SheetTarget> = {
  items: notesOf,
  members: {
    add: doing('1.18', ({ sheet }, [cell, content], excel) => {
      checkAllowed(sheet, 'allowEditObjects');
      const address = cellIn(sheet, cell, excel);
      if (sheet.notes.some((other) => other.cell === address)) throw new ExcelError('ItemAlreadyExists');
      const added = { cell: address, content: textIn(content) };
      sheet.notes.push(added);
      return make('Note')({ sheet, note: added });
    }),
    getCount: asking('1.18', ({ sheet }) => ({ value: sheet.notes.length })),
    getItem: asking('1.18', ({ sheet }, [cell], excel) => {
      const found = find(sheet, cell, excel);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    }),
    getItemAt: asking('1.18', (it, [index]) => itemAt(notesOf(it), index)),
    getItemOrNullObject: asking('1.18', ({ sheet }, [cell], excel) => find(sheet, cell, excel)),
  },
};

function notesOf({ sheet }: SheetTarget): ExcelObject[] {
  return sheet.notes.map((one) => make('Note')({ sheet, note: one }));
}

function find(sheet: Sheet, cell: unknown, excel: InMemoryExcel): ExcelObject | null {
  const address = cellIn(sheet, cell, excel);
  const found = sheet.notes.find((one) => one.cell === address);
  return found ? make('Note')({ sheet, note: found }) : null;
}

/** The plain address of a single cell of the sheet. */
function cellIn(sheet: Sheet, value: unknown, excel: InMemoryExcel): string {
  const target = rangeIn(sheet, value, excel);
  if (target.sheet !== sheet || cellCount(target.areas) !== 1) throw new ExcelError('InvalidArgument');
  return areaAddress(target.areas[0] as Area);
}
