import { correctionOf } from '../../src/corrections/correctionOf.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { wordFinding } from '../../src/findings/wordFinding.ts';
import { en } from '../../src/findings/words/en.ts';
import { zh } from '../../src/findings/words/zh.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';

/** Units side by side with their totals; that of the second one was typed. */
function matrix(scores: readonly Drawn[], typed: number) {
  return drawWorkbook(
    drawSheet(
      [
        ['考核指标', '分值', '甲县', '乙县', '丙县'],
        ['制度', 60, 50, scores[0] ?? null, 40],
        ['宣传', 40, 30, scores[1] ?? null, 20],
        ['合计', 100, { f: 'SUM(C2:C3)', v: 80 }, typed, { f: 'SUM(E2:E3)', v: 60 }],
      ],
      { name: '县' },
    ),
  );
}

const onTotal = (workbook: ReturnType<typeof matrix>): readonly Finding[] =>
  assessedWorkbook(workbook).findings.filter(({ code }) => code.startsWith('total-'));

test('a total that was typed over a formula and differs: one cell, one advice, one correction', () => {
  const workbook = matrix([45, 35], 70);
  const both = onTotal(workbook);
  expect(both.map(({ code }) => code).sort()).toEqual(['total-mismatch', 'total-typed-over']);
  for (const finding of both) {
    expect(wordFinding(finding, zh)).toMatch(/请改为公式 =SUM\(D2:D3\)，结果是 80。$/u);
    expect(wordFinding(finding, zh)).not.toContain('请改为 80');
    expect(wordFinding(finding, en)).toMatch(/Change it to =SUM\(D2:D3\), which comes to 80\.$/u);
  }
  const [one, other] = both.map((finding) => correctionOf(finding, workbook)?.changes.map(({ after }) => after));
  expect(one).toEqual([{ formula: 'SUM(D2:D3)', value: 80 }]);
  expect(other).toEqual(one);
});

test('where the unit is not complete both name the formula, and what differs names no number', () => {
  const workbook = matrix([45, null], 70);
  const both = onTotal(workbook);
  expect(both).toHaveLength(2);
  for (const finding of both) expect(wordFinding(finding, zh)).toContain('请改为公式 =SUM(D2:D3)');
  const mismatch = both.find(({ code }) => code === 'total-mismatch');
  expect(mismatch && wordFinding(mismatch, zh)).toMatch(/请改为公式 =SUM\(D2:D3\)。$/u);
  expect(mismatch && correctionOf(mismatch, workbook)).toBeNull();
});

test('a total that differs and was never a formula is to be the number', () => {
  const sheet = drawSheet(
    [
      ['考核指标', '分值', '得分'],
      ['制度', 60, 50],
      ['宣传', 40, 30],
      ['合计', 100, 70],
    ],
    { name: '甲局' },
  );
  const [only, ...more] = onTotal(drawWorkbook(sheet));
  expect(more).toEqual([]);
  expect(only && wordFinding(only, zh)).toContain('请改为 80');
});
