import { readRule } from '../../src/standards/readRule.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { CASES } from './allCases.ts';

test.each(CASES.map((row) => [row.text, row] as const))('%s', (_, { max, text, yields, kinds }) => {
  const reading = readRule(text, decimalOf(max));
  const [most, scores, manual] =
    yields === 'manual' ? [max, null, true] : 'anyUpTo' in yields ? [yields.anyUpTo, null, false] : [yields.at(-1), yields, false];
  expect({
    most: reading.attainableMax?.toNumber(),
    scores: reading.scores?.map((score) => score.toNumber()) ?? null,
    manual: reading.manual,
    ...(kinds ? { kinds: reading.parts.map(({ kind }) => kind) } : {}),
  }).toEqual({ most, scores, manual, ...(kinds ? { kinds } : {}) });
});

test('a part keeps the words that it came from, as they were written', () => {
  const { parts } = readRule('制定相关文件的，得 ５ 分；每 个 典型案例得１分，\n最高得五分。缺报不得分。', decimalOf(10));
  expect(parts.map(({ text, points, cap }) => [text, points?.toNumber(), cap?.toNumber()])).toEqual([
    ['制定相关文件的，得 ５ 分', 5, undefined],
    ['每 个 典型案例得１分，\n最高得五分', 1, 5],
  ]);
});

test('a rule for a person says which words it is for, where they stand', () => {
  const text = '制定方案的 得5分；推进成效突出的　得３至５分。';
  const { manual, refusals } = readRule(text, decimalOf(10));
  expect(manual).toBe(true);
  expect(refusals.map(({ why, from, to }) => [why, text.slice(from, to)])).toEqual([['range', '得３至５分']]);
});

test('without a maximum, what needs none is read', () => {
  expect(readRule('制定方案的得5分；每培训一次得1分，最高3分。', null).attainableMax?.toNumber()).toBe(8);
  expect(readRule('每培训一次得1分。', null)).toMatchObject({ attainableMax: null, scores: null, manual: false });
  for (const text of ['按时报送的得满分。', '缺一项扣1分。'])
    expect(readRule(text, null)).toMatchObject({ attainableMax: null, manual: true });
});

test('a list of scores is given for steps that can be counted, and none for finer ones', () => {
  const fine = readRule('每篇加0.01分。', decimalOf(101));
  expect([fine.scores, fine.attainableMax?.toNumber(), fine.manual]).toEqual([null, 101, false]);
  expect(readRule('每篇加0.01分。', decimalOf(100)).scores).toHaveLength(10_001);
});

test('a standard that is too long, or of too many parts, goes to a person', () => {
  for (const text of ['每报一篇得1分；'.repeat(61), `${'认真'.repeat(2000)}落实的得5分`]) {
    expect(readRule(text, decimalOf(100))).toMatchObject({ manual: true, refusals: [{ why: 'too-long', from: 0, to: text.length }] });
  }
});
