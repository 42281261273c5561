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
  ['one group', ['县', '县'], ['县：得分率（%） | A24:M31 | A21:A22 | 已评完 P21:P22 | 暂计 Q21:Q22']],
  ['no group', [null, null], ['各单位：得分率（%） | A24:M31 | A21:A22 | 已评完 P21:P22 | 暂计 Q21:Q22']],
  [
    'groups that mix in the workbook stand together in the list',
    ['县', '区', '县', '区', '区'],
    [
      '县：得分率（%） | A27:M34 | A21:A22 | 已评完 P21:P22 | 暂计 Q21:Q22',
      '区：得分率（%） | A36:M44 | A23:A25 | 已评完 P23:P25 | 暂计 Q23:Q25',
    ],
  ],
  ['a single unit is no comparison', ['县', '区', '区'], ['区：得分率（%） | A25:M32 | A22:A23 | 已评完 P22:P23 | 暂计 Q22:Q23']],
  ['nothing', [], []],
])('%s', (_, groups, expected) => {
  expect(charts(...groups)).toEqual(expected);
});

test('no more bars than can be read, and no more charts than can be compared', () => {
  expect(charts(...many(130, '县'))).toEqual(['县：得分率（%）（前 100 名） | A152:M286 | A21:A120 | 已评完 P21:P120 | 暂计 Q21:Q120']);
  expect(charts(...many(100, '县'))[0]).not.toContain('前');
  expect(charts(...'一二三四五六七八九十甲乙丙丁'.split('').flatMap((group) => [group, group]))).toHaveLength(12);
});
