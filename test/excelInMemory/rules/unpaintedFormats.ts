import { parseA1Ref, tokenize, type RangeA1 } from '@borgar/fx/xlsx';
import { type Area, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { FormatTarget } from '../objects/targets.ts';
import { common, without } from '../workbook/areas.ts';
import type { ConditionalFormat } from '../workbook/conditionalFormat.ts';
import { splitReference } from '../workbook/formula.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { around, type Rule, type Wrap } from './rule.ts';

/**
 * A conditional format that a program has made and that looks at another cell goes on showing what held before that cell was
 * changed, until something of the format itself is set. A test asks `excel.unpainted('甲')`.
 */
export const unpaintedFormats: Rule = {
  name: "a program's conditional formats are not repainted",
  source: 'https://github.com/OfficeDev/office-js/issues/5299 (Windows, 2412), 1157',
  around: [
    touching('ConditionalFormatRule', 'formula'),
    touching('ConditionalFormat', 'stopIfTrue'),
    touching('ConditionalFormat', 'priority'),
    ...['color'].map((name) => touching('ConditionalRangeFill', name)),
    ...['color', 'bold', 'italic'].map((name) => touching('ConditionalRangeFont', name)),
  ],
  changed: (sheet, area, excel) => {
    for (const owner of excel.workbook.sheets) {
      for (const format of owner.conditionalFormats) {
        if (format.byProgram && looksAt(owner, format, sheet, area, excel)) format.painted = false;
      }
    }
  },
};

function touching(kind: 'ConditionalFormat' | 'ConditionalFormatRule' | 'ConditionalRangeFill' | 'ConditionalRangeFont', name: string) {
  const wrap: Wrap<FormatTarget> = {
    set: (it, value, go) => {
      go(value);
      it.format.painted = true;
    },
  };
  return around(kind, name, wrap);
}

/** Whether the formula speaks of cells of the area that the format itself is not on, in its own words or by a name. */
function looksAt(owner: Sheet, format: ConditionalFormat, sheet: Sheet, area: Area, { workbook }: InMemoryExcel): boolean {
  const names = new Map([...workbook.names, ...owner.names].map(({ name, formula }) => [name.toLowerCase(), formula]));
  const seen = tokenize(format.formula).flatMap(({ type, value }) => {
    if (type !== 'range_named') return type.startsWith('range') ? [{ reference: value, moves: true }] : [];
    const formula = names.get(value.toLowerCase()) ?? '';
    return tokenize(formula).flatMap((one) => (one.type === 'range' ? [{ reference: one.value, moves: false }] : []));
  });
  return seen.some(({ reference, moves }) => {
    const [sheetName, rest] = splitReference(reference);
    const on = sheetName === null ? owner : workbook.sheet(sheetName);
    const parsed = parseA1Ref(rest);
    if (on !== sheet || !parsed || !('range' in parsed)) return false;
    const looked = moves ? format.areas.map((one) => swept(parsed.range, one, format)) : [swept(parsed.range, null, format)];
    return common(on === owner ? without(looked, format.areas) : looked, [area]).length > 0;
  });
}

/** All the cells that a reference stands for while its formula goes over an area. */
function swept(
  { top, left, bottom, right, $top, $left, $bottom, $right }: RangeA1,
  over: Area | null,
  { areas: [first] }: ConditionalFormat,
): Area {
  const from = first ?? { top: 0, left: 0 };
  const [up, down, back, on] = over
    ? [over.top - from.top, over.bottom - from.top, over.left - from.left, over.right - from.left]
    : [0, 0, 0, 0];
  return {
    top: (top ?? 0) + ($top ? 0 : up),
    left: (left ?? 0) + ($left ? 0 : back),
    bottom: Math.min(MAX_ROWS - 1, (bottom ?? top ?? MAX_ROWS - 1) + (($bottom ?? $top) ? 0 : down)),
    right: Math.min(MAX_COLUMNS - 1, (right ?? left ?? MAX_COLUMNS - 1) + (($right ?? $left) ? 0 : on)),
  };
}
