import { feedbackWorkbooks } from '../../../src/ownSheets/feedback/feedbackWorkbooks.ts';
import { contains, parseArea } from '../../../src/workbook/address.ts';
import type { AddSheet, SetFormat, SetValues } from '../../../src/workbook/edit.ts';
import { checkEdit } from '../../../src/workbook/edits/checkEdit.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { assessedWorkbook } from '../../support/outline.ts';

interface Page {
  readonly setup: AddSheet;
  readonly values: SetValues;
  readonly formats: readonly SetFormat[];
  /** One-based. */
  readonly rowOf: (text: string) => number;
}

function page(...rows: readonly (readonly Drawn[])[]): Page {
  const assessment = assessedWorkbook(drawWorkbook(drawSheet(rows, { name: '东局' })));
  const [made] = feedbackWorkbooks(assessment, assessment.units, false);
  made?.edits.forEach(checkEdit);
  const [setup, values, ...formats] = made?.edits ?? [];
  if (setup?.edit !== 'add-sheet' || values?.edit !== 'set-values') throw new Error('no sheet');
  return {
    setup,
    values,
    formats: formats as SetFormat[],
    rowOf: (text) => values.values.findIndex((row) => row.some((value) => String(value).includes(text))) + 1,
  };
}

const HEADER = ['序号', '一级指标', '考核指标', '分值', '考核得分', '佐证材料', '扣分原因'];
const usual = (name = '成立机构', reason = '迟报', path: string | null = '组织'): readonly (readonly Drawn[])[] => [
  ['2020年度考核指标'],
  HEADER,
  [1, path, name, 60, 50, '有', reason],
  [2, path, '宣传', 40, 40, null, null],
];
const LONG = '每季度报送工作信息并按要求整改到位，'.repeat(10);

/** Upright A4 between Excel's usual margins, in characters of 7 pixels at 96 an inch, and a cell's edges. */
const PAGE_CHARACTERS = ((8.27 - 2 * 0.7) * 96) / 7;

test.each([
  ['usual', usual()],
  ['a long name', usual(LONG)],
  ['a long reason', usual('甲', LONG)],
  ['both', usual(LONG, LONG)],
  ['no labels', usual('甲', '乙', null)],
])('%s: all columns fill upright A4 at full size, and no more', (_, rows) => {
  const { setup } = page(...rows);
  const width = setup.columnWidths.reduce((sum, one) => sum + one, 0);
  expect(width).toBeLessThanOrEqual(PAGE_CHARACTERS);
  expect(width).toBeGreaterThan(PAGE_CHARACTERS - 4);
  expect(Math.min(...setup.columnWidths)).toBeGreaterThanOrEqual(5);
  expect(setup.print).toMatchObject({ orientation: 'portrait', titleRows: '1:3' });
});

test('of name and reason the longer one takes more of the page', () => {
  const [names, reasons] = [page(...usual(LONG, '迟报')).setup.columnWidths, page(...usual('甲', LONG)).setup.columnWidths];
  expect(names[2]).toBeGreaterThan(reasons[2] ?? 0);
  expect(reasons[6]).toBeGreaterThan(names[6] ?? 0);
});

test('rows are as high as their words', () => {
  const short = page(...usual());
  const long = page(...usual('成立机构', LONG));
  expect(short.setup.rowHeights?.[short.rowOf('成立机构')]).toBe(21);
  const height = long.setup.rowHeights?.[long.rowOf('成立机构')] ?? 0;
  const lines = Math.ceil((LONG.length * 2) / (long.setup.columnWidths[6] ?? 1));
  expect(height).toBeGreaterThan(lines * 14);
  expect(height).toBeLessThan((lines + 4) * 14);
});

test('merged rows are as high as their words in all their columns', () => {
  const { setup, rowOf } = page([LONG.slice(0, 120)], ...usual().slice(1));
  expect(setup.rowHeights?.[2]).toBeGreaterThan(28);
  const name = page(...usual(LONG, '迟报', null));
  expect(name.setup.rowHeights?.[name.rowOf(LONG)]).toBeLessThan(page(...usual(LONG)).setup.rowHeights?.[rowOf('成立机构')] ?? 0);
});

test('where no indicator has a label, its name takes the place of both', () => {
  const { setup, values, rowOf } = page(...usual('成立机构', '迟报', null));
  const row = rowOf('成立机构');
  expect(values.values[row - 1]?.slice(0, 4)).toEqual([1, '成立机构', null, 60]);
  expect(setup.merges).toContain(`B${row}:C${row}`);
});

test('nothing stands in a covered cell, and no merged areas overlap', () => {
  const { setup, values } = page(...usual());
  const merges = (setup.merges ?? []).map((range) => parseArea(range) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  const covering = (rowIndex: number, columnIndex: number) => merges.filter((area) => contains(area, { rowIndex, columnIndex }));
  values.values.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      const areas = covering(rowIndex, columnIndex);
      expect(areas.length).toBeLessThanOrEqual(1);
      if (areas[0] && (areas[0].top !== rowIndex || areas[0].left !== columnIndex)) expect(value).toBeNull();
    }),
  );
});

test('figures are numbers with two places, and only what a unit fills in can be typed in a protected sheet', () => {
  const { values, formats, rowOf } = page(...usual());
  expect(values.values[rowOf('总分') - 1]?.[2]).toBe(90);
  expect(
    formats.some(
      ({ range, format }) =>
        format.numberFormat === '0.00' &&
        contains(parseArea(range) ?? { top: 9, left: 9, bottom: 9, right: 9 }, { rowIndex: 4, columnIndex: 2 }),
    ),
  ).toBe(true);
  const open = formats.filter(({ format }) => format.locked === false).map(({ range }) => range);
  const row = rowOf('单位意见');
  expect(open).toEqual([`C${row}:G${row}`, `A${row + 1}:G${row + 1}`]);
});
