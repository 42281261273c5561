import { ribbonCommands, type CommandTools } from '../../src/commands/ribbonCommands.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorkbook, type FakeWorkbook } from '../taskpane/fakeWorkbook.ts';
import { threeBureaus, TODAY } from '../taskpane/samples.ts';

function ribbon(snapshot: WorkbookSnapshot = threeBureaus(), tools: Partial<CommandTools> = {}) {
  const workbook: FakeWorkbook = fakeWorkbook(snapshot);
  const told: string[] = [];
  const commands = ribbonCommands({
    open: () => workbook.open,
    missing: () => null,
    language: () => 'zh',
    today: () => TODAY,
    tell: (message) => void told.push(message),
    breathe: () => Promise.resolve(),
    ...tools,
  });
  return { workbook, told, commands };
}

test('重新核算 writes the results and shows the summary', async () => {
  const { workbook, told, commands } = ribbon();
  await commands.recalculate();
  expect(workbook.calls).toEqual(['read', 'apply', 'show 考核汇总']);
  expect(told).toEqual([]);
});

test('清除核算标记 takes it off again', async () => {
  const { workbook, told, commands } = ribbon();
  await commands.recalculate();
  await commands.clearMarks();
  expect(workbook.now().sheets).toHaveLength(3);
  expect(told).toEqual([]);
});

const PUBLISHED = drawWorkbook(drawSheet([['序号', '考核指标', '任务分值'], [1, '建立制度', 40], [2, '开展检查', 60]], { name: '甲' }));

test('准备考核表 adds the columns, shows the sheet and says what it did', async () => {
  const { workbook, told, commands } = ribbon(PUBLISHED);
  await commands.prepare();
  expect(workbook.calls).toEqual(['read', 'apply', 'show 甲']);
  expect(told).toEqual(['准备好 1 张表。']);
  await commands.prepare();
  expect(workbook.calls.slice(3)).toEqual(['read']);
  expect(told[1]).toBe('准备好 0 张表，1 张没有改动。\n甲：A1:G3 没有改动，以前已经准备好');
});

test('清除核算标记 says which prepared columns stay', async () => {
  const { workbook, told, commands } = ribbon(PUBLISHED);
  await commands.prepare();
  workbook.type('甲', 'D2', 40);
  await commands.clearMarks();
  expect(told[1]).toBe('甲：D1:G3 是准备好的列，已有人填写，保留不动');
});

test.each(['read', 'apply'])('a failing %s is told with what to do', async (call) => {
  const { workbook, told, commands } = ribbon();
  workbook.failNext(call, { kind: 'cell-being-edited' });
  await commands.recalculate();
  expect(told).toEqual(['有单元格正在编辑，请在工作表中按回车键结束编辑，再试一次。']);
});

test('a summary that can not be shown stands there all the same', async () => {
  const { workbook, told, commands } = ribbon();
  workbook.failNext('show', { kind: 'no-answer', seconds: 60 });
  await commands.recalculate();
  expect(told).toEqual([]);
});

test('sheets that were passed over are named, with the reason', async () => {
  const { workbook, told, commands } = ribbon();
  workbook.passOver = [{ sheet: '东局', reason: 'sheet-protected' }];
  await commands.recalculate();
  expect(told).toEqual(['下列工作表没有写入：东局（受保护，请在“审阅”中撤销工作表保护后再试）。']);
});

test.each(['recalculate', 'clearMarks'] as const)('%s: what does not stand there as it was written is named', async (command) => {
  const { workbook, told, commands } = ribbon();
  workbook.passOver = [{ sheet: '东局', reason: 'marks-not-known' }];
  workbook.differs = [{ what: 'cell', sheet: '西局', cell: 'E3', expected: '8', found: '' }, { what: 'marks-left', sheet: '南局', count: 2 }];
  await commands[command]();
  expect(told[0]?.split('\n').slice(-3)).toEqual(['写入后读回，有 2 处与预期不同，请核对：', '西局!E3：应为“8”，现为“空白”', '南局：还有 2 个核算标记没有清除']);
});

test('of many differences the first few are named', async () => {
  const { workbook, told, commands } = ribbon(undefined, { language: () => 'en' });
  workbook.differs = Array.from({ length: 9 }, (_, i) => ({ what: 'cell', sheet: '西局', cell: `E${i + 1}`, expected: '8', found: '7' }));
  await commands.recalculate();
  expect(told[0]?.split('\n')).toHaveLength(1 + 6 + 1);
  expect(told[0]).toContain('9 place(s) differ');
});

test('without a score table it says so and writes nothing', async () => {
  const { workbook, told, commands } = ribbon(drawWorkbook(drawSheet([['名单'], ['甲']])));
  await commands.recalculate();
  expect(workbook.calls).toEqual(['read']);
  expect(told).toEqual(['没有找到考核评分表，没有写入。考核表要有一行表头，写明考核指标和分值。']);
});

test('a program that is too old is not asked for anything', async () => {
  const { workbook, told, commands } = ribbon(undefined, { missing: () => 'ExcelApi 1.14' });
  await commands.clearMarks();
  expect(workbook.calls).toEqual([]);
  expect(told[0]).toContain('缺少 ExcelApi 1.14');
});

test('a defect is told as one', async () => {
  const { told, commands } = ribbon(undefined, {
    open: () => {
      throw new TypeError('x is undefined');
    },
  });
  await commands.recalculate();
  expect(told).toEqual(['程序出错（x is undefined），请再试一次。']);
});

test('speaks the language of the program', async () => {
  const { workbook, told, commands } = ribbon(undefined, { language: () => 'en' });
  workbook.failNext('apply', { kind: 'read-only' });
  await commands.clearMarks();
  expect(told[0]).toMatch(/^The workbook is open read-only/u);
});
