import type { FindingArgs, FindingCode, FindingOf } from '../../src/findings/finding.ts';
import { placeOf, wordFinding } from '../../src/findings/wordFinding.ts';
import { en } from '../../src/findings/words/en.ts';
import { findingWords } from '../../src/findings/words/findingWords.ts';
import { zh } from '../../src/findings/words/zh.ts';

function finding<C extends FindingCode>(code: C, args: FindingArgs[C]): FindingOf<C> {
  return { code, sheet: '县市区', cell: null, unit: null, args } as unknown as FindingOf<C>;
}

function scoreAboveMax(indicator: string): FindingOf<'score-above-max'> {
  return finding('score-above-max', { indicator, score: '12', max: '10' });
}

test.each([
  ['zh', '考核指标“开展检查”的得分是 12 分，超过分值 10 分。请改为 0 至 10 之间的数。'],
  ['en', 'The score of “开展检查” is 12, more than its maximum of 10. Enter a number from 0 to 10.'],
] as const)('in %s it says what stands there, what is wrong and what to do', (language, sentence) => {
  expect(wordFinding(scoreAboveMax('开展检查'), findingWords(language))).toBe(sentence);
});

test('a maximum of 0 leaves one number to enter', () => {
  const aboveZero = finding('score-above-max', { indicator: '开展检查', score: '1', max: '0' });
  expect(wordFinding(aboveZero, zh)).toMatch(/请改为 0。$/);
  expect(wordFinding(aboveZero, en)).toMatch(/Enter 0\.$/);
});

test.each([
  ['甲'.repeat(24), `考核指标“${'甲'.repeat(24)}”的`],
  ['甲'.repeat(25), `考核指标“${'甲'.repeat(24)}…”的`],
  [`${'甲'.repeat(23)}𠀀乙`, `考核指标“${'甲'.repeat(23)}𠀀…”的`],
  ['“双随机”检查', '考核指标“‘双随机’检查”的'],
  [' 开展\n检查 ', '考核指标“开展 检查”的'],
  ['', '这项考核指标的'],
  [' ', '这项考核指标的'],
])('the indicator %j is named as %s', (indicator, named) => {
  expect(wordFinding(scoreAboveMax(indicator), zh).slice(0, named.length)).toBe(named);
});

test.each([
  ['字'.repeat(40), `“${'字'.repeat(40)}”`],
  ['字'.repeat(41), `“${'字'.repeat(40)}…”`],
  [' 5', '“ 5”'],
])('the text %j is quoted as %s', (text, quoted) => {
  const scoreAsText = finding('score-as-text', { indicator: '检查', text, number: '5' });
  expect(wordFinding(scoreAsText, zh)).toContain(quoted);
  expect(wordFinding(scoreAsText, en)).toContain(quoted);
});

test.each(['SUM(D4:D5)', '=SUM(D4:D5)'])('the formula %s is shown with one equals sign', (formula) => {
  const notCalculated = finding('score-not-calculated', { indicator: '检查', formula });
  expect(wordFinding(notCalculated, zh)).toContain('“=SUM(D4:D5)”');
  expect(wordFinding(notCalculated, en)).toContain('“=SUM(D4:D5)”');
});

test('the place is a reference that Excel takes, and a whole sheet just its name', () => {
  const cell = { rowIndex: 6, columnIndex: 5 };
  expect(placeOf({ sheet: '县市区', cell })).toBe('县市区!F7');
  expect(placeOf({ sheet: "O'Brien", cell })).toBe("'O''Brien'!F7");
  expect(placeOf({ sheet: "O'Brien", cell: null })).toBe("O'Brien");
});
