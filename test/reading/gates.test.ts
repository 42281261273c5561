import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const HEADER = ['序号', '考核指标', '分值', '得分'];
const FIRST: Drawn[] = [1, '甲', 100, 90];

test.each(['-', '--', '—', '——', '/', '－'])('a row whose maximum is %s is a gate', (dash) => {
  const { gates, indicators, units, findings } = outlineOf([HEADER, FIRST, [2, '未发生重大失信事件', dash, null]]);
  expect(gates).toEqual(['3 未发生重大失信事件']);
  expect(indicators).toHaveLength(1);
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
  expect(findings).toEqual([]);
});

test.each(['认定条件', '必备条件', '一票否决', '一票否决项', '示范园区\n认定条件', '否决事项'])(
  'each condition under %j is a gate',
  (label) => {
    const { gates, findings } = outlineOf(
      [
        ['一级指标', '二级指标', '评分标准', '得分'],
        ['制度（100分）', '甲（100分）', '略', 90],
        [label, '1．材料齐全。'],
        [null, '2．评估不低于85分。'],
        [null, null, '3．未发生事件。'],
      ],
      { merges: ['A3:A5', 'B3:D3', 'B4:D4'] },
    );
    expect(gates).toEqual(['3 1．材料齐全。', '4 2．评估不低于85分。', '5 3．未发生事件。']);
    expect(findings).toEqual([]);
  },
);

test('one cell may hold several conditions, a line each; an unnumbered one is one', () => {
  expect(outlineOf([HEADER, FIRST, [null, '认定条件', null], [null, null, null]]).gates).toEqual([]);
  expect(
    outlineOf([
      ['工作任务', ...HEADER.slice(1)],
      ['制度', '甲', 100, 90],
      ['必备条件', '1.材料齐全\n2.评估合格', '—', null],
    ]).gates,
  ).toEqual(['3 1.材料齐全', '3 2.评估合格']);
  expect(
    outlineOf([
      ['工作任务', ...HEADER.slice(1)],
      ['制度', '甲', 100, 90],
      ['必备条件', '材料齐全\n评估合格', '—', null],
    ]).gates,
  ).toEqual(['3 材料齐全 评估合格']);
});

test('一票否决：… holds its condition', () => {
  expect(outlineOf([HEADER, FIRST, ['一票否决：发生重大失信事件']], { merges: ['A3:D3'] }).gates).toEqual(['3 发生重大失信事件']);
});

test('with points it is an indicator', () => {
  const { gates, indicators } = outlineOf([HEADER, [1, '甲', 60, 50], [2, '一票否决事项整改', 40, 40]]);
  expect(gates).toEqual([]);
  expect(indicators).toEqual(['2 甲 60 C2', '3 一票否决事项整改 40 C3']);
});

test('a gate counts in the numbering', () => {
  expect(outlineOf([HEADER, [1, '甲', 60, 50], [2, '未发生事件', '—', null], [3, '乙', 40, 40]]).findings).toEqual([]);
});

test('a gate label in a category’s row holds for the rows below it', () => {
  const rows = [HEADER, ['一', '组织', 100], [1, '甲', 100, 90], ['二', '一票否决'], [1, '发生重大失信事件'], [2, '弄虚作假']];
  expect(outlineOf(rows)).toMatchObject({
    gates: ['5 发生重大失信事件', '6 弄虚作假'],
    units: ['考核表 complete 90 优秀 1'],
    findings: [],
  });
});
