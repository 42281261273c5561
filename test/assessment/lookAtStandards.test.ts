import { assess } from '../../src/assess.ts';
import { lookAtStandards } from '../../src/assessment/lookAtStandards.ts';
import { wordStandards } from '../../src/assessment/wordStandards.ts';
import { standardWords } from '../../src/standards/words/standardWords.ts';
import { printAssessment } from '../../src/cli/printAssessment.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

const PUBLISHED: Drawn[][] = [
  ['序号', '考核指标', '评分标准', '分值'],
  [1, '甲', '90%以上得5分，80%以下得3分', 5],
  [2, '乙', '每报一篇得1分，最高得5分。', 10],
  [3, '丙', '酌情给分', 5],
  [4, '丁', '归集率达到95%以上得5分，85%至98%得3分', 5],
  [5, '戊', '每报一篇得1分，最高得5分。', 5],
  [6, '己', null, 70],
];

const assessed = (rows: Drawn[][]) => finish(assess(drawWorkbook(drawSheet(rows, { name: '指标' })), '2021-12-31'));

test('before a standard is issued it is said how much of it was read, and the sentences that would close what it leaves open', () => {
  const { counts, lines } = wordStandards(lookAtStandards(assessed(PUBLISHED).tables), standardWords('zh'));
  expect(counts).toBe('评分标准共 5 条：读懂 4 条，需人工评判 1 条，得不满分值 1 条，分档有空档或重叠 2 处。');
  expect(lines.map(({ text }) => text)).toEqual([
    '指标!C2 甲：80% 到 90% 之间没有说得多少分，可补一句：“高于80%、低于90%的，得（ ）分。”',
    '指标!C5 丁：95% 到 98% 两档都符合，可补一句：“同时符合两档的，按高的一档计分。”',
    '指标!C3 乙：最多得 5 分，分值 10 分。',
    '需人工评判：指标!C4',
  ]);
});

test.each<[string, string]>([
  ['低于80%的得3分，高于90%的得5分', '可补一句：“80%以上、90%以下的，得（ ）分。”'],
  ['80%以下的得3分，高于90%的得5分', '可补一句：“高于80%、90%以下的，得（ ）分。”'],
])('%s: a bound that is open on one side is closed on the other', (standard, said) => {
  const { lines } = wordStandards(lookAtStandards(assessed([PUBLISHED[0] ?? [], [1, '甲', standard, 5]]).tables), standardWords('zh'));
  expect(lines[0]?.text).toContain(said);
});

test('the command line says it of a table without score columns, and only there', () => {
  const scored = PUBLISHED.map((row, i) => [...row, i === 0 ? '考核得分' : 1]);
  expect(printAssessment('指标.xlsx', assessed(PUBLISHED), 'zh')).toContain('评分标准共 5 条');
  expect(printAssessment('指标.xlsx', assessed(PUBLISHED), 'en')).toContain('Standards: 5; read 4');
  expect(printAssessment('指标.xlsx', assessed(scored), 'zh')).not.toContain('评分标准共');
  expect(printAssessment('指标.xlsx', assessed(PUBLISHED.map((row) => row.filter((_, i) => i !== 2))), 'zh')).not.toContain('评分标准共');
});
