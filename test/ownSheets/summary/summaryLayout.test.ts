import type { UnitResult } from '../../../src/assessment/model.ts';
import { drawCharts } from '../../../src/ownSheets/summary/charts.ts';
import { summaryLayout } from '../../../src/ownSheets/summary/summaryLayout.ts';

const [HEAD, PAGE] = [200, 1000];

function layout(...groups: readonly (string | null)[]) {
  return layoutOf(groups.map((group) => ({ unit: { group }, status: 'complete' }) as UnitResult));
}

function layoutOf(units: readonly UnitResult[]) {
  return summaryLayout(
    units,
    units.map(() => 24),
    HEAD,
    PAGE,
  );
}

const many = (count: number, group: string | null): (string | null)[] => Array.from({ length: count }, () => group);
const charts = (...groups: readonly (string | null)[]): readonly string[] =>
  drawCharts('考核汇总', layout(...groups).charts).map(({ title, place, categories, series }) =>
    [title, place, categories, ...series.map(({ name, values }) => `${name} ${values}`)].join(' | '),
  );

test('a list, a signature, a chart on a page of its own, and the table on the next', () => {
  const { list, signature, header, pagesAt } = layout('县', '县');
  expect(list.map(({ kind, row }) => `${row} ${kind}`)).toEqual(['7 header', '8 group', '9 unit', '10 unit']);
  expect([signature, header, pagesAt]).toEqual([12, 26, [15, 27]]);
  expect(charts('县', '县')).toEqual(['县：得分率（%） | A16:K24 | O16:O17 | 已评完 P16:P17 | 暂计 Q16:Q17']);
});

test.each<[string, (string | null)[], string[]]>([
  ['no group', [null, null], ['各单位：得分率（%）']],
  ['each group has its own', ['县', '县', '区', '区', '区'], ['县：得分率（%）', '区：得分率（%）']],
  ['a single unit is no comparison', ['县', '区', '区'], ['区：得分率（%）']],
  [
    'no more bars than a page holds',
    many(90, '县'),
    ['县：得分率（%）（第 1 至 40 位）', '县：得分率（%）（第 41 至 80 位）', '县：得分率（%）（第 81 至 90 位）'],
  ],
  ['nothing', [], []],
])('charts: %s', (_, groups, titles) => {
  expect(layout(...groups).charts.map(({ title }) => title)).toEqual(titles);
});

test('a chart without a bar is none, and has no page', () => {
  const handedIn = (group: string, ...statuses: readonly string[]) =>
    statuses.map((status) => ({ unit: { group }, status }) as unknown as UnitResult);
  const titles = (units: readonly UnitResult[]): readonly string[] => layoutOf(units).charts.map(({ title }) => title);
  expect(titles([...handedIn('县', 'not-submitted', 'not-reviewed'), ...handedIn('区', 'not-submitted', 'invalid')])).toEqual([
    '区：得分率（%）',
  ]);
  const { charts: none, pagesAt, header } = layoutOf(handedIn('县', 'not-submitted', 'not-submitted'));
  expect([none, pagesAt]).toEqual([[], [header + 1]]);
});

test('no more charts than can be compared', () => {
  expect(layout(...'一二三四五六七八九十甲乙丙丁'.split('').flatMap((group) => [group, group])).charts).toHaveLength(12);
});

test('no chart is cut by a page', () => {
  const { charts: drawn, pagesAt } = layout(...many(90, '县'), ...many(5, '区'), ...many(5, '市'));
  for (const { top, bottom } of drawn) {
    expect(pagesAt.filter((row) => row - 1 > top && row - 1 <= bottom)).toEqual([]);
    const page = Math.max(...pagesAt.filter((row) => row - 1 <= top));
    expect((bottom + 2 - (page - 1)) * 15).toBeLessThanOrEqual(PAGE);
  }
});

test('a long list goes on under its header and its group, and no group begins at a page’s foot', () => {
  const { list, pagesAt } = layout(...many(29, '县'), ...many(40, '区'));
  const first = pagesAt[0] ?? 0;
  const lines = list.filter(({ row }) => row >= first - 2 && row <= first + 1).map((one) => (one.kind === 'group' ? one.words : one.kind));
  expect(lines).toEqual(['unit', 'header', '区（40 个单位）', 'unit']);
  const second = pagesAt[1] ?? 0;
  expect(list.filter(({ row }) => row >= second - 1 && row <= second).map((one) => (one.kind === 'group' ? one.words : one.kind))).toEqual([
    'header',
    '区（40 个单位）（续）',
  ]);
});
