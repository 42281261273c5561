import { areaAddress } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import type { ConditionalFormat } from '../workbook/conditionalFormat.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkCriterion } from '../workbook/formula.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { colorIn, numberIn, textIn, truthIn } from './argumentsIn.ts';
import { asking, doing, make, type Member, type ObjectTable, part, readable, writable } from './objectTable.ts';
import { rangeOf } from './rangeTarget.ts';
import type { FormatTarget } from './targets.ts';

/** Excel.ConditionalRangeFill and its font: '' and null are what the rule leaves as it is. */
export const conditionalRangeFill: ObjectTable<FormatTarget> = {
  members: {
    color: setting(
      '1.6',
      ({ fillColor }) => fillColor,
      (format, value) => (format.fillColor = colorIn(value)),
    ),
    clear: doing('1.6', (it) => {
      changeable(it).fillColor = '';
    }),
  },
};

export const conditionalRangeFont: ObjectTable<FormatTarget> = {
  members: {
    color: setting(
      '1.6',
      ({ fontColor }) => fontColor,
      (format, value) => (format.fontColor = colorIn(value)),
    ),
    bold: setting(
      '1.6',
      ({ bold }) => bold,
      (format, value) => (format.bold = truthIn(value)),
    ),
    italic: setting(
      '1.6',
      ({ italic }) => italic,
      (format, value) => (format.italic = truthIn(value)),
    ),
  },
};

export const conditionalRangeFormat: ObjectTable<FormatTarget> = {
  members: {
    fill: part('1.6', make('ConditionalRangeFill')),
    font: part('1.6', make('ConditionalRangeFont')),
    numberFormat: setting(
      '1.6',
      ({ numberFormat }) => numberFormat,
      (format, value) => (format.numberFormat = textIn(value)),
    ),
  },
};

/** Excel.ConditionalFormatRule */
export const conditionalFormatRule: ObjectTable<FormatTarget> = {
  members: {
    formula: setting(
      '1.6',
      ({ formula }) => formula,
      (format, value, { workbook }) => {
        const formula = textIn(value);
        checkCriterion(formula, workbook);
        format.formula = formula;
        format.anchor = anchorOf(format);
      },
    ),
  },
};

/** Excel.CustomConditionalFormat */
export const customConditionalFormat: ObjectTable<FormatTarget> = {
  members: { rule: part('1.6', make('ConditionalFormatRule')), format: part('1.6', make('ConditionalRangeFormat')) },
};

/** Excel.ConditionalFormat */
export const conditionalFormat: ObjectTable<FormatTarget> = {
  id: { as: 'Id', of: ({ format }) => format.id },
  members: {
    id: readable('1.6', ({ format }) => format.id),
    type: readable('1.6', ({ format }) => format.type),
    priority: writable('1.6', ({ sheet, format }) => sheet.conditionalFormats.indexOf(format), setPriority),
    stopIfTrue: setting(
      '1.6',
      ({ stopIfTrue }) => stopIfTrue,
      (format, value) => (format.stopIfTrue = truthIn(value)),
    ),
    custom: part('1.6', (it) => {
      if (it.format.type !== 'Custom') throw new ExcelError('ItemNotFound');
      return make('CustomConditionalFormat')(it);
    }),
    customOrNullObject: part('1.6', (it) => (it.format.type === 'Custom' ? make('CustomConditionalFormat')(it) : null)),
    getRange: asking('1.6', ({ sheet, format }) => {
      if (format.areas.length !== 1) throw new ExcelError('InvalidOperation');
      return rangeOf({ sheet, areas: format.areas });
    }),
    getRangeOrNullObject: asking('1.6', ({ sheet, format }) =>
      format.areas.length === 1 ? rangeOf({ sheet, areas: format.areas }) : null,
    ),
    getRanges: asking('1.9', ({ sheet, format }) => make('RangeAreas')({ sheet, areas: format.areas })),
    delete: doing('1.6', (it) => {
      const format = changeable(it);
      it.sheet.conditionalFormats = it.sheet.conditionalFormats.filter((one) => one !== format);
    }),
  },
};

/** The cell that the formula is kept for: the first of the first area. */
export function anchorOf({ areas: [first] }: ConditionalFormat): string {
  return first ? areaAddress({ ...first, bottom: first.top, right: first.left }) : '';
}

/** A negative one counts from the back; one beyond the end is the last. */
function setPriority(it: FormatTarget, value: unknown): void {
  const format = changeable(it);
  const others = it.sheet.conditionalFormats.filter((one) => one !== format);
  const priority = numberIn(value);
  const place = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.max(0, Math.min(place, others.length)), 0, format);
  it.sheet.conditionalFormats = others;
  it.moved = true;
}

function setting(
  since: string,
  get: (format: ConditionalFormat) => Json,
  set: (format: ConditionalFormat, value: unknown, excel: InMemoryExcel) => void,
): Member<FormatTarget> {
  return writable(
    since,
    (it) => get(present(it)),
    (it, value, excel) => set(changeable(it), value, excel),
  );
}

/**
 * The format of an object that is still good. After a change of priority Microsoft asks for a new one:
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
function changeable(it: FormatTarget): ConditionalFormat {
  checkAllowed(it.sheet, 'allowFormatCells');
  if (it.moved) throw new ExcelError('InvalidReference', 'its priority was changed: get the conditional format anew');
  return present(it);
}

function present({ sheet, format }: FormatTarget): ConditionalFormat {
  if (!sheet.conditionalFormats.includes(format)) throw new ExcelError('ItemNotFound');
  return format;
}
