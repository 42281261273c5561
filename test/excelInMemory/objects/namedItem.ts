import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkFormula } from '../workbook/formula.ts';
import { textIn, truthIn } from './argumentsIn.ts';
import { asking, doing, type ObjectTable, readable, writable } from './objectTable.ts';
import { areaIn, rangeOf } from './rangeTarget.ts';
import type { NameTarget, RangeTarget } from './targets.ts';

/** Excel.NamedItem */
export const namedItem: ObjectTable<NameTarget> = {
  id: { as: '_Id', of: ({ item }) => item.name },
  members: {
    name: readable('1.1', ({ item }) => item.name),
    type: readable('1.1', (it, excel) => (rangeOfName(it, excel) ? 'Range' : typeof constant(it) === 'number' ? 'Double' : 'String')),
    value: readable('1.1', (it, excel) => (rangeOfName(it, excel) ? it.item.formula.slice(1) : constant(it))),
    formula: writable(
      '1.7',
      ({ item }) => item.formula,
      ({ item }, value, { workbook }) => {
        checkFormula(textIn(value), workbook);
        item.formula = textIn(value);
      },
    ),
    scope: readable('1.4', ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
    visible: writable(
      '1.1',
      ({ item }) => item.visible,
      ({ item }, value) => {
        item.visible = truthIn(value);
      },
    ),
    comment: writable(
      '1.4',
      ({ item }) => item.comment,
      ({ item }, value) => {
        item.comment = textIn(value);
      },
    ),
    getRange: asking('1.1', (it, _, excel) => {
      const target = rangeOfName(it, excel);
      if (!target) throw new ExcelError('InvalidReference');
      return rangeOf(target);
    }),
    getRangeOrNullObject: asking('1.4', (it, _, excel) => {
      const target = rangeOfName(it, excel);
      return target ? rangeOf(target) : null;
    }),
    delete: doing('1.4', ({ sheet, item }, _, { workbook }) => {
      if (sheet) sheet.names = sheet.names.filter((other) => other !== item);
      else workbook.names = workbook.names.filter((other) => other !== item);
    }),
  },
};

/** The cells that the name stands for; undefined where it is a constant, a formula or a lost reference. */
function rangeOfName({ sheet, item }: NameTarget, excel: InMemoryExcel): RangeTarget | undefined {
  const base = sheet ?? excel.workbook.sheets[0];
  if (!base || !/!?\$?[A-Z]{1,3}\$?\d|!/iu.test(item.formula)) return undefined;
  try {
    return areaIn(base, item.formula.slice(1), excel);
  } catch (error) {
    if (error instanceof ExcelError) return undefined;
    throw error;
  }
}

function constant({ item }: NameTarget): Json {
  const text = item.formula.slice(1);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text.replace(/^"(.*)"$/su, '$1');
}
