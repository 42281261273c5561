import { assess } from '../../src/assess.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { wordFinding } from '../../src/findings/wordFinding.ts';
import { zh } from '../../src/findings/words/zh.ts';
import { addressOf } from '../../src/workbook/address.ts';

type Row = readonly (string | number | null | { readonly f: string; readonly v: number })[];

function findingsOf(...sheets: ReturnType<typeof drawSheet>[]): readonly string[] {
  const { findings } = finish(assess(drawWorkbook(...sheets), '2021-12-31'));
  return findings
    .filter(({ code }) => code === 'rule-below-max' || code === 'score-unattainable')
    .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell ? addressOf(cell) : ''}`);
}

const HEADER: Row = ['序号', '考核指标', '评分标准', '分值', '考核得分'];
const ONTIME = '按时报送的得10分，不按时的不得分。';

test('a score that its standard excludes is said at the score, one that it yields is not', () => {
  const rows: Row[] = [
    HEADER,
    [1, '甲', ONTIME, 10, 5],
    [2, '乙', ONTIME, 10, 10],
    [3, '丙', ONTIME, 10, 0],
    [4, '丁', '每报一篇得1分，最高得5分。', 5, 3.7],
  ];
  expect(findingsOf(drawSheet(rows, { name: '一局' }))).toEqual(['score-unattainable 一局!E2', 'score-unattainable 一局!E5']);
});

test('a standard that a person must judge, or that gives a share, excludes no score and lacks no point', () => {
  const rows: Row[] = [
    HEADER,
    [1, '甲', '由考核组酌情评分。', 10, 5.5],
    [2, '乙', '按完成比例得分。', 10, 3.3],
    [3, '丙', '落实到位的得5分；其余酌情得分。', 10, 7],
  ];
  expect(findingsOf(drawSheet(rows, { name: '一局' }))).toEqual([]);
});

test("a formula's result and a mean of judges are not held against the standard, a judge's own score is", () => {
  const judges: Row = ['序号', '考核指标', '评分标准', '分值', '评委1', '评委2', '平均得分'];
  const rows: Row[] = [judges, [1, '甲', ONTIME, 10, 10, 0, 5], [2, '乙', ONTIME, 10, 10, 7, 8.5]];
  expect(findingsOf(drawSheet(rows, { name: '一局' }))).toEqual(['score-unattainable 一局!F3']);
  expect(findingsOf(drawSheet([HEADER, [1, '甲', ONTIME, 10, { f: 'SUM(2,3)', v: 5 }]], { name: '一局' }))).toEqual([]);
});

test('a standard over several indicators is nobody’s', () => {
  const rows: Row[] = [HEADER, [1, '甲', ONTIME, 10, 5], [2, '乙', null, 10, 5]];
  expect(findingsOf(drawSheet(rows, { name: '一局', merges: ['C2:C3'] }))).toEqual([]);
});

test('a standard that yields less than the maximum is said once where it stands, in every table', () => {
  const rows: Row[] = [
    HEADER,
    [1, '激励惩戒', '制定相关文件的得5分；1个典型案例得1分，最高得5分。', 15, 10],
    [2, '双公示', ONTIME, 10, 10],
  ];
  expect(findingsOf(drawSheet(rows, { name: '一局' }), drawSheet(rows, { name: '二局' }))).toEqual([
    'rule-below-max 一局!C2',
    'rule-below-max 二局!C2',
  ]);
});

test('where another standard has the words that are missing, it is named; one of a smaller maximum is not', () => {
  const lacking: Row[] = [HEADER, [1, '宣传活动', '自主开展相关活动的得3分。', 5, 3], [2, '案例', '制定相关文件的得5分。', 15, 5]];
  const whole: Row[] = [
    HEADER,
    [1, '宣传教育', '自主开展相关活动的得3分；参加市级活动的得2分。', 5, 5],
    [2, '案例', '制定相关文件的得5分；1个案例得1分，最高得5分。', 10, 10],
  ];
  const { findings } = finish(assess(drawWorkbook(drawSheet(lacking, { name: '县区' }), drawSheet(whole, { name: '市直' })), '2021-12-31'));
  const said = findings.filter(({ code }) => code === 'rule-below-max').map((one) => wordFinding(one, zh));
  expect(said[0]).toContain('市直 C2 的评分标准与它相近');
  expect(said[1]).toContain('还差 10 分。请补充评分标准，或者核对分值。');
});
