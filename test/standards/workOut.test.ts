import * as fc from 'fast-check';
import { readRule } from '../../src/standards/readRule.ts';
import { countedParts } from '../../src/standards/working/countedParts.ts';
import { workOut } from '../../src/standards/working/workOut.ts';
import { zh } from '../../src/standards/words/zh.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { AS_WRITTEN } from './asWritten.cases.ts';
import { OTHER_WORDS } from './otherWords.cases.ts';

const WORDS = zh.working;

const worked = (max: number, text: string, counts: readonly number[]): string | null => {
  const reading = readRule(text, decimalOf(max));
  return workOut(reading, decimalOf(max), counts, WORDS)?.working ?? null;
};

test.each<[number, string, readonly number[], string]>([
  [5, '少一项扣2分，扣完为止', [2], '5 − 2×2 = 1'],
  [5, '少一项扣2分，扣完为止', [3], '5 − 2×3 = -1，最低 0'],
  [5, '少一项扣2分，扣完为止', [0], '5 − 2×0 = 5'],
  [5, '每报一篇得1分，最高得5分', [3], '1×3 = 3'],
  [5, '每报一篇得1分，最高得5分', [7], '1×7（最高 5） = 5'],
  [6, '每报一篇得1分，最高得5分', [7], '1×7（最高 5） = 5'],
  [5, '每三次得1分', [7], '1×2 = 2'],
  [3, '每三次得1分', [12], '1×4 = 4，最高 3'],
  [10, '制定相关文件的得5分；每个典型案例得1分，最高得5分。', [1, 2], '5 + 1×2 = 7'],
  [10, '制定相关文件的得5分；每个典型案例得1分，最高得5分。', [0, 2], '0 + 1×2 = 2'],
])('of %d: %s, %j: %s', (max, text, counts, working) => {
  expect(worked(max, text, counts)).toBe(working);
});

test.each<[string, number, string, readonly number[]]>([
  ['what a person must judge', 5, '酌情给分', [1]],
  ['degrees', 5, '完成得4分，基本完成得2分', [1]],
  ['a share', 5, '按比例得分', [1]],
  ['nothing to count', 5, '制定方案的得5分', [1]],
  ['a cap over several', 5, '每篇得1分，每次得0.5分，累计最高3分。', [1, 1]],
  ['half a piece', 5, '每报一篇得1分，最高得5分', [1.5]],
  ['less than none', 5, '每报一篇得1分，最高得5分', [-1]],
  ['too many figures', 5, '每报一篇得1分，最高得5分', [1, 1]],
])('nothing is worked out of %s', (_, max, text, counts) => {
  expect(worked(max, text, counts)).toBeNull();
});

test('what the standard can’t yield is not said to come out of it', () => {
  const reading = readRule('每报一篇得1分，最高得5分', decimalOf(5));
  const narrower = { ...reading, scores: [decimalOf(0), decimalOf(5)] };
  expect([3, 5].map((count) => workOut(narrower, decimalOf(5), [count], WORDS)?.working ?? null)).toEqual([null, '1×5 = 5']);
});

test('whatever is counted, what comes out is a score that the standard can yield', () => {
  const all = [...AS_WRITTEN, ...OTHER_WORDS].map(({ max, text }) => ({ max: decimalOf(max), reading: readRule(text, decimalOf(max)) }));
  const counted = all.filter(({ reading }) => countedParts(reading) !== null);
  expect(counted.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...counted), fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }), ({ max, reading }, counts) => {
      const found = workOut(reading, max, counts.slice(0, countedParts(reading)?.length), WORDS);
      expect(found?.score.gte(0) && found.score.lte(reading.attainableMax ?? max)).toBe(true);
      expect(reading.scores?.some((score) => score.eq(found?.score ?? -1)) ?? true).toBe(true);
    }),
  );
});
