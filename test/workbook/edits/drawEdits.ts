import fc from 'fast-check';
import type { Edit, FormulaValue, PlainValue } from '../../../src/workbook/edit.ts';
import { addressOf, areaAddress, type Area } from '../../../src/workbook/address.ts';
import { MARK_NAME, PREPARED_NAME, VALIDATION_TITLE } from '../../../src/workbook/marks.ts';

/** The sheets of the drawn workbooks, in another case too, and one that may come. */
export const SHEETS = ['甲', 'Sheet B', '考核汇总'] as const;
const NAMED = fc.constantFrom(...SHEETS, 'SHEET B', '新表');

/** Few cells, so that edits meet each other. */
const MOST = 5;
const index = fc.integer({ min: 0, max: MOST });
const areas: fc.Arbitrary<Area> = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

const texts = fc.oneof(
  fc.constantFrom('', ' ', '附件1', 'TRUE', '#N/A', '=1', "'1", '一\n二', ' 前后 ', '<&>"', '_x0041_', '1e3', '\u{2000b}'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
);
const numbers = fc.oneof(
  fc.integer({ min: -999, max: 999 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
export const plainValues: fc.Arbitrary<PlainValue> = fc.oneof(texts, numbers, fc.boolean());
export const formulas: fc.Arbitrary<FormulaValue> = fc.record({
  formula: fc.constantFrom('1+1', 'SUM(A1:B2)', '=A1&"x"', 'IF(A1="","",A1)', '考核汇总!A1'),
  value: plainValues,
});

function rowsOf<T>(cells: fc.Arbitrary<T>): fc.Arbitrary<{ readonly range: string; readonly rows: (T | null)[][] }> {
  return areas.chain((area) => {
    const width = area.right - area.left + 1;
    const row = fc.array(fc.option(cells), { minLength: width, maxLength: width });
    const height = area.bottom - area.top + 1;
    return fc.array(row, { minLength: height, maxLength: height }).map((rows) => ({ range: areaAddress(area), rows }));
  });
}

const ranges = areas.map(areaAddress);
const names = fc.constantFrom(MARK_NAME, PREPARED_NAME, '考核_乙', '满分');

/** Any kind of edit that a snapshot shows something of, and some that it doesn't. */
export const drawnEdits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(NAMED, rowsOf(plainValues))
      .map(([sheet, { range, rows: values }]): Edit => ({ edit: 'set-values', sheet, range, values })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(NAMED, rowsOf(formulas))
      .map(([sheet, { range, rows }]): Edit => ({ edit: 'set-formulas', sheet, range, formulas: rows })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(NAMED, rowsOf(fc.oneof(plainValues, formulas)))
      .map(([sheet, { range, rows }]): Edit => ({ edit: 'set-rows', sheet, range, rows })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        NAMED,
        areas.filter(({ top, left, bottom, right }) => top < bottom || left < right),
        fc.boolean(),
      )
      .map(([sheet, area, merged]): Edit => ({ edit: 'merge-cells', sheet, range: areaAddress(area), merged })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(names, fc.constantFrom('甲!$A$1', '考核汇总!$B$2', '"是"'), fc.option(NAMED, { nil: undefined }))
      .map(([name, refersTo, sheet]): Edit => ({ edit: 'define-name', name, refersTo, ...(sheet === undefined ? {} : { sheet }) })),
  },
  fc
    .tuple(
      names.filter((name) => name !== '满分'),
      fc.option(NAMED, { nil: undefined }),
    )
    .map(([name, sheet]): Edit => ({ edit: 'remove-name', name, ...(sheet === undefined ? {} : { sheet }) })),
  fc.tuple(NAMED, ranges).map(([sheet, range]): Edit => ({
    edit: 'add-conditional-format',
    sheet,
    ranges: [range],
    formula: `${MARK_NAME}="是"`,
    fillColor: 'FFC7CE',
  })),
  // A list of ranges is one validation in a file, and several areas in a snapshot.
  fc.tuple(NAMED, ranges, fc.constantFrom(VALIDATION_TITLE, '分值'), index).map(([sheet, range, errorTitle, max]): Edit => ({
    edit: 'add-validation',
    sheet,
    ranges: [range],
    rule: { type: 'decimal', minimum: '0', maximum: String(max) },
    style: 'stop',
    errorTitle,
    error: '请改正',
  })),
  fc.tuple(NAMED, ranges).map(([sheet, range]): Edit => ({ edit: 'remove-validations', sheet, range })),
  fc.tuple(fc.constantFrom('考核汇总', '新表'), fc.option(ranges, { nil: undefined })).map(([sheet, filter]): Edit => ({
    edit: 'add-sheet',
    sheet,
    columnWidths: [9],
    merges: ['A1:B2'],
    print: { orientation: 'portrait', titleRows: '1:2' },
    ...(filter === undefined ? {} : { filter }),
  })),
  fc.tuple(NAMED, fc.constantFrom('新表', '新表二')).map(([from, sheet]): Edit => ({ edit: 'copy-sheet', sheet, from })),
  NAMED.map((sheet): Edit => ({ edit: 'protect-sheet', sheet })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        NAMED,
        fc.option(
          fc.record({
            orientation: fc.constantFrom('portrait', 'landscape'),
            scale: fc.constantFrom(10, 100, 85),
            fits: fc.boolean(),
            wide: fc.constantFrom(0, 1, 2),
            tall: fc.constantFrom(0, 1, 2),
          }),
          { nil: undefined },
        ),
        fc.option(fc.array(ranges, { minLength: 1, maxLength: 2 }), { nil: undefined }),
      )
      .map(([sheet, setup, printed]): Edit => ({
        edit: 'set-page',
        sheet,
        ...(setup === undefined ? {} : { setup }),
        ...(printed === undefined ? {} : { areas: printed }),
      })),
  },
  fc
    .tuple(fc.boolean(), fc.subarray(['考核汇总', '新表']), fc.boolean())
    .map(([marks, sheets, some]): Edit => ({ edit: 'remove-own', marks, sheets, names: some })),
  fc.tuple(NAMED, index, index).map(([sheet, rowIndex, columnIndex]): Edit => ({
    edit: 'set-format',
    sheet,
    range: addressOf({ rowIndex, columnIndex }),
    format: { bold: true },
  })),
);
