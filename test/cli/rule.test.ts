import { join } from 'node:path';
import { ArgumentsEnd, parseArguments } from '../../src/cli/arguments.ts';
import { explainRule } from '../../src/cli/explainRule.ts';
import { parseRules } from '../../src/cli/readRules.ts';
import { underline } from '../../src/cli/underline.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { fakeWorld } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

const RULES = [
  { max: 10, text: '制定相关文件的得5分；1个典型案例得1分，最高得5分。', note: 'passed over' },
  { max: 1, text: '明确牵头部门（1分）' },
  { max: 5, text: '基础分3分，优秀的另加2分，良好的另加1分。' },
];

const folder = tempFolder({
  'rules.json': `\uFEFF${JSON.stringify(RULES)}`,
  'object.json': '{}',
  'broken.json': '[{',
  'gbk.json': Buffer.from([0x5b, 0x22, 0xb5, 0xc3, 0x22, 0x5d]),
});

function explain(text: string, max: number | null, language: 'zh' | 'en' = 'zh'): string {
  const world = fakeWorld({});
  const asked = { text, max: max === null ? null : decimalOf(max) };
  expect(explainRule({ command: 'rule', asked, language }, world)).toBe(0);
  return world.stdout.join('');
}

test('the parts with their words, what can be attained, what it lacks', () => {
  expect(explain('制定相关文件的得5分；1个典型案例得1分最高得5分。缺报不得分。', 15)).toBe(
    [
      '  1  一次给分  5 分                  制定相关文件的得5分',
      '  2  按件给分  每件 1 分，最多 5 分  1个典型案例得1分最高得5分',
      '',
      '能得的分：0 1 2 3 4 5 6 7 8 9 10（11 个）',
      '最多能得 10 分，分值 15 分，差 5 分。',
      '',
    ].join('\n'),
  );
});

test('many scores in even steps are told as steps, others by their ends', () => {
  expect(explain('每报一期得0.1分，最高5分。', 5)).toContain('能得的分：0 到 5，每 0.1 分一档（51 个）\n最多能得 5 分，与分值相符。');
  expect(explain('出台文件的得0.2分；每报一期得0.5分，最高20分。', 30, 'en')).toContain('Scores: 0 0.2 0.5 0.7 1 1.2 1.5');
});

test('without a maximum nothing is lacking, or no most is known', () => {
  expect(explain('每报一期得1分，最高3分。', null, 'en')).toContain('Scores: 0 1 2 3 (4)\nIt can yield 3 at most.');
  expect(explain('每报一期得1分。', null)).toContain('没有写最多得多少；不知道分值，请加上 --max。');
});

test('words that need a person are underlined, two columns a Chinese character', () => {
  expect(explain('制定方案的得5分；成效突出的\n得3至5分。', 10)).toBe(
    [
      '需人工评判，不推算得分：',
      '',
      '  制定方案的得5分；成效突出的',
      '  得3至5分。',
      '  ~~~~~~~~',
      '',
      '  “得3至5分”：分数是一个幅度，给多少由人决定',
      '',
    ].join('\n'),
  );
});

test('a long line is broken, its marks with it; what a terminal obeys is not passed on', () => {
  expect(underline('一二三四五', [{ from: 1, to: 4 }], 6)).toEqual(['一二三', '  ~~~~', '四五', '~~']);
  expect(underline('a\u001B[2Jb\tc', [{ from: 6, to: 7 }], 20)).toEqual(
    ['a [2Jb c', '       ~'].map((line) => line.replace('       ~', '      ~')),
  );
});

