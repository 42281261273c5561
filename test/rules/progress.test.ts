import { saysDone } from '../../src/rules/progress.ts';

test.each([
  ...[
    '已完成',
    '完成',
    '办结',
    '已办结',
    '已落实',
    '是',
    '√',
    '100%',
    '１００％',
    ' 已完成 ',
    '已完成。台账已报',
    '已完成；',
    '已办结，材料存档',
  ],
  ...['已完成（见附件3）', '已完成(见附件3)', '完成（第一季度）', '已辦結'],
])('%s is done', (value) => {
  expect(saysDone({ kind: 'text', value, columnIndex: 0 }, false)).toBe(true);
});

test.each([
  ...[
    '未完成',
    '基本完成',
    '部分完成，还差2项',
    '已完成80%',
    '80%',
    '正在推进',
    '完成情况良好',
    '否',
    '已完成初稿，正在修改',
    '计划9月完成',
  ],
  ...['', '不是', '1', '完成了'],
])('%s is not', (value) => {
  expect(saysDone({ kind: 'text', value, columnIndex: 0 }, false)).toBe(false);
});

test.each(['完成（第一季度）', '已完成（上半年）', '已完成（5月）', '已完成。（2020年）', '完成（一季度、二季度）'])(
  '%s of what recurs is not',
  (value) => {
    expect(saysDone({ kind: 'text', value, columnIndex: 0 }, true)).toBe(false);
  },
);

test('已完成（见附件3） of what recurs is done', () => {
  expect(saysDone({ kind: 'text', value: '已完成（见附件3）', columnIndex: 0 }, true)).toBe(true);
});

test('1 is done as a percentage only', () => {
  const shown = [{ value: 1, format: 'percent' as const }, { value: 0.8, format: 'percent' as const }, { value: 1 }];
  expect(shown.map((cell) => saysDone({ kind: 'number', columnIndex: 0, ...cell }, false))).toEqual([true, false, false]);
});
