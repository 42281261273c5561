import { readRule } from '../../src/standards/readRule.ts';
import { tierBreaks } from '../../src/standards/tiers/tierBreaks.ts';
import { decimalOf, decimalText } from '../../src/workbook/decimal.ts';
import { AS_WRITTEN } from './asWritten.cases.ts';
import { DEGREES } from './degrees.cases.ts';
import { OTHER_WORDS } from './otherWords.cases.ts';

/** `gap 80–90%` */
function breaksIn(text: string, max = 5): readonly string[] {
  return tierBreaks(text, readRule(text, decimalOf(max))).map(
    ({ kind, from, to, unit }) => `${kind} ${decimalText(from.at)}–${decimalText(to.at)}${unit}`,
  );
}

test.each<[string, readonly string[]]>([
  ['90%以上得5分，80%以下得3分', ['gap 80–90%']],
  ['覆盖率90%以上的得5分，80%以下的得3分。', ['gap 80–90%']],
  ['９０％以上得５分，８０％以下得３分', ['gap 80–90%']],
  ['达到90%以上的得5分，60%-80%的得3分，60%以下不得分', ['gap 80–90%']],
  ['低于80%的得3分，高于90%的得5分', ['gap 80–90%']],
  ['10篇以上得5分，5篇以下得2分', ['gap 5–10篇']],
  ['归集率达到95%以上得5分，85%至98%得3分', ['overlap 95–98%']],
  ['90%以下得3分，80%以上得5分', ['overlap 80–90%']],
  ['80%-90%得4分，85%-95%得5分', ['overlap 85–90%']],
  // Nothing is missing.
  ['90%以上得5分，80%以上得3分', []],
  ['80%以上得3分，90%以上得5分', []],
  ['完成率达到100%的得5分，90%以上的得4分，80%以上的得2分', []],
  ['90%以上得5分，90%以下得3分', []],
  ['覆盖率90%（含）以上的得5分，80%—90%的得4分，70%—80%的得3分，70%以下的不得分。', []],
  ['90分以上得5分，80-89分得3分，60-79分得1分', []],
  ['90%以上得5分，80%以上不足90%的得3分', []],
  ['90%以上得5分，80%以下得3分，其余得4分', []],
  ['90%以上得5分，80%以下得3分，80%-90%不得分', []],
  ['90%以上得5分，60%以下得1分，否则得3分', []],
  ['60%-100%得3分，80%-90%得5分', []],
  ['80%-90%得3分，80%-95%得4分', []],
  // Not certain enough to say anything.
  ['5个工作日内办结得5分，10个工作日以上得1分', []],
  ['完成得4分，基本完成得2分', []],
  ['优秀得5分，80%以下得3分', []],
  ['酌情给分', []],
  ['90%以上得5分，80%以下得3分；情况特殊的酌情计分', []],
  ['每报一篇得1分，最高得5分', []],
])('%s: %j', (text, expected) => {
  expect(breaksIn(text)).toEqual(expected);
});

test('the standards of the sources, and others in other words, raise no false alarm', () => {
  const all = [...AS_WRITTEN, ...OTHER_WORDS, ...DEGREES].map(({ max, text }) => [text, breaksIn(text, max)] as const);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, breaks]) => breaks.length > 0)).toEqual([]);
});
