import type { UnitResult } from '../../../src/assessment/model.ts';
import { drawCharts } from '../../../src/ownSheets/summary/charts.ts';

/** Units of the groups named; the list by group and rank begins in row 21. */
function charts(...groups: readonly (string | null)[]): readonly string[] {
  const units = groups.map((group) => ({ unit: { group } }) as unknown as UnitResult);
  return drawCharts('考核汇总', units, 20).map(({ title, place, categories, series }) =>
    [title, place, categories, ...series.map(({ name, values }) => `${name} ${values}`)].join(' | '),
  );
}

const many = (count: number, group: string | null): (string | null)[] => Array.from({ length: count }, () => group);

test.each<[string, (string | null)[], string[]]>([
  ['one group', ['县', '县'], ['县：总分占满分的百分比 | A24:M31 | A21:A22 | 百分 F21:F22']],
  ['no group', [null, null], ['各单位：总分占满分的百分比 | A24:M31 | A21:A22 | 百分 F21:F22']],
  [
    'groups that mix in the workbook stand together in the list',
    ['县', '区', '县', '区', '区'],
    ['县：总分占满分的百分比 | A27:M34 | A21:A22 | 百分 F21:F22', '区：总分占满分的百分比 | A36:M44 | A23:A25 | 百分 F23:F25'],
  ],
  ['a single unit is no comparison', ['县', '区', '区'], ['区：总分占满分的百分比 | A25:M32 | A22:A23 | 百分 F22:F23']],
  ['nothing', [], []],
])('%s', (_, groups, expected) => {
  expect(charts(...groups)).toEqual(expected);
});

test('no more bars than can be read, and no more charts than can be compared', () => {
  expect(charts(...many(130, '县'))).toEqual(['县：总分占满分的百分比（前 100 名） | A152:M286 | A21:A120 | 百分 F21:F120']);
  expect(charts(...many(100, '县'))[0]).not.toContain('前');
  expect(charts(...'一二三四五六七八九十甲乙丙丁'.split('').flatMap((group) => [group, group]))).toHaveLength(12);
});
