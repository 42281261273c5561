import { outlineOf } from '../support/outline.ts';

const LINE = ['被考核单位：云岫教育局'];

test.each(['税收收入合计', '固定资产投资总计'])('%s is an indicator where no figure of it is a sum', (name) => {
  const { indicators, units, findings } = outlineOf([
    LINE,
    ['指标名称', '目标值', '分值', '得分'],
    ['招商引资', 12, 25, 24],
    [name, 300, 35, 33.5],
    ['项目建设', 8, 40, 36],
    ['合计', null, 100, 93.5],
  ]);
  expect(indicators[1]).toBe(`4 ${name} 35 C4`);
  expect(units).toEqual(['云岫教育局 complete 93.5 优秀 1']);
  expect(findings).toEqual([]);
});

test.each<[string, number, number]>([
  ['its figures are sums', 60, 57],
  ['only its maximum is', 60, 55],
])('党建工作合计 stays a subtotal where %s', (_, max, score) => {
  const { indicators, units } = outlineOf([
    LINE,
    ['指标名称', '目标值', '分值', '得分'],
    ['学习', 12, 25, 24],
    ['组织', 10, 35, 33],
    ['党建工作合计', null, max, score],
    ['项目建设', 8, 40, 36],
    ['合计', null, 100, 93],
  ]);
  expect(indicators).toHaveLength(3);
  expect(units).toEqual(['云岫教育局 complete 93 优秀 1']);
});

test.each(['合计扣分', '总扣分', '累计扣分', '本次检查结果'])('%s below deductions is their total, no part of the last', (label) => {
  const { units, findings } = outlineOf([
    LINE,
    ['序号', '考核内容', '分值', '扣分', '扣分原因'],
    [1, '学习', 40, 1, '缺记录'],
    [2, '组织', 30, 2.5, '缺台账'],
    [3, '宣传', 30, 0, null],
    [label, null, null, 3.5, null],
  ]);
  expect(units).toEqual(['云岫教育局 complete 96.5 优秀 1']);
  expect(findings).toEqual([]);
});

test.each(['小计', '基础分合计', '合计'])('加分 behind %s is a bonus without a maximum, and no part of the last indicator', (label) => {
  const { units, findings } = outlineOf([
    LINE,
    ['序号', '考核内容', '分值', '得分'],
    [1, '学习', 60, 55],
    [2, '组织', 40, 38],
    [label, null, 100, 93],
    ['加分', null, null, 2],
    ['总得分', null, null, 95],
  ]);
  expect(units).toEqual(['云岫教育局 incomplete 93']);
  expect(findings).toContain('max-missing C6');
  expect(findings).not.toContain('score-above-max D6');
});

test.each<[string, number]>([
  ['小计', 1.5],
  ['合计', 1.5],
  ['小计', -1.5],
])('扣分 behind %s takes off %d', (label, amount) => {
  const { units, findings } = outlineOf([
    LINE,
    ['序号', '考核内容', '分值', '得分'],
    [1, '学习', 60, 55],
    [2, '组织', 40, 38],
    [label, null, 100, 93],
    ['扣分', null, null, amount],
    ['最后得分', null, null, 91.5],
  ]);
  expect(units).toEqual(['云岫教育局 complete 91.5 优秀 1']);
  expect(findings).toEqual([]);
});

test('two names that are sums of the rows above by chance are indicators where the maxima add up only with both', () => {
  const { units, findings } = outlineOf([
    LINE,
    ['指标名称', '目标值', '分值', '得分'],
    ['改革创新', 1, 50, 49],
    ['税收收入合计', 1, 20, 19],
    ['数据质量', 1, 10, 9.5],
    ['环境整治', 1, 5, 4.5],
    ['固定资产投资总计', 1, 15, 14],
    ['合计', null, 100, 96],
  ]);
  expect(units).toEqual(['云岫教育局 complete 96 优秀 1']);
  expect(findings).toEqual([]);
});

test('合计 behind a 小计 is that of its own category where its maximum says so', () => {
  const { units, findings } = outlineOf([
    LINE,
    ['考核项目', '考核内容', '分值', '得分'],
    ['党建', '学习', 20, 19],
    [null, '组织', 15, 15],
    [null, '小计', 35, 34],
    ['业务', '服务', 45, 40],
    [null, '创新', 20, 18],
    [null, '合计', 65, 58],
    ['总分', null, 100, 92],
  ]);
  expect(units).toEqual(['云岫教育局 complete 92 优秀 1']);
  expect(findings).toEqual([]);
});

test.each(['折算百分制得分', '百分制得分', '换算成百分制'])('%s behind the total is the same in other points', (label) => {
  const { tables, units, findings } = outlineOf([
    LINE,
    ['序号', '考核内容', '分值', '得分'],
    [1, '学习', 70, 63],
    [2, '组织', 50, 45],
    ['合计', null, 120, 108],
    [label, null, 100, 90],
  ]);
  expect(tables[0]).toMatch(/ 120\+0$/u);
  expect(units).toEqual(['云岫教育局 complete 108 优秀 1']);
  expect(findings).toEqual([]);
});
