import fc from 'fast-check';
import { MOST_STEPS } from '../../src/standards/attain/attain.ts';
import { readRule } from '../../src/standards/readRule.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { CASES } from './allCases.ts';

const TEXTS = CASES.map(({ text }) => text);
const RUNS = { numRuns: 400, seed: 20201231 };

const WORDS =
  '得 扣 加 减 计 每 篇 次 项 个 案例 最高 最多 不超过 封顶 为止 分 0.5 1 2 3 5 10 两 半 十 第1名 前三名 其余 否则 完成 基本完成 90%以上 按比例 完成率 × ÷ 10分 酌情 基础分 满分 各 依次 就高 不累计 同一事项 不得分 扣完为止 （ ） ， 。 ； ： 、 \n 1. 2. （1） （2） ① 一、 的 制定方案 召开会议 报送 未 逾期 至 - / 平均值 递减 每降一位 省级 市级'.split(
    ' ',
  );

const maxima = fc.integer({ min: 1, max: 200 }).map((halves) => decimalOf(halves / 2));
const salads = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(''));
/** Two standards cut anywhere and joined. */
const grafts = fc
  .tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS), fc.nat(60), fc.nat(60))
  .map(([one, other, a, b]) => one.slice(0, a) + other.slice(b));
const anything = fc.oneof(salads, grafts, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...TEXTS));

test('whatever is put in: scores are distinct, ascending, from 0 to what can be attained, which is never above the maximum', () => {
  fc.assert(
    fc.property(anything, maxima, (text, max) => {
      const { attainableMax, scores, manual, parts, refusals } = readRule(text, max);
      expect(attainableMax !== null && attainableMax.gte(0) && attainableMax.lte(max)).toBe(true);
      expect(manual).toBe(refusals.length > 0);
      if (manual) expect([scores, attainableMax?.eq(max)]).toEqual([null, true]);
      else expect(parts.length).toBeGreaterThan(0);
      if (scores === null) return;
      expect(scores.length).toBeGreaterThan(0);
      expect(scores[0]?.gte(0)).toBe(true);
      expect(scores.at(-1)?.eq(attainableMax ?? -1)).toBe(true);
      expect(scores.every((score, i) => i === 0 || score.gt(scores[i - 1] ?? score))).toBe(true);
    }),
    RUNS,
  );
});

test('what a rule is refused for stands in it', () => {
  fc.assert(
    fc.property(anything, maxima, (text, max) => {
      for (const { from, to } of readRule(text, max).refusals) expect(0 <= from && from <= to && to <= text.length).toBe(true);
    }),
    RUNS,
  );
});

test('spaces, full width and the way of numbering change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), maxima, (text, max) => {
      const wide = text.replace(/[0-9,;:]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      const spaced = [...text]
        .join(' ')
        .replace(/(\d) (?=\d|\. \d)/gu, '$1')
        .replace(/\. (?=\d)/gu, '.');
      const known = outcome(text, max);
      expect(outcome(wide, max)).toEqual(known);
      expect(outcome(spaced, max)).toEqual(known);
    }),
    RUNS,
  );
});

const PARTS = [
  '制定工作方案的得2分',
  '召开部署会议的得1.5分',
  '每培训一期得0.5分，最高得2分',
  '配备专职人员的得3分，少一人扣1分',
  '办结率90%以上得3分，80%以上得1分',
  '公开投诉电话的计1分',
  '第1名得2分，第2名得1分',
  '每刊发一篇稿件加1分，每篇差错扣0.2分，最多加3分'.replace('，每篇差错扣0.2分', ''),
];

test('parts that have nothing to do with each other give the same scores in any order, and numbered', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PARTS, { minLength: 2 }), fc.integer({ min: 4, max: 20 }).map(decimalOf), (parts, max) => {
      const scores = outcome([...parts].sort().join('；'), max);
      expect(scores.manual).toBe(false);
      expect(outcome(`${parts.join('；')}。`, max)).toEqual(scores);
      expect(outcome(parts.map((part, i) => `${i + 1}. ${part}。`).join('\n'), max)).toEqual(scores);
      expect(outcome(parts.map((part, i) => `（${i + 1}）${part}；`).join(''), max)).toEqual(scores);
    }),
    RUNS,
  );
});

test('the longest texts and the most parts are read or refused all the same', () => {
  for (const text of [
    '每篇得0.01分，最高得50分；'.repeat(59),
    '扣0.01分，最多扣9分；'.repeat(60),
    '得1分'.repeat(2000),
    '(1)'.repeat(3000),
    '（'.repeat(4000),
  ]) {
    const { scores, attainableMax } = readRule(text, decimalOf(100));
    expect((scores?.length ?? 0) <= MOST_STEPS + 1 && attainableMax?.lte(100)).toBe(true);
  }
});

function outcome(text: string, max: Parameters<typeof readRule>[1]) {
  const { scores, attainableMax, manual } = readRule(text, max);
  return { manual, most: attainableMax?.toNumber(), scores: scores?.map((score) => score.toNumber()) ?? null };
}
