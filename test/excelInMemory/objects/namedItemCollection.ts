import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { checkDefinedName } from '../workbook/definedName.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkFormula } from '../workbook/formula.ts';
import type { NameItem } from '../workbook/nameItem.ts';
import { absoluteAddress } from './absoluteAddress.ts';
import { textIn } from './argumentsIn.ts';
import { asking, doing, ExcelObject, make, type ObjectTable } from './objectTable.ts';
import type { NamesTarget, RangeTarget } from './targets.ts';

/** Excel.NamedItemCollection: names of one scope only. */
export const namedItemCollection: ObjectTable<NamesTarget> = {
  items: (it, excel) => namesOf(it, excel).map((item) => make('NamedItem')({ ...it, item })),
  item: (it, key, excel) => {
    const found = find(it, key, excel);
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  },
  members: {
    add: doing('1.4', add),
    getCount: asking('1.4', (it, _, excel) => ({ value: namesOf(it, excel).length })),
    getItemOrNullObject: asking('1.4', (it, [name], excel) => find(it, name, excel)),
  },
};

export function namesOf({ sheet }: NamesTarget, excel: InMemoryExcel): NameItem[] {
  return sheet ? sheet.names : excel.workbook.names;
}

/** A formula with its equals sign, or a Range. A name that the scope has already is refused. */
function add(it: NamesTarget, [name, reference, comment]: readonly unknown[], excel: InMemoryExcel): ExcelObject {
  const text = textIn(name);
  checkDefinedName(text);
  if (find(it, text, excel)) throw new ExcelError('ItemAlreadyExists');
  const item = { name: text, formula: formulaIn(reference, excel), visible: true, comment: typeof comment === 'string' ? comment : '' };
  namesOf(it, excel).push(item);
  return make('NamedItem')({ ...it, item });
}

function find(it: NamesTarget, name: unknown, excel: InMemoryExcel): ExcelObject | null {
  const item = namesOf(it, excel).find((one) => one.name.toLowerCase() === textIn(name).toLowerCase());
  return item ? make('NamedItem')({ ...it, item }) : null;
}

function formulaIn(value: unknown, { workbook }: InMemoryExcel): string {
  if (value instanceof ExcelObject) {
    const { sheet, areas } = value.target as RangeTarget;
    return `=${areas.map((area) => absoluteAddress(sheet.name, area)).join(',')}`;
  }
  const formula = textIn(value);
  checkFormula(formula, workbook);
  return formula;
}
