import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

/** The findings on a ledger whose rows have these numbers; 一 begins a category in a row of its own. */
function numbered(seqs: readonly Drawn[]): readonly string[] {
  const rows = seqs.map((seq, i): Drawn[] =>
    typeof seq === 'string' && /^[一二三]$/u.test(seq) ? [seq, `类别${i}`] : [seq, `指标${i}`, 1, 1],
  );
  const { findings } = outlineOf([['考核指标（满分1分）'], ['序号', '考核指标', '分值', '得分'], ...rows]);
  return findings.filter((found) => found !== 'full-marks-off');
}

test.each<[string, Drawn[]]>([
  ['in order', [1, 2, 3]],
  ['as text, in brackets and circles', ['1', '2.', '（3）', '④', '5、', '６']],
  ['no numbers at all', [null, null, null]],
  ['numbers that count the categories', [1, null, null, 2, null, null]],
  ['dotted numbers', ['1.1', '1.2', '1.4']],
  ['Chinese numerals, not judged', ['（一）', '（三）']],
  ['starting anew under each category row', ['一', 1, 2, '二', 1, 2, '三', 1]],
  ['counting through the categories', ['一', 1, 2, '二', 3, 4]],
  ['one indicator', [1]],
])('%s: nothing to say', (_, seqs) => {
  expect(numbered(seqs)).toEqual([]);
});

test.each<[string, Drawn[], string[]]>([
  ['a gap is said at the row after it', [1, 2, 4, 5], ['seq-gap A5']],
  ['not starting with 1 is a gap', [2, 3, 4], ['seq-gap A3']],
  ['the second of two is the double', [1, 2, 2, 3], ['seq-duplicate A5']],
  ['three of a kind', [1, 1, 1], ['seq-duplicate A4', 'seq-duplicate A5']],
  ['a missing number takes its place in the count', [1, null, 3, 4], ['seq-missing A4']],
  ['the last one missing', [1, 2, null], ['seq-missing A5']],
  ['white space is missing too', [1, '  ', 3], ['seq-missing A4']],
  ['a gap under a category', ['一', 1, 2, '二', 1, 3], ['seq-gap A8']],
  ['a category that does not begin with 1', ['一', 1, 2, '二', 2, 3], ['seq-gap A7']],
  ['a category whose first number is missing', ['一', 1, 2, '二', null, 2], ['seq-missing A7']],
  ['a gap in a count through the categories', ['一', 1, 2, '二', 3, 5], ['seq-gap A8']],
  ['one category counts on, another begins with 1', ['一', 1, 2, '二', 3, 4, '三', 1], ['seq-gap A7']],
  ['a double in one category and the same number in another', ['一', 1, 1, '二', 1, 2], ['seq-duplicate A5']],
])('%s', (_, seqs, findings) => {
  expect(numbered(seqs)).toEqual(findings);
});

test('numbers may start anew where a merged category begins', () => {
  const rows = [
    ['工作任务', '序号', '考核指标', '分值', '得分'],
    ['制度', 1, '甲', 30, 1],
    [null, 2, '乙', 30, 1],
    ['宣传', 1, '丙', 20, 1],
    [null, 3, '丁', 20, 1],
  ];
  expect(outlineOf(rows).findings).toEqual(['seq-gap B5']);
});

test('rows with nothing but a number', () => {
  expect(outlineOf([['序号', '考核指标', '分值', '得分'], [1, '甲', 100, 1], [2], [3, ' ', null, '　']]).findings).toEqual([
    'row-empty B3',
    'row-empty B4',
  ]);
});

test('the numbers of a roster are not judged', () => {
  expect(
    outlineOf([
      ['序号', '单位', '制度（100分）'],
      [1, '东区', 1],
      [3, '西区', 1],
      [3, '南区', 1],
    ]).findings,
  ).toEqual([]);
});