test('--json answers as the contract says, in the order of the file', () => {
  const file = join(folder, 'rules.json');
  const world = fakeWorld({});
  expect(explainRule({ command: 'rule', asked: { file }, language: 'zh' }, world)).toBe(0);
  const [first, second, third] = JSON.parse(world.stdout.join('')) as unknown[];
  expect(first).toEqual({
    parts: [
      { kind: 'fixed', points: 5, text: '制定相关文件的得5分' },
      { kind: 'per-item', points: 1, cap: 5, text: '1个典型案例得1分，最高得5分' },
    ],
    attainableMax: 10,
    scores: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    manual: false,
  });
  expect(second).toEqual({ parts: [], attainableMax: 1, scores: null, manual: true });
  expect(third).toMatchObject({ parts: [{ kind: 'fixed', points: 3, always: true }, {}, {}] });
});

test.each([
  ['object.json', /^参数有误：评分标准应为数组，如 \[\{ "max": 10, "text": "…" \}\]。\n$/u],
  ['broken.json', /^参数有误：评分标准 .+ 不是正确的 JSON（.+），请修改。\n$/u],
  ['gbk.json', /^参数有误：评分标准 .+ 不是 UTF-8 编码，请另存为 UTF-8 后再试。\n$/u],
  ['none.json', /^参数有误：读不到评分标准 .+（路径不存在，ENOENT），请检查路径。\n$/u],
])('a file that holds no standards gets a sentence and 2: %s', (name, sentence) => {
  const world = fakeWorld({});
  expect(explainRule({ command: 'rule', asked: { file: join(folder, name) }, language: 'zh' }, world)).toBe(2);
  expect([world.stdout, world.stderr.join('')]).toEqual([[], expect.stringMatching(sentence)]);
});

test.each([
  [[null], '第 1 条应为对象，如 { "max": 10, "text": "…" }'],
  [[{ max: 5, text: '' }, []], '第 2 条应为对象，如 { "max": 10, "text": "…" }'],
  [[{ text: '得5分' }], '第 1 条的 max 应为大于 0 的数'],
  [[{ max: 0, text: '得5分' }], '第 1 条的 max 应为大于 0 的数'],
  [[{ max: 1e9, text: '得5分' }], '第 1 条的 max 应为大于 0 的数'],
  [[{ max: '5', text: '得5分' }], '第 1 条的 max 应为大于 0 的数'],
  [[{ max: 5, text: 5 }], '第 1 条的 text 应为文字'],
])('%j', (json, sentence) => {
  expect(parseRules(json)).toBe(`参数有误：评分标准${sentence}。`);
});

test('its arguments', () => {
  const max = decimalOf(2.5);
  expect(parseArguments(['rule', '得5分'])).toEqual({ command: 'rule', asked: { text: '得5分', max: null }, language: 'zh' });
  expect(parseArguments(['rule', '--max', '２.5', '得5分', '--lang', 'en'])).toEqual({
    command: 'rule',
    asked: { text: '得5分', max },
    language: 'en',
  });
  expect(parseArguments(['rule', '--json', 'a.json'])).toEqual({ command: 'rule', asked: { file: 'a.json' }, language: 'zh' });
});

test.each([
  [['rule'], '缺少评分标准'],
  [['rule', '得5分', '--json', 'a.json'], '选项 --json <文件> 与“评分标准”只能写一个'],
  [['rule', '--max', '5', '--json', 'a.json'], '选项 --max <分值> 与 --json <文件> 只能用一个'],
  [['rule', '--max', '-1', '得5分'], '选项 --max <分值> 不能是 -1，应为大于 0 的数，如 10'],
  [['rule', '--max', '0', '得5分'], '选项 --max <分值> 不能是 0，应为大于 0 的数，如 10'],
  [['rule', '得 5', '分'], 'rule 后面应有 1 个参数，写了 2 个'],
])('%j', (argv, sentence) => {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const end = parseArguments(argv);
  const said = write.mock.calls.map(([text]) => String(text)).join('');
  write.mockRestore();
  expect([end instanceof ArgumentsEnd && end.exitCode, said]).toEqual([2, `参数有误：${sentence}。用法见 kaohe --help。\n`]);
});
